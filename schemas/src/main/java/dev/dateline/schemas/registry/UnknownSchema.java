package dev.dateline.schemas.registry;

import org.apache.kafka.common.errors.SerializationException;

/** No schema has this id: the record was written with another registry, or is no Avro at all. Final. */
public final class UnknownSchema extends SerializationException {
    private static final long serialVersionUID = 1L;

    public UnknownSchema(String message) {
        super(message);
    }

    public UnknownSchema(String message, Throwable cause) {
        super(message, cause);
    }
}
