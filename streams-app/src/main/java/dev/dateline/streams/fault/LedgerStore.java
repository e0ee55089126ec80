package dev.dateline.streams.fault;

import dev.dateline.streams.flow.BinarySerde;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * A task's part of the ledger: one record of counts in a changelogged store, added to in the same transaction as the records that are
 * counted. One instance a task, not thread-safe.
 */
public final class LedgerStore {
    /** Store of the tasks that take in pages. */
    public static final String PAGES = "page-ledger";
    /** Store of the index of stories. */
    public static final String STORIES = "story-ledger";
    /** Store of the tasks that keep texts. */
    public static final String TEXTS = "text-ledger";
    /** Store of the index of events. */
    public static final String EVENTS = "event-ledger";

    static final BinarySerde<LedgerCounts> SERDE = new BinarySerde<>(LedgerFormat.LEDGER);
    private static final String KEY = "counts";
    /** Small segments, so that the compacted changelog is read in an instant. */
    private static final int SEGMENT_BYTES = 4 << 20;

    private final KeyValueStore<String, LedgerCounts> store;

    private LedgerStore(KeyValueStore<String, LedgerCounts> store) {
        this.store = store;
    }

    /** Declares the store of this name. Cached, so that a transaction writes one record however many it counts. */
    public static StoreBuilder<KeyValueStore<String, LedgerCounts>> builder(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), SERDE)
                .withCachingEnabled()
                .withLoggingEnabled(Map.of(TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(SEGMENT_BYTES)));
    }

    /** The store of this name in a task. */
    public static LedgerStore in(ProcessingContext context, String name) {
        return new LedgerStore(context.getStateStore(name));
    }

    public void add(LedgerCounts more) {
        LedgerCounts counts = store.get(KEY);
        store.put(KEY, counts == null ? more : counts.plus(more));
    }
}
