package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.registry.RegistryUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");

    private final Recovery recovery = new Recovery();

    static Stream<Throwable> passing() {
        return Stream.of(
                new RegistryUnavailable("no answer"),
                new StreamsException(new RegistryUnavailable("no answer")),
                new StreamsException(new StreamsException(new TimeoutException("no broker"))));
    }

    static Stream<Throwable> lasting() {
        return Stream.of(
                new NullPointerException("a bug"),
                new StreamsException(new IllegalStateException("a bug")),
                new StreamsException(new RecordTooLargeException("too large")),
                new FencedInstanceIdException("two instances have one id"),
                new OutOfMemoryError("heap"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void whatPassesByItselfIsTriedAgain(Throwable failure) {
        assertThat(recovery.after(failure, START)).contains(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void whatDoesNotPassStopsTheApp(Throwable failure) {
        assertThat(recovery.after(failure, START)).isEmpty();
    }

    @Test
    void pausesDoubleUpToTenSecondsAndBeginAnewAfterAMinuteOfCalm() {
        List<Long> pauses = new ArrayList<>();
        Instant now = START;
        for (int i = 0; i < 8; i++) {
            Duration pause =
                    recovery.after(new TimeoutException("no broker"), now).orElseThrow();
            pauses.add(pause.toMillis());
            now = now.plus(pause);
        }

        assertThat(pauses).containsExactly(250L, 500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L);
        assertThat(recovery.after(new TimeoutException("no broker"), now.plusSeconds(61)))
                .contains(Duration.ofMillis(250));
    }
}
