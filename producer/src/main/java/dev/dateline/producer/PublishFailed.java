package dev.dateline.producer;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/** The broker takes no more pages: publishing has ended in the middle. The message is one line for the user. */
public final class PublishFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PublishFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static PublishFailed noConnection(String bootstrap, KafkaException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new PublishFailed("no connection to " + bootstrap + ": " + cause.getMessage(), e);
    }

    /** @param far how far it had come, in words */
    static PublishFailed noMore(String far, Exception error) {
        String hint = error instanceof TimeoutException ? "; is the broker up, and are its topics there?" : "";
        return new PublishFailed(
                "the broker takes no more, %s: %s %s%s"
                        .formatted(far, error.getClass().getSimpleName(), error.getMessage(), hint),
                error);
    }
}
