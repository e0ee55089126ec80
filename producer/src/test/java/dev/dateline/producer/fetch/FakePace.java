package dev.dateline.producer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands, and leaps over what is waited for; writes down how long that would have been. Thread-safe. */
public final class FakePace implements Pace {
    private Instant now;
    private final List<Duration> slept = new ArrayList<>();

    public FakePace(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void sleepUntil(Instant then) {
        if (then.isAfter(now)) {
            slept.add(Duration.between(now, then));
            now = then;
        }
    }

    /** What was waited for so far, each pause, in order. */
    public synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }
}
