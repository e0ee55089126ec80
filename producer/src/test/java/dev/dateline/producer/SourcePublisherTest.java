package dev.dateline.producer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcePublisherTest {
    private final SchemaRegistry registry = new InMemorySchemaRegistry();
    private final MockProducer<byte[], byte[]> broker =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final SourcePublisher publisher =
            new SourcePublisher(broker, registry, Optional.of("run-7"), Progress.SILENT);

    @BeforeEach
    void begin() {
        broker.initTransactions();
    }

    private static Ok page(String url) {
        return new Ok(new ScrapedPage(url, null, null, null, null, "text/plain", "A page", null), url);
    }

    private static Ok large(String url) {
        return new Ok(new ScrapedPage(url, null, null, null, null, "text/plain", "A page ".repeat(800_000), null), url);
    }

    private static Rejected broken(String origin) {
        return new Rejected(
                new DeadLetter("produce", "warc-broken", "cut short", origin), origin, ByteBuffer.allocate(3));
    }

    private static SourceState state(String source, long position) {
        return SourceState.newBuilder().setSource(source).setPosition(position).build();
    }

    private List<String> committed() {
        return broker.history().stream()
                .map(record -> record.topic() + " " + new String(record.key(), UTF_8))
                .toList();
    }

    private SourceState decoded(ProducerRecord<byte[], byte[]> record) {
        return Topics.SOURCES.valueSerde(registry).deserializer().deserialize(record.topic(), record.value());
    }

    @Test
    void whatIsMarkedIsCommittedTogetherWithItsState() {
        publisher.accept(page("a:1"));
        publisher.accept(broken("b@5"));
        publisher.mark(state("s", 10));
        PublishReport report = publisher.finish();

        assertThat(broker.commitCount()).isEqualTo(1);
        assertThat(committed()).containsExactly("news.pages a:1", "news.dead-letters b@5", "news.sources s");
        assertThat(decoded(broker.history().get(2)).getPosition()).isEqualTo(10);
        assertThat(broker.history())
                .allSatisfy(record -> assertThat(
                                record.headers().lastHeader("dateline.run").value())
                        .isEqualTo("run-7".getBytes(UTF_8)));
        assertThat(report.pagesRead()).isEqualTo(2);
        assertThat(report.pagesPublished()).isEqualTo(1);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("warc-broken", 1L));
    }

    @Test
    void ofEverySourceTheLastStateIsCommitted() {
        publisher.accept(page("a:1"));
        publisher.mark(state("s", 10));
        publisher.mark(state("t", 1));
        publisher.accept(page("a:2"));
        publisher.mark(state("s", 20));
        publisher.commit();

        assertThat(committed()).containsExactly("news.pages a:1", "news.pages a:2", "news.sources s", "news.sources t");
        assertThat(decoded(broker.history().get(2)).getPosition()).isEqualTo(20);
    }

    @Test
    void whatIsNotMarkedWaitsForItsMark() {
        publisher.accept(page("a:1"));
        publisher.mark(state("s", 10));
        publisher.accept(page("a:2"));
        publisher.commit();

        assertThat(committed()).containsExactly("news.pages a:1", "news.sources s");
        assertThatThrownBy(publisher::finish).isInstanceOf(IllegalStateException.class);

        publisher.mark(state("s", 20));

        assertThat(publisher.finish().pagesPublished()).isEqualTo(2);
    }

    @Test
    void aStateWithoutPagesIsCommittedToo() {
        publisher.mark(state("s", 10));
        publisher.commit();

        assertThat(committed()).containsExactly("news.sources s");
    }

    @Test
    void nothingIsCommittedWhereThereIsNothing() {
        PublishReport report = publisher.finish();

        assertThat(report).isEqualTo(PublishReport.nothing());
        assertThat(broker.commitCount()).isZero();
    }

    @Test
    void aFullBatchIsCommittedAtItsMark() {
        publisher.accept(large("a:1"));
        publisher.mark(state("s", 10));
        assertThat(broker.commitCount()).isZero();

        publisher.accept(large("a:2"));
        assertThat(broker.commitCount()).isZero();
        publisher.mark(state("s", 20));

        assertThat(broker.commitCount()).isEqualTo(1);
        assertThat(committed()).containsExactly("news.pages a:1", "news.pages a:2", "news.sources s");
    }

    @Test
    void aCommitThatFailsIsToldInOneLineAndCountsNothing() {
        broker.commitTransactionException = new TimeoutException("no answer");
        publisher.accept(page("a:1"));
        publisher.mark(state("s", 10));

        assertThatThrownBy(publisher::finish)
                .isInstanceOf(PublishFailed.class)
                .hasMessage("the broker takes no more, 0 of 1 pages were published: TimeoutException no answer;"
                        + " is the broker up, and are its topics there?");
    }

    @Test
    void anotherPublisherOfTheSameSourceEndsThisOne() {
        broker.fenceProducer();
        publisher.accept(page("a:1"));
        publisher.mark(state("s", 10));

        assertThatThrownBy(publisher::commit)
                .isInstanceOf(PublishFailed.class)
                .hasMessageStartingWith("another process publishes from this source");
    }

    @Test
    void theIdIsTheSameInEveryProcessAndAnotherForEachSource() {
        assertThat(SourcePublisher.transactionalId("https://news.example/feed"))
                .isEqualTo(SourcePublisher.transactionalId("https://news.example/feed"))
                .isNotEqualTo(SourcePublisher.transactionalId("https://news.example/feed2"))
                .matches("dateline-source-[0-9a-f]{32}");
    }
}
