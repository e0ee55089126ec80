package dev.dateline.standalone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of the loopback address 127.0.0.1. What is free now may be taken the next moment. Stateless. */
public final class LoopbackPort {
    /** The address that all servers of ours listen on; no name, since that may mean ::1 to a client. */
    public static final String HOST = "127.0.0.1";

    private LoopbackPort() {}

    /** A port that nothing listens on. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address(), 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A second port that nothing listens on: the one that was free a moment ago may be offered again. */
    static int freeBeside(int first) {
        int second = free();
        while (second == first) {
            second = free();
        }
        return second;
    }

    /** True where a server could listen on the port now. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The wanted port where it is free, else 0, which stands for any free one. */
    public static int orAny(int wanted) {
        return isFree(wanted) ? wanted : 0;
    }

    private static InetAddress address() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
