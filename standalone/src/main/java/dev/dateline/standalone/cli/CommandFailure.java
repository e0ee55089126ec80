package dev.dateline.standalone.cli;

/** A command could not do its job, and the message tells in one line what failed. The process exits with 1. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
