package dev.dateline.producer.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Hosts that may be asked although their address is not public, or on a port that is not of the web: {@code intranet.example} for all its
 * ports, {@code 127.0.0.1:8000} or {@code [::1]:8000} for one. Names are compared as they stand in an address; they are not looked up.
 * Immutable.
 */
public record AllowList(Set<String> entries) {
    static final AllowList NOBODY = new AllowList(Set.of());

    private static final Pattern ENTRY = Pattern.compile("(?:[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+])(?::\\d{1,5})?");

    public AllowList {
        entries = Set.copyOf(entries);
    }

    /** Entries parted by commas or blanks; adds a fault for each that is none. */
    static AllowList of(String given, List<String> faults) {
        Set<String> entries = new TreeSet<>();
        List<String> bad = new ArrayList<>();
        for (String entry : given.strip().split("[,\\s]+", -1)) {
            if (ENTRY.matcher(entry).matches()) {
                entries.add(entry.toLowerCase(Locale.ROOT));
            } else if (!entry.isEmpty()) {
                bad.add(entry);
            }
        }
        bad.forEach(entry -> faults.add(
                "fetch-allow has '%s'; give hosts as intranet.example, 127.0.0.1:8000 or [::1]:8000".formatted(entry)));
        return new AllowList(entries);
    }

    /** @param host lower case, an IPv6 address in brackets */
    boolean allows(String host, int port) {
        return entries.contains(host) || entries.contains(host + ":" + port);
    }
}
