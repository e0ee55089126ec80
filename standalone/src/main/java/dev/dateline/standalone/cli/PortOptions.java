package dev.dateline.standalone.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The ports of a whole Dateline on this machine; 0 for a free one. */
final class PortOptions {
    @Option(
            names = "--broker-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            converter = Port.class,
            description = "Port of the broker, 0 for a free one (default: ${DEFAULT-VALUE}).")
    private int broker;

    @Option(
            names = "--registry-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            converter = Port.class,
            description = "Port of the schema registry, 0 for a free one (default: ${DEFAULT-VALUE}).")
    private int registry;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            converter = Port.class,
            description = "Port of the web page, 0 for a free one (default: ${DEFAULT-VALUE}).")
    private int http;

    int broker() {
        return broker;
    }

    int registry() {
        return registry;
    }

    int http() {
        return http;
    }

    /** The port if nobody listens on it, else 0. */
    static int freeOr0(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException taken) {
            return 0;
        }
    }

    /** Reads a port. */
    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException("'" + text + "' is no port: give a number from 0 (a free one) to 65535");
        }
    }
}
