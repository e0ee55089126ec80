package dev.dateline.streams.userdata;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.Stores;

/**
 * The user's own places and actors as global stores: every instance has all of them before it works on its first article, and each change
 * within moments. They are kept as the bytes that came, so that nothing on these topics stops the app. Thread-safe.
 */
public final class UserDataStores {
    static final String PLACES = "user-places";
    static final String ACTORS = "user-actors";

    private final SchemaRegistry registry;
    /** Counts changes, so that a task knows of them without reading the stores. */
    private final AtomicLong revision = new AtomicLong();

    public UserDataStores(SchemaRegistry registry) {
        this.registry = registry;
    }

    /** Adds the stores to a topology. */
    public UserDataStores attach(StreamsBuilder builder) {
        add(builder, PLACES, Topics.GAZETTEER);
        add(builder, ACTORS, Topics.ACTORS);
        return this;
    }

    /** What a task reads the stores by; asked in the task's {@code init}. */
    public UserDataReader reader(ProcessorContext<?, ?> context) {
        return new UserDataReader(
                revision::get,
                context.getStateStore(PLACES),
                context.getStateStore(ACTORS),
                Topics.GAZETTEER.valueSerde(registry).deserializer(),
                Topics.ACTORS.valueSerde(registry).deserializer());
    }

    private void add(StreamsBuilder builder, String store, Topic<String, ?> topic) {
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(store), Serdes.String(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                topic.name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(store),
                () -> new EntryProcessor(store, revision));
    }
}
