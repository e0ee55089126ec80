package dev.dateline.producer;

/** The broker takes no more pages: publishing has ended in the middle. The message is one line for the user. */
public final class PublishFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PublishFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
