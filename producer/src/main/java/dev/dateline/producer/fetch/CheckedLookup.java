package dev.dateline.producer.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once, and gives the client only what may be connected to: a name that answers otherwise the next time (DNS rebinding) gains
 * nothing, for nobody looks again. One address that is not public condemns the host. Thread-safe.
 */
final class CheckedLookup implements DnsResolver {
    /** The host has an address that is not public. */
    static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        NotPublic(String detail) {
            super(detail);
        }
    }

    /** Each may take the whole time for a connection. */
    private static final int MAX_TRIED = 4;

    private final HostLookup lookup;
    private final AllowList allowed;

    CheckedLookup(HostLookup lookup, AllowList allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = lookup.addresses(host);
        String name = (host.indexOf(':') >= 0 ? "[" + host + "]" : host).toLowerCase(Locale.ROOT);
        if (!allowed.allows(name, port)) {
            for (InetAddress address : addresses) {
                Optional<String> special = AddressRule.special(address);
                if (special.isPresent()) {
                    throw new NotPublic(
                            "%s has the address %s, which is %s; a host of your own goes into fetch-allow in dateline.properties"
                                    .formatted(name, address.getHostAddress(), special.get()));
                }
            }
        }
        return Arrays.stream(addresses)
                .limit(MAX_TRIED)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** @throws UnknownHostException always: without a port nothing can be said */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
