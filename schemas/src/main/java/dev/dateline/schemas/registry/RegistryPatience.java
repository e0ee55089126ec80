package dev.dateline.schemas.registry;

import java.time.Duration;

/**
 * How long a client waits for the registry. In the worst case it waits {@code rounds × (URLs × request) + pauses}: keep that well under a Kafka
 * consumer's {@code max.poll.interval.ms}.
 *
 * @param connect limit for a connection, above zero
 * @param request limit for one request with its whole answer, above zero
 * @param rounds how often every URL is asked, at least 1
 * @param firstPause wait before the second round, doubled for each one after
 */
public record RegistryPatience(Duration connect, Duration request, int rounds, Duration firstPause) {
    /** At most 16 s for one URL: a short restart of the registry is ridden out, an outage is told soon. */
    public static final RegistryPatience DEFAULT =
            new RegistryPatience(Duration.ofSeconds(2), Duration.ofSeconds(5), 3, Duration.ofMillis(200));

    public RegistryPatience {
        if (!above(connect) || !above(request) || rounds < 1 || firstPause.isNegative()) {
            throw new IllegalArgumentException("want limits above zero and at least one round, got connect " + connect
                    + ", request " + request + ", rounds " + rounds + ", pause " + firstPause);
        }
    }

    private static boolean above(Duration duration) {
        return duration.compareTo(Duration.ZERO) > 0;
    }
}
