package dev.dateline.standalone.bench.lane;

/** What is measured has stopped, or nothing has come out for long. The message tells it in one line. */
public final class Stalled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stalled(String message) {
        super(message);
    }
}
