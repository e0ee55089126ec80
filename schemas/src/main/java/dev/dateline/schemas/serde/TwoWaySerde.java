package dev.dateline.schemas.serde;

import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** A serde that is its own serialiser and deserialiser, takes no settings and holds nothing open. */
public interface TwoWaySerde<T> extends Serde<T>, Serializer<T>, Deserializer<T> {
    @Override
    default void configure(Map<String, ?> configs, boolean isKey) {
        // all is said in the constructor
    }

    @Override
    default void close() {
        // holds nothing open
    }

    @Override
    default Serializer<T> serializer() {
        return this;
    }

    @Override
    default Deserializer<T> deserializer() {
        return this;
    }
}
