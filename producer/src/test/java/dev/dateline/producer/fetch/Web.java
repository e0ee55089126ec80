package dev.dateline.producer.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A small web for tests: names that end in {@code .example} are at a loopback server, others where a test says. */
public final class Web {
    public static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    private final Map<String, List<String>> hosts = new ConcurrentHashMap<>();
    private final AtomicInteger lookups = new AtomicInteger();

    /** A name with these addresses. */
    public Web host(String name, String... addresses) {
        hosts.put(name, List.of(addresses));
        return this;
    }

    public HostLookup lookup() {
        return name -> {
            lookups.incrementAndGet();
            List<String> addresses =
                    hosts.getOrDefault(name, name.endsWith(".example") ? List.of("127.0.0.1") : List.of());
            if (addresses.isEmpty() && !name.matches("[\\d.]+|.*:.*")) {
                throw new UnknownHostException(name);
            }
            List<InetAddress> found = new ArrayList<>();
            for (String address : addresses.isEmpty() ? List.of(name) : addresses) {
                found.add(InetAddress.getByName(address));
            }
            return found.toArray(InetAddress[]::new);
        };
    }

    public int lookups() {
        return lookups.get();
    }

    /** Settings that allow these hosts and have short limits, and over them those given. */
    public static FetchSettings settings(String allow, String... more) {
        Map<String, String> given = new HashMap<>(Map.of(
                "fetch-allow", allow,
                "fetch-connect-timeout-ms", "2000",
                "fetch-response-timeout-ms", "400",
                "fetch-total-timeout-ms", "1200",
                "fetch-max-bytes", "200000",
                "fetch-max-inflated-bytes", "4000000",
                "fetch-max-header-bytes", "2048",
                "fetch-max-headers", "50"));
        for (int i = 0; i < more.length; i += 2) {
            given.put(more[i], more[i + 1]);
        }
        List<String> faults = new ArrayList<>();
        FetchSettings settings = FetchSettings.of(given, "Dateline/0 (+https://dateline.example/bot)", faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return settings;
    }
}
