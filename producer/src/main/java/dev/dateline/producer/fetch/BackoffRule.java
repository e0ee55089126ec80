package dev.dateline.producer.fetch;

import java.time.Duration;

/**
 * How long to wait after so many failures in a row: twice as long each time, up to a bound, a quarter more or less by chance so that those who
 * failed together don't come back together. Pure.
 *
 * @param first after the first failure
 * @param most after ever so many
 */
public record BackoffRule(Duration first, Duration most) {
    private static final double SPREAD = .25;

    /**
     * The pause.
     *
     * @param failures in a row, 1 or more
     * @param chance from 0 to 1
     */
    public Duration after(int failures, double chance) {
        int doublings = Math.min(Math.max(0, failures - 1), 30);
        long wanted = Math.min(most.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(
                Math.round((wanted < 0 ? most.toMillis() : wanted) * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}
