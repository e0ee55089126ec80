package dev.dateline.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Decides what follows when a stream thread dies: where trying again may help (a broker or the registry does not answer), another one after a
 * pause, which doubles from 250 ms to 10 s as long as failures follow each other within a minute; anything else is a bug or a wrong
 * setting and stops the app. Not thread-safe.
 */
final class Recovery {
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration CALM = Duration.ofMinutes(1);

    private Duration pause = Duration.ZERO;
    private Instant last = Instant.MIN;

    /** How long to wait before another thread takes over; empty: stop. */
    Optional<Duration> after(Throwable failure, Instant now) {
        if (!retriable(failure)) {
            return Optional.empty();
        }
        boolean calm = last.equals(Instant.MIN) || last.plus(CALM).isBefore(now);
        Duration doubled = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        pause = calm ? SHORTEST : doubled;
        last = now;
        return Optional.of(pause);
    }

    /** Whether it, or what caused it, passes by itself. */
    private static boolean retriable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }
}
