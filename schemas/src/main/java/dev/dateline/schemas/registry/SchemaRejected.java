package dev.dateline.schemas.registry;

import org.apache.kafka.common.errors.SerializationException;

/** The registry refuses a schema: it is not compatible with the versions before it. Final. */
public final class SchemaRejected extends SerializationException {
    private static final long serialVersionUID = 1L;

    public SchemaRejected(String message) {
        super(message);
    }

    public SchemaRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
