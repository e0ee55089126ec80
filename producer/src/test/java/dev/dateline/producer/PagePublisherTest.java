package dev.dateline.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class PagePublisherTest {
    private final SchemaRegistry registry = new InMemorySchemaRegistry();
    private final List<String> told = new ArrayList<>();

    private static MockProducer<byte[], byte[]> broker(boolean answers) {
        Node[] nodes = {new Node(0, "localhost", 9092)};
        List<PartitionInfo> partitions = new ArrayList<>();
        for (int partition = 0; partition < 4; partition++) {
            partitions.add(new PartitionInfo(Topics.PAGES.name(), partition, nodes[0], nodes, nodes));
        }
        partitions.add(new PartitionInfo(Topics.DEAD_LETTERS.name(), 0, nodes[0], nodes, nodes));
        Cluster cluster = new Cluster("test", List.of(nodes), partitions, Set.of(), Set.of());
        return new MockProducer<>(cluster, answers, null, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private PagePublisher publisher(MockProducer<byte[], byte[]> broker, Optional<String> run) {
        return new PagePublisher(
                broker,
                registry,
                run,
                (read, published, rejected) -> told.add(read + " " + published + " " + rejected));
    }

    private static Ok page(String url) {
        return new Ok(new ScrapedPage(url, null, null, null, null, "text/plain", "A page", null), "file:a.jsonl:1");
    }

    private static Rejected broken(String origin) {
        return new Rejected(
                new DeadLetter("produce", "broken-json", "line 2, column 7: no", origin),
                origin,
                ByteBuffer.wrap("{\"url".getBytes(UTF_8)));
    }

    private static String header(ProducerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static List<ProducerRecord<byte[], byte[]>> sentTo(String topic, MockProducer<byte[], byte[]> broker) {
        return broker.history().stream()
                .filter(record -> record.topic().equals(topic))
                .toList();
    }

    /** A broker that refuses some records as a real client would: at once, by the callback. */
    private static MockProducer<byte[], byte[]> refusing(
            Predicate<ProducerRecord<byte[], byte[]>> refused, RuntimeException error) {
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
                if (refused.test(record)) {
                    callback.onCompletion(null, error);
                    return CompletableFuture.failedFuture(error);
                }
                return super.send(record, callback);
            }
        };
    }

    @Test
    void aPageIsKeyedByItsUrlAndCarriesTheRun() {
        MockProducer<byte[], byte[]> broker = broker(true);
        PagePublisher publisher = publisher(broker, Optional.of("run-7"));

        publisher.accept(page("https://n.example/ü"));

        assertThat(broker.history()).singleElement().satisfies(record -> {
            assertThat(record.topic()).isEqualTo("news.pages");
            assertThat(new String(record.key(), UTF_8)).isEqualTo("https://n.example/ü");
            assertThat(header(record, "dateline.run")).isEqualTo("run-7");
            assertThat(record.timestamp()).isNull();
            assertThat(Topics.PAGES.valueSerde(registry).deserializer().deserialize("news.pages", record.value()))
                    .isEqualTo(page("https://n.example/ü").page());
        });
    }

    @Test
    void aRejectionBecomesADeadLetterThatSaysWhy() {
        MockProducer<byte[], byte[]> broker = broker(true);
        PagePublisher publisher = publisher(broker, Optional.empty());

        publisher.accept(broken("file:a.jsonl:2"));

        assertThat(broker.history()).singleElement().satisfies(record -> {
            assertThat(record.topic()).isEqualTo("news.dead-letters");
            assertThat(new String(record.key(), UTF_8)).isEqualTo("file:a.jsonl:2");
            assertThat(new String(record.value(), UTF_8)).isEqualTo("{\"url");
            assertThat(DeadLetter.of(record.headers()))
                    .contains(new DeadLetter("produce", "broken-json", "line 2, column 7: no", "file:a.jsonl:2"));
            assertThat(record.headers().lastHeader("dateline.run")).isNull();
        });
    }

    @Test
    void theReportAccountsForEveryPage() {
        MockProducer<byte[], byte[]> broker = broker(true);
        PagePublisher publisher = publisher(broker, Optional.empty());
        List<PageOutcome> outcomes =
                List.of(page("a:1"), broken("a"), page("a:2"), page("a:3"), page("a:1"), broken("b"));

        outcomes.forEach(publisher);
        PublishReport report = publisher.finish();

        assertThat(report.pagesRead()).isEqualTo(6);
        assertThat(report.pagesPublished()).isEqualTo(4);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("broken-json", 2L));
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.lastDeadLetterOffsets()).isEqualTo(Map.of(0, 1L));
        assertThat(report.lastPageOffsets().values().stream()
                        .mapToLong(last -> last + 1)
                        .sum())
                .isEqualTo(4);
        assertThat(told).last().isEqualTo("6 4 2");
    }

    @Test
    void aReportThatDoesNotBalanceCannotBeMade() {
        assertThatThrownBy(() ->
                        new PublishReport(3, 1, new TreeMap<>(Map.of("empty", 1L)), new TreeMap<>(), new TreeMap<>()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("3 pages were read, but 1 published and 1 rejected");
    }

    @Test
    void whatIsUnderWayIsNotPublishedYet() {
        MockProducer<byte[], byte[]> broker = broker(false);
        PagePublisher publisher = publisher(broker, Optional.empty());

        publisher.accept(page("a:1"));
        publisher.accept(page("a:2"));
        broker.completeNext();
        publisher.accept(page("a:3"));
        PublishReport report = publisher.finish();

        assertThat(told).containsExactly("1 0 0", "2 0 0", "3 1 0", "3 3 0");
        assertThat(report.pagesPublished()).isEqualTo(3);
    }

    @Test
    void aPageTooLargeForTheBrokerIsRejectedAndTheRestGoesOn() {
        MockProducer<byte[], byte[]> broker = refusing(
                record -> new String(record.key(), UTF_8).equals("a:2")
                        && record.topic().equals("news.pages"),
                new RecordTooLargeException("the broker says no"));
        PagePublisher publisher = publisher(broker, Optional.empty());

        List.of(page("a:1"), page("a:2"), page("a:3")).forEach(publisher);
        PublishReport report = publisher.finish();

        assertThat(report.pagesPublished()).isEqualTo(2);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("too-large", 1L));
        assertThat(sentTo("news.dead-letters", broker)).singleElement().satisfies(record -> {
            assertThat(new String(record.key(), UTF_8)).isEqualTo("a:2");
            assertThat(header(record, "dateline.origin")).isEqualTo("file:a.jsonl:1");
            assertThat(header(record, "dateline.detail"))
                    .isEqualTo("news.pages takes no page of 32 bytes (max.message.bytes): the broker says no");
            assertThat(new String(record.value(), UTF_8)).contains("\"body\":\"A page\"");
        });
    }

    @Test
    void aPageRefusedLateIsRejectedBeforeTheReport() {
        MockProducer<byte[], byte[]> broker = broker(false);
        PagePublisher publisher = publisher(broker, Optional.empty());

        publisher.accept(page("a:1"));
        publisher.accept(page("a:2"));
        broker.errorNext(new RecordTooLargeException("the broker says no"));
        PublishReport report = publisher.finish();

        assertThat(report.pagesPublished()).isEqualTo(1);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("too-large", 1L));
        assertThat(sentTo("news.dead-letters", broker)).hasSize(1);
    }

    @Test
    void aDeadLetterTooLargeForTheBrokerGoesWithoutItsBytes() {
        MockProducer<byte[], byte[]> broker =
                refusing(record -> record.value().length == 5, new RecordTooLargeException("the broker says no"));
        PagePublisher publisher = publisher(broker, Optional.empty());

        publisher.accept(broken("file:a.jsonl:2"));
        PublishReport report = publisher.finish();

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(broker.history()).singleElement().satisfies(record -> {
            assertThat(record.value()).isEmpty();
            assertThat(header(record, "dateline.reason")).isEqualTo("broken-json");
        });
    }

    @Test
    void anErrorInTheMiddleEndsThePublicationWithOneLine() {
        MockProducer<byte[], byte[]> broker = broker(false);
        PagePublisher publisher = publisher(broker, Optional.empty());
        publisher.accept(page("a:1"));
        publisher.accept(page("a:2"));
        broker.completeNext();
        broker.errorNext(new TimeoutException("Expiring 1 record(s) for news.pages-0"));

        assertThatThrownBy(() -> publisher.accept(page("a:3")))
                .isInstanceOf(PublishFailed.class)
                .hasMessage(
                        "the broker takes no more, 1 of 3 pages were published: TimeoutException Expiring 1 record(s)"
                                + " for news.pages-0; is the broker up, and are its topics there?");
    }

    @Test
    void anErrorAtTheEndEndsThePublicationToo() {
        MockProducer<byte[], byte[]> broker = refusing(
                record -> true, new TopicAuthorizationException("Not authorized to access topics: [news.pages]"));
        PagePublisher publisher = publisher(broker, Optional.empty());

        assertThatThrownBy(() -> publisher.accept(page("a:1")))
                .isInstanceOf(PublishFailed.class)
                .hasMessageContaining("0 of 1 pages were published")
                .hasMessageContaining("Not authorized");
    }

    @Test
    void aRegistryThatIsDownIsNoFaultOfThePage() {
        SchemaRegistry down = new SchemaRegistry() {
            @Override
            public int register(String subject, Schema schema) {
                throw new RegistryUnavailable("the registry does not answer");
            }

            @Override
            public Schema byId(int id) {
                throw new RegistryUnavailable("the registry does not answer");
            }
        };
        PagePublisher publisher = new PagePublisher(broker(true), down, Optional.empty(), Progress.SILENT);

        assertThatThrownBy(() -> publisher.accept(page("a:1"))).isInstanceOf(RegistryUnavailable.class);
    }

    @Test
    void aBrokerThatDoesNotAnswerIsToldOf() {
        PublishSettings settings =
                PublishSettings.of(Map.of("bootstrap", "localhost:1", "publish-delivery-timeout-ms", "2000"));

        try (PagePublisher publisher = PagePublisher.open(settings, registry, Optional.empty(), Progress.SILENT)) {
            assertThatThrownBy(() -> publisher.accept(page("a:1")))
                    .isInstanceOf(PublishFailed.class)
                    .hasMessageContaining("news.pages")
                    .hasMessageEndingWith("is the broker up, and are its topics there?");
        }
    }

    @Test
    void anAddressThatIsNoneIsToldOf() {
        PublishSettings settings = PublishSettings.of(Map.of("bootstrap", "nowhere"));

        assertThatThrownBy(() -> PagePublisher.open(settings, registry, Optional.empty(), Progress.SILENT))
                .isInstanceOf(PublishFailed.class)
                .hasMessageStartingWith("no connection to nowhere: ");
    }
}
