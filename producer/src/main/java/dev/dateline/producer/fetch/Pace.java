package dev.dateline.producer.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time, and how it is waited for; a test gives its own. Thread-safe. */
public interface Pace {

    /** What time it is. */
    Instant now();

    /** Waits until then; at once where it is past. */
    void sleepUntil(Instant then) throws InterruptedException;

    /** Time as this clock tells it. */
    static Pace of(Clock clock) {
        return new Pace() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void sleepUntil(Instant then) throws InterruptedException {
                for (Duration left = Duration.between(now(), then);
                        left.compareTo(Duration.ZERO) > 0;
                        left = Duration.between(now(), then)) {
                    Thread.sleep(Math.max(1, left.toMillis()));
                }
            }
        };
    }
}
