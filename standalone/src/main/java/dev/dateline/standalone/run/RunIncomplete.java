package dev.dateline.standalone.run;

/** Not all of a run was accounted for, and nothing more came. The message says what is missing. */
public final class RunIncomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunIncomplete(String message) {
        super(message);
    }
}
