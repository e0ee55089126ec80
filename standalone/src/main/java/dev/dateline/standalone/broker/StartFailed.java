package dev.dateline.standalone.broker;

/** A server could not be started. Its message is one line for people that says what to do. */
public class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
