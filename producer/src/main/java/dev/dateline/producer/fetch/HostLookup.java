package dev.dateline.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names of hosts to addresses. Thread-safe. */
@FunctionalInterface
public interface HostLookup {
    /** The machine's own way. */
    HostLookup SYSTEM = InetAddress::getAllByName;

    /** All addresses of a host, at least one. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
