package dev.dateline.schemas.registry;

import org.apache.kafka.common.errors.RetriableException;

/** The registry does not answer, after all retries. Trying again later may help. */
public final class RegistryUnavailable extends RetriableException {
    private static final long serialVersionUID = 1L;

    public RegistryUnavailable(String message) {
        super(message);
    }

    public RegistryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
