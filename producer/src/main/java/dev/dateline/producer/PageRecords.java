package dev.dateline.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.producer.page.RejectionReason;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;

/** What was read, as the records that are sent of it. For use by one thread. */
final class PageRecords {
    /** Enough of a page that the broker found too large to see which it is. */
    private static final int SHOWN_BYTES = 64 << 10;

    private final Serializer<ScrapedPage> pages;
    private final Serializer<SourceState> states;
    private final Optional<String> run;

    /** @param run what every record's header {@value PagePublisher#RUN_HEADER} says; empty: no such header */
    PageRecords(SchemaRegistry registry, Optional<String> run) {
        this.pages = Topics.PAGES.valueSerde(registry).serializer();
        this.states = Topics.SOURCES.valueSerde(registry).serializer();
        this.run = run;
    }

    ProducerRecord<byte[], byte[]> page(Ok ok) {
        return record(Topics.PAGES.name(), ok.page().getUrl(), pages.serialize(Topics.PAGES.name(), ok.page()));
    }

    ProducerRecord<byte[], byte[]> letter(Rejected rejected) {
        ProducerRecord<byte[], byte[]> record = record(Topics.DEAD_LETTERS.name(), rejected.key(), rejected.rawBytes());
        rejected.letter().addTo(record.headers());
        return record;
    }

    ProducerRecord<byte[], byte[]> state(SourceState state) {
        return record(Topics.SOURCES.name(), state.getSource(), states.serialize(Topics.SOURCES.name(), state));
    }

    /** What becomes of a page that the broker does not take. */
    static Rejected tooLarge(Ok ok, int bytes, Exception error) {
        byte[] json = AvroJson.toJson(ok.page()).toString().getBytes(UTF_8);
        String detail = "%s takes no page of %d bytes (max.message.bytes): %s"
                .formatted(Topics.PAGES.name(), bytes, error.getMessage());
        return new Rejected(
                new DeadLetter(PageOutcome.STAGE, RejectionReason.TOO_LARGE.word(), detail, ok.origin()),
                ok.page().getUrl(),
                ByteBuffer.wrap(json, 0, Math.min(json.length, SHOWN_BYTES)));
    }

    /** The same rejection without the input's bytes: the reason and the origin are worth more than these. */
    static Rejected withoutBytes(Rejected rejected) {
        return new Rejected(rejected.letter(), rejected.key(), ByteBuffer.allocate(0));
    }

    private ProducerRecord<byte[], byte[]> record(String topic, String key, byte[] value) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, key.getBytes(UTF_8), value);
        run.ifPresent(id -> record.headers().add(PagePublisher.RUN_HEADER, id.getBytes(UTF_8)));
        return record;
    }
}
