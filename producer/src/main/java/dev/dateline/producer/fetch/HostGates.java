package dev.dateline.producer.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;

/**
 * Lets one question at a time through to a host, and the next only after a pause. A host that asks for rest, or can't be reached, is left alone
 * for longer each time. Thread-safe; a question must not pass another gate.
 */
final class HostGates {
    /** What is asked behind the gate. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws FetchFault;
    }

    private static final class Gate {
        private final Semaphore one = new Semaphore(1, true);
        private volatile Duration pause;
        private volatile Instant next = Instant.MIN;
        private volatile Instant restUntil = Instant.MIN;
        private final AtomicInteger failures = new AtomicInteger();

        private Gate(Duration pause) {
            this.pause = pause;
        }
    }

    /** More hosts than are met in a day; gates that nobody waits at are made anew when they are needed. */
    private static final int MAX_GATES = 20_000;

    private final FetchSettings settings;
    private final Pace pace;
    private final DoubleSupplier chance;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();

    /** @param chance from 0 to 1 */
    HostGates(FetchSettings settings, Pace pace, DoubleSupplier chance) {
        this.settings = settings;
        this.pace = pace;
        this.chance = chance;
    }

    /**
     * Waits for the host to be free and its pause to be over, then asks.
     *
     * @throws FetchFault {@code too-many-requests} where the host is to be left alone for now; else what the question throws
     */
    <T> T pass(String host, Question<T> question) throws FetchFault, InterruptedException {
        Gate gate = gate(host);
        gate.one.acquire();
        try {
            if (gate.restUntil.isAfter(pace.now())) {
                throw new FetchFault(
                        FetchReason.TOO_MANY_REQUESTS, host + " is left alone until " + gate.restUntil, gate.restUntil);
            }
            pace.sleepUntil(gate.next);
            try {
                return question.ask();
            } finally {
                gate.next = pace.now().plus(gate.pause);
            }
        } finally {
            gate.one.release();
        }
    }

    /** When the pause after the last question to this host is over; long past where none was asked. */
    Instant pauseUntil(String host) {
        Gate gate = gates.get(host);
        return gate == null ? Instant.MIN : gate.next;
    }

    /** Until when this host is left alone; long past where it is not. */
    Instant restUntil(String host) {
        Gate gate = gates.get(host);
        return gate == null ? Instant.MIN : gate.restUntil;
    }

    /** Makes the pause at least so long from now on. */
    void pause(String host, Duration least) {
        Gate gate = gate(host);
        gate.pause = least.compareTo(settings.delay()) > 0 ? least : settings.delay();
    }

    /** The host could not be asked: it is left alone for a while, which is given back. */
    Instant rest(String host) {
        Gate gate = gate(host);
        return rest(
                host, pace.now().plus(settings.backoff().after(gate.failures.incrementAndGet(), chance.getAsDouble())));
    }

    /** The host is left alone until then, or the longest time it may ask for. */
    Instant rest(String host, Instant until) {
        Instant latest = pace.now().plus(settings.maxRetryAfter());
        Gate gate = gate(host);
        gate.restUntil = until.isAfter(latest) ? latest : until;
        return gate.restUntil;
    }

    /** The host answers. */
    void wellAgain(String host) {
        gate(host).failures.set(0);
    }

    private Gate gate(String host) {
        if (gates.size() > MAX_GATES) {
            Instant now = pace.now();
            gates.values()
                    .removeIf(gate -> gate.one.availablePermits() > 0
                            && !gate.one.hasQueuedThreads()
                            && gate.next.isBefore(now)
                            && gate.restUntil.isBefore(now));
        }
        return gates.computeIfAbsent(host, name -> new Gate(settings.delay()));
    }
}
