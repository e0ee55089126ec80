package dev.dateline.streams.userdata;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the newest value of each key, as it came; a record without a value takes it away. One for the global thread. */
final class EntryProcessor implements Processor<String, byte[], Void, Void> {
    private final String name;
    private final AtomicLong revision;
    private KeyValueStore<String, byte[]> store;

    EntryProcessor(String name, AtomicLong revision) {
        this.name = name;
        this.revision = revision;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(name);
    }

    @Override
    public void process(Record<String, byte[]> entry) {
        if (entry.key() != null) {
            store.put(entry.key(), entry.value());
            revision.incrementAndGet();
        }
    }
}
