package dev.dateline.streams.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void aRuleThatThrowsHasRejectedItsInput() {
        assertThat(attempt(() -> {
                    throw new IllegalStateException("seven");
                }))
                .isEqualTo(new Outcome.Rejected<>("failed", "IllegalStateException: seven"));
        assertThat(attempt(() -> {
                    throw new StackOverflowError();
                }))
                .isEqualTo(new Outcome.Rejected<>("failed", "StackOverflowError"));
    }

    @Test
    void whatNoInputIsToBlameForIsThrownOn() {
        assertThatThrownBy(() -> attempt(() -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aChainStopsAtTheFirstRejection() {
        Outcome<String> ok = new Outcome.Ok<>("a");

        assertThat(ok.then(value -> new Outcome.Ok<>(value + "b"))).isEqualTo(new Outcome.Ok<>("ab"));
        assertThat(ok.<String>then(value -> new Outcome.Rejected<>("r", "d"))
                        .then(value -> new Outcome.Ok<>(value + "c")))
                .isEqualTo(new Outcome.Rejected<>("r", "d"));
    }

    private static Outcome<String> attempt(Supplier<Outcome<String>> rule) {
        return Outcome.attempt(rule);
    }
}
