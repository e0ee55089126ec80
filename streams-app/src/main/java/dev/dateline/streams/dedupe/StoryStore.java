package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.BinarySerde;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The texts of a graph as they outlive it: texts by content hash, the articles that have them by content hash and articleId. The graph is in
 * memory; from here it is made again when the task starts. One a task, not thread-safe.
 */
final class StoryStore {
    private static final String TEXTS = "texts";
    private static final String TELLINGS = "tellings";
    private static final String PART = "/";

    private final KeyValueStore<String, StoredText> texts;
    private final KeyValueStore<String, Telling> tellings;

    private StoryStore(KeyValueStore<String, StoredText> texts, KeyValueStore<String, Telling> tellings) {
        this.texts = texts;
        this.tellings = tellings;
    }

    static List<StoreBuilder<?>> builders() {
        return List.of(builder(TEXTS, StoredTextFormat.TEXT), builder(TELLINGS, TellingFormat.TELLING));
    }

    static StoryStore in(ProcessingContext context) {
        return new StoryStore(context.getStateStore(TEXTS), context.getStateStore(TELLINGS));
    }

    /** All texts with their articles and leaders. */
    Map<String, StoryText> load() {
        Map<String, List<Telling>> articles = new HashMap<>();
        try (KeyValueIterator<String, Telling> all = tellings.all()) {
            all.forEachRemaining(entry -> articles.computeIfAbsent(
                            entry.key.substring(0, entry.key.indexOf(PART)), content -> new ArrayList<>(1))
                    .add(entry.value));
        }
        Map<String, StoryText> loaded = new HashMap<>();
        Map<String, String> leaders = new HashMap<>();
        try (KeyValueIterator<String, StoredText> all = texts.all()) {
            all.forEachRemaining(entry -> {
                loaded.put(entry.key, entry.value.text(entry.key, articles.get(entry.key)));
                leaders.put(entry.key, entry.value.leader());
            });
        }
        leaders.forEach((content, leader) -> loaded.get(content).follow(loaded.get(leader)));
        return loaded;
    }

    /** Stores what has changed. A text may be forgotten and come anew at once. */
    void save(GraphChange change) {
        change.forgotten().forEach(text -> {
            text.tellings().forEach(telling -> tellings.delete(key(text, telling)));
            texts.delete(text.content());
        });
        change.texts().forEach(text -> texts.put(text.content(), StoredText.of(text)));
        tellings.put(key(change.text(), change.telling()), change.telling());
    }

    private static String key(StoryText text, Telling telling) {
        return text.content() + PART + telling.articleId();
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> builder(String name, BinarySerde.Format<V> format) {
        return Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(name), Serdes.String(), new BinarySerde<>(format))
                .withLoggingEnabled(Map.of());
    }
}
