package dev.dateline.streams;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.code.ArticleCoder;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/** The whole topology without a broker, for tests: pages in with a time each, what was written out. */
public final class TopologyRun implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-02T06:00:00Z");

    private final SchemaRegistry registry;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> pages;

    public TopologyRun(Path stateDir) {
        this(stateDir, new InMemorySchemaRegistry(), WordCoder::new);
    }

    public TopologyRun(Path stateDir, SchemaRegistry registry, Supplier<ArticleCoder> coders) {
        this(StreamsSettings.defaults("unused:1", stateDir), registry, coders);
    }

    public TopologyRun(StreamsSettings settings, SchemaRegistry registry, Supplier<ArticleCoder> coders) {
        Properties properties = StreamsProperties.of(settings);
        this.registry = registry;
        driver = new TopologyTestDriver(NewsTopology.build(settings, registry, coders), properties, START);
        pages = driver.createInputTopic(Topics.PAGES.name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A page that was published at this time. */
    public static ScrapedPage page(Instant at, String url, String body) {
        return ScrapedPage.newBuilder()
                .setUrl(url)
                .setPublishedAt(at)
                .setBody(body)
                .build();
    }

    /** A page that was published at this time, which comes at once. */
    public void publish(Instant at, String url, String body) {
        publish(at, page(at, url, body), new RecordHeaders());
    }

    public void publish(Instant at, ScrapedPage page, Headers headers) {
        byte[] value = Topics.PAGES.valueSerde(registry).serializer().serialize(Topics.PAGES.name(), page);
        publish(at, page.getUrl(), value, headers);
    }

    public void publish(Instant at, String key, byte[] value, Headers headers) {
        pages.pipeInput(new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), value, headers, at));
    }

    /** Writes to a topic of the user's own data. */
    public <V> void tell(Topic<String, V> topic, String key, V value) {
        tell(topic, key, topic.valueSerde(registry).serializer().serialize(topic.name(), value));
    }

    public void tell(Topic<String, ?> topic, String key, byte[] value) {
        driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    public List<TestRecord<String, Article>> articleRecords() {
        return read(Topics.ARTICLES);
    }

    public List<Article> articles() {
        return articleRecords().stream().map(TestRecord::value).toList();
    }

    public List<TestRecord<String, NewsEvent>> eventRecords() {
        return read(Topics.EVENTS);
    }

    public List<TestRecord<String, NewsEvent>> latestRecords() {
        return read(Topics.EVENTS_LATEST);
    }

    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return driver.createOutputTopic(
                        Topics.DEAD_LETTERS.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** An article from the bytes of its dead letter. */
    public Article article(byte[] value) {
        return Topics.ARTICLES.valueSerde(registry).deserializer().deserialize(Topics.ARTICLES.name(), value);
    }

    public Ledger ledger() {
        LedgerCounts sum = LedgerCounts.NONE;
        for (String name : List.of(LedgerStore.PAGES, LedgerStore.STORIES, LedgerStore.TEXTS, LedgerStore.EVENTS)) {
            KeyValueStore<String, LedgerCounts> store = driver.getKeyValueStore(name);
            LedgerCounts counts = store.get("counts");
            sum = counts == null ? sum : sum.plus(counts);
        }
        return Ledger.of(sum, new TreeMap<>());
    }

    @Override
    public void close() {
        driver.close();
    }

    private <V> List<TestRecord<String, V>> read(Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        topic.valueSerde(registry).deserializer())
                .readRecordsToList();
    }
}
