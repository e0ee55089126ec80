package dev.dateline.standalone.cli;

import picocli.CommandLine.ExitCode;

/** A command could not do its job. The message tells in one line what failed, or how to mend what was asked for. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(String message) {
        super(message);
        this.exitCode = ExitCode.SOFTWARE;
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
        this.exitCode = ExitCode.SOFTWARE;
    }

    private CommandFailure(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked for makes no sense; the message says how to mend it. */
    static CommandFailure usage(String message) {
        return new CommandFailure(message, ExitCode.USAGE);
    }

    /** 1 for a failure, 2 where the user asked for what cannot be. */
    int exitCode() {
        return exitCode;
    }
}
