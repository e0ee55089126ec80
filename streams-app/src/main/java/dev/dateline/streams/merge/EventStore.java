package dev.dateline.streams.merge;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.rank.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The book as it outlives it: texts and how they are worded by content hash, where they stand by content hash and address, their coded events by content hash
 * and eventId, and the last version of each event. The book is in memory; from here it is made again when the task starts. One a task, not
 * thread-safe.
 */
final class EventStore {
    private static final String TEXTS = "told-texts";
    private static final String WORDINGS = "wordings";
    private static final String EDITIONS = "editions";
    private static final String REPORTS = "reports";
    private static final String VERSIONS = "event-versions";
    private static final String PART = "/";
    /** Coded events that are kept read: an event in the news is looked up with each article that tells it. */
    private static final int READ = 4096;

    private final KeyValueStore<String, StoredText> texts;
    private final KeyValueStore<String, Wording> wordings;
    private final KeyValueStore<String, Edition> editions;
    private final KeyValueStore<String, NewsEvent> reports;
    private final KeyValueStore<String, Version> versions;
    private final Map<String, NewsEvent> read = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, NewsEvent> eldest) {
            return size() > READ;
        }
    };

    private EventStore(ProcessingContext context) {
        texts = context.getStateStore(TEXTS);
        wordings = context.getStateStore(WORDINGS);
        editions = context.getStateStore(EDITIONS);
        reports = context.getStateStore(REPORTS);
        versions = context.getStateStore(VERSIONS);
    }

    static List<StoreBuilder<?>> builders(SchemaRegistry registry) {
        return List.of(
                builder(TEXTS, new BinarySerde<>(ToldTextFormat.TEXT)),
                builder(WORDINGS, new BinarySerde<>(SmallFormats.Wordings.WORDING)),
                builder(EDITIONS, new BinarySerde<>(SmallFormats.Editions.EDITION)),
                builder(REPORTS, Topics.EVENTS.valueSerde(registry)),
                builder(VERSIONS, new BinarySerde<>(SmallFormats.Versions.VERSION)));
    }

    static EventStore in(ProcessingContext context) {
        return new EventStore(context);
    }

    /** All texts with their reports. */
    List<ToldText> load() {
        List<ToldText> loaded = new ArrayList<>();
        try (KeyValueIterator<String, StoredText> all = texts.all()) {
            all.forEachRemaining(entry -> loaded.add(load(entry.key, entry.value)));
        }
        return loaded;
    }

    private ToldText load(String content, StoredText stored) {
        ToldText text = new ToldText(content, stored.since(), stored.head(), stored.voice());
        text.labelled(stored.story(), stored.leads());
        each(editions, content, (address, edition) -> text.tell(Long.parseLong(address), edition));
        if (stored.bearer().isPresent()) {
            List<ReportNode> nodes = new ArrayList<>();
            for (String eventId : stored.reports()) {
                nodes.add(new ReportNode(
                        text, nodes.size(), StoredReport.of(reports.get(key(content, eventId)), stored.head())));
            }
            text.bear(new Rank(stored.time(), stored.bearer().get()), stored.voice(), stored.head(), nodes);
        }
        return text;
    }

    void save(ToldText text) {
        texts.put(text.content(), StoredText.of(text));
    }

    void save(String content, Wording wording) {
        wordings.put(content, wording);
    }

    void save(String content, long address, Edition edition) {
        editions.put(key(content, Long.toString(address)), edition);
    }

    void save(String content, NewsEvent report) {
        reports.put(key(content, report.getEventId()), report);
        read.put(key(content, report.getEventId()), report);
    }

    void save(String eventId, Version version) {
        versions.put(eventId, version);
    }

    /** Forgets a text, its reports, and what was published of the events that they led. */
    void forget(ToldText text) {
        String content = text.content();
        each(reports, content, (eventId, report) -> {
            versions.delete(eventId);
            reports.delete(key(content, eventId));
            read.remove(key(content, eventId));
        });
        each(editions, content, (address, edition) -> editions.delete(key(content, address)));
        wordings.delete(content);
        texts.delete(content);
    }

    Wording wording(String content) {
        return wordings.get(content);
    }

    Optional<Version> version(String eventId) {
        return Optional.ofNullable(versions.get(eventId));
    }

    /** The event that was coded for a report, also of one that is told no longer. Not to be changed. */
    NewsEvent report(String content, String eventId) {
        return read.computeIfAbsent(key(content, eventId), reports::get);
    }

    private static <V> void each(KeyValueStore<String, V> store, String content, BiConsumer<String, V> visitor) {
        String prefix = key(content, "");
        try (KeyValueIterator<String, V> some = store.prefixScan(prefix, new StringSerializer())) {
            some.forEachRemaining(entry -> visitor.accept(entry.key.substring(prefix.length()), entry.value));
        }
    }

    private static String key(String content, String part) {
        return content + PART + part;
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, Serde<V> serde) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde)
                .withLoggingEnabled(Map.of());
    }
}
