package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.NewsTopology;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on a real broker, its Streams app killed in mid-work: against the same pages worked off in one go without a broker. */
@Timeout(420)
class NewsPipelineIT {
    private static final int PAGES = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    private Path directory;

    @Test
    void aKilledAppLosesNothingDoublesNothingAndPublishingAgainMakesNoStory() throws Exception {
        List<ScrapedPage> pages = GeneratedPages.of(PAGES, 7);
        Output expected = withoutBroker(pages);
        try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory.resolve("cluster"), 0, 0));
                LedgerReader ledger = LedgerReader.of(cluster.bootstrap(), "dateline")) {
            SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
            publish(cluster, registry, pages);
            Process app = start(cluster);
            try {
                app = killAndRestart(cluster, app, ledger, PAGES / 5);
                app = killAndRestart(cluster, app, ledger, PAGES / 2);
                Ledger once = await(app, ledger, account -> account.pagesPublished() == PAGES && account.balanced());

                Output output = readCommitted(cluster, registry);
                assertThat(output.events()).isEqualTo(expected.events());
                assertThat(output.articles()).isEqualTo(expected.articles());
                assertThat(output.articles().values())
                        .extracting(Article::getVerdict)
                        .contains("ORIGINAL", "COPY", "UPDATE");
                assertThat(once.articles()).isEqualTo(output.articles().size());
                assertThat(once.events()).isEqualTo(output.events().size());

                publish(cluster, registry, pages);
                Ledger twice =
                        await(app, ledger, account -> account.pagesPublished() == 2 * PAGES && account.balanced());
                assertThat(twice)
                        .extracting(Ledger::originals, Ledger::updates, Ledger::events, Ledger::articles)
                        .containsExactly(once.originals(), once.updates(), once.events(), 2 * once.articles());
            } finally {
                app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    /**
     * What stands at last. How it came there, and so the number of versions, may differ from run to run; nothing else may.
     *
     * @param articles last record of each article by articleId
     * @param events last version of each event that stands, as JSON, by eventId
     */
    private record Output(Map<String, Article> articles, Map<String, String> events) {
        static Output of(List<Article> articles, List<NewsEvent> events) {
            Map<String, Article> labelled = new HashMap<>();
            articles.forEach(article -> labelled.put(article.getArticleId(), article));
            return new Output(labelled, standing(events));
        }

        private static Map<String, String> standing(List<NewsEvent> events) {
            Map<String, String> standing = new HashMap<>();
            Map<String, Integer> versions = new HashMap<>();
            for (NewsEvent event : events) {
                int version = versions.merge(event.getEventId(), 1, Integer::sum);
                assertThat(event.getVersion())
                        .as("versions without gaps of %s", event.getEventId())
                        .isEqualTo(version);
                event.setVersion(0);
                if (!EventChange.stands(event)) {
                    standing.remove(event.getEventId());
                } else {
                    event.setChange("");
                    standing.put(event.getEventId(), AvroJson.toJson(event).toString());
                }
            }
            return standing;
        }
    }

    private Process start(LocalCluster cluster) throws Exception {
        return StreamsProcess.start(
                cluster.bootstrap(), cluster.registryUrl(), directory.resolve("state"), directory.resolve("app.log"));
    }

    private Process killAndRestart(LocalCluster cluster, Process app, LedgerReader ledger, int pages) throws Exception {
        Ledger before = await(app, ledger, account -> account.pagesPublished() >= pages);
        app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(before.pagesPublished()).as("killed in mid-work").isLessThan(PAGES);
        return start(cluster);
    }

    private static Ledger await(Process app, LedgerReader ledger, Predicate<Ledger> done) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Ledger account = ledger.read();
        while (!done.test(account)) {
            assertThat(Instant.now()).as("waiting at %s", account).isBefore(end);
            assertThat(app.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("app ended by itself")
                    .isFalse();
            account = ledger.read();
        }
        return account;
    }

    private static void publish(LocalCluster cluster, SchemaRegistry registry, List<ScrapedPage> pages)
            throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", cluster.bootstrap(), "linger.ms", 5);
        try (Producer<String, ScrapedPage> producer = new KafkaProducer<>(
                config,
                new StringSerializer(),
                Topics.PAGES.valueSerde(registry).serializer())) {
            List<Future<RecordMetadata>> sent = pages.stream()
                    .map(page -> producer.send(new ProducerRecord<>(Topics.PAGES.name(), page.getUrl(), page)))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private static Output readCommitted(LocalCluster cluster, SchemaRegistry registry) {
        return Output.of(
                readCommitted(cluster, registry, Topics.ARTICLES), readCommitted(cluster, registry, Topics.EVENTS));
    }

    private static <V> List<V> readCommitted(LocalCluster cluster, SchemaRegistry registry, Topic<String, V> topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", cluster.bootstrap(), "isolation.level", "read_committed");
        try (Consumer<String, V> consumer = new KafkaConsumer<>(
                config, new StringDeserializer(), topic.valueSerde(registry).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<V> values = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private Output withoutBroker(List<ScrapedPage> pages) {
        SchemaRegistry registry = new InMemorySchemaRegistry();
        StreamsSettings settings = StreamsSettings.defaults("unused:1", directory.resolve("alone"));
        Properties properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        try (TopologyTestDriver driver =
                new TopologyTestDriver(NewsTopology.build(settings, registry, PackagedCoder::load), properties)) {
            TestInputTopic<String, ScrapedPage> input = driver.createInputTopic(
                    Topics.PAGES.name(),
                    new StringSerializer(),
                    Topics.PAGES.valueSerde(registry).serializer());
            pages.forEach(page -> input.pipeInput(page.getUrl(), page));
            return Output.of(read(driver, registry, Topics.ARTICLES), read(driver, registry, Topics.EVENTS));
        }
    }

    private static <V> List<V> read(TopologyTestDriver driver, SchemaRegistry registry, Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        topic.valueSerde(registry).deserializer())
                .readValuesToList();
    }
}
