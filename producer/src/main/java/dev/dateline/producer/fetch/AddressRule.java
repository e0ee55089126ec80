package dev.dateline.producer.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses are public. Of IPv4 all but the special ones, of IPv6 only global unicast (2000::/3) without the special ones; so those that
 * carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) are not. Pure.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose addresses of IPv4</a>
 * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, special-purpose addresses of IPv6</a>
 */
final class AddressRule {
    private record Range(InetAddress first, int bits, String what) {
        static Range of(String address, int bits, String what) {
            try {
                return new Range(InetAddress.getByName(address), bits, what);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }

        boolean holds(byte[] address) {
            byte[] prefix = first.getAddress();
            if (address.length != prefix.length) {
                return false;
            }
            int whole = bits / 8;
            for (int i = 0; i < whole; i++) {
                if (address[i] != prefix[i]) {
                    return false;
                }
            }
            int rest = bits % 8;
            return rest == 0 || ((address[whole] ^ prefix[whole]) & 0xFF) >> (8 - rest) == 0;
        }
    }

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0", 8, "unspecified"),
            Range.of("10.0.0.0", 8, "private"),
            Range.of("100.64.0.0", 10, "shared by a carrier"),
            Range.of("127.0.0.0", 8, "loopback"),
            Range.of("169.254.0.0", 16, "link-local"),
            // public by its number, but of the machines of one cloud alone
            Range.of("168.63.129.16", 32, "of a cloud's own services"),
            Range.of("172.16.0.0", 12, "private"),
            Range.of("192.0.0.0", 24, "reserved"),
            Range.of("192.0.2.0", 24, "for documentation"),
            Range.of("192.88.99.0", 24, "reserved"),
            Range.of("192.168.0.0", 16, "private"),
            Range.of("198.18.0.0", 15, "for benchmarks"),
            Range.of("198.51.100.0", 24, "for documentation"),
            Range.of("203.0.113.0", 24, "for documentation"),
            Range.of("224.0.0.0", 4, "multicast"),
            Range.of("240.0.0.0", 4, "reserved"),
            Range.of("2001::", 23, "reserved or Teredo"),
            Range.of("2001:db8::", 32, "for documentation"),
            Range.of("2002::", 16, "6to4"),
            Range.of("3fff::", 20, "for documentation"));

    private static final Range GLOBAL_UNICAST = Range.of("2000::", 3, "global");

    private AddressRule() {}

    /** What kind of address it is, in a word or two; empty where it is public. */
    static Optional<String> special(InetAddress address) {
        byte[] bytes = address.getAddress();
        Optional<String> special = SPECIAL.stream()
                .filter(range -> range.holds(bytes))
                .map(Range::what)
                .findFirst();
        if (special.isPresent() || !(address instanceof Inet6Address) || GLOBAL_UNICAST.holds(bytes)) {
            return special;
        }
        return Optional.of(address.isLoopbackAddress() ? "loopback" : "not global");
    }
}
