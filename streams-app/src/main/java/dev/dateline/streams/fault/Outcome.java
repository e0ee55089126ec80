package dev.dateline.streams.fault;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a rule says of its input: a value, or why there is none. Example: {@code Outcome.attempt(() -> new Outcome.Ok<>(rule.decide(x)))}. */
public sealed interface Outcome<T> {
    /** The reason of a rejection where a rule threw: a bug of ours, met on this input. */
    String FAILED = "failed";

    /** It went well. */
    record Ok<T>(T value) implements Outcome<T> {}

    /**
     * It cannot be processed.
     *
     * @param reason kebab-case word to count by
     * @param detail one line for people
     */
    record Rejected<T>(String reason, String detail) implements Outcome<T> {}

    /**
     * Asks a pure rule; one that throws on its input, or recurses too deep on it, has rejected it. What no input is to blame for (no memory,
     * a missing class) is thrown on.
     */
    static <T> Outcome<T> attempt(Supplier<Outcome<T>> rule) {
        try {
            return rule.get();
        } catch (RuntimeException | StackOverflowError e) {
            return failed(e);
        }
    }

    /** The rejection of an input that something threw on: class and message, no stack. */
    static <T> Outcome<T> failed(Throwable thrown) {
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        return new Rejected<>(FAILED, thrown.getClass().getSimpleName() + message);
    }

    /** What another rule says of the value, where there is one. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> rule) {
        return fold(rule, refused -> new Rejected<>(refused.reason(), refused.detail()));
    }

    /** Treats both cases. */
    default <R> R fold(Function<? super T, ? extends R> ok, Function<Rejected<T>, ? extends R> rejected) {
        if (this instanceof Ok<T> well) {
            return ok.apply(well.value());
        }
        return rejected.apply((Rejected<T>) this);
    }
}
