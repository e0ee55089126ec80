package dev.dateline.producer;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes pages to {@code news.pages}, keyed by URL, and rejected input to {@code news.dead-letters}; acknowledged by all replicas, each once
 * however often the network fails.
 *
 * <pre>{@code
 * try (PagePublisher publisher = PagePublisher.open(settings, registry, Optional.of(run), Progress.SILENT)) {
 *     reader.files(inputs).forEach(publisher);
 *     PublishReport report = publisher.finish();
 * }
 * }</pre>
 *
 * For use by one thread.
 */
public final class PagePublisher implements Consumer<PageOutcome>, AutoCloseable {
    /** Header that names the run a page belongs to. */
    public static final String RUN_HEADER = "dateline.run";

    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);

    private final Producer<byte[], byte[]> producer;
    private final PageRecords records;
    private final Progress progress;
    private final PublishCounts counts = new PublishCounts();
    private final Queue<Rejected> letters = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    PagePublisher(Producer<byte[], byte[]> producer, SchemaRegistry registry, Optional<String> run, Progress progress) {
        this.producer = producer;
        this.records = new PageRecords(registry, run);
        this.progress = progress;
    }

    /**
     * A publisher of its own connection; the broker is first asked for when the first page comes.
     *
     * @param run what every record's header {@value #RUN_HEADER} says; empty: no such header
     * @throws PublishFailed where the settings name no broker that could be asked
     */
    public static PagePublisher open(
            PublishSettings settings, SchemaRegistry registry, Optional<String> run, Progress progress) {
        try {
            return new PagePublisher(new KafkaProducer<>(settings.client()), registry, run, progress);
        } catch (KafkaException e) {
            throw PublishFailed.noConnection(settings.bootstrap(), e);
        }
    }

    /**
     * Hands a page or a rejection over; waits while the buffer is full.
     *
     * @throws PublishFailed where the broker takes no more; nothing further can be published then
     * @throws dev.dateline.schemas.registry.RegistryUnavailable where the registry does not answer
     */
    @Override
    public void accept(PageOutcome outcome) {
        counts.read();
        if (outcome instanceof Ok ok) {
            send(ok);
        } else if (outcome instanceof Rejected rejected) {
            counts.rejected(rejected.letter().reason());
            letters.add(rejected);
        }
        sendLetters();
        failIfFailed();
        counts.tell(progress);
    }

    /**
     * Waits until the broker has taken all, and accounts for it.
     *
     * @throws PublishFailed where it did not take all
     */
    public PublishReport finish() {
        do {
            producer.flush();
            sendLetters();
            failIfFailed();
        } while (counts.underWay() > 0);
        counts.tell(progress);
        return counts.report();
    }

    /** Gives up what is under way; {@link #finish} comes before. */
    @Override
    public void close() {
        producer.close(CLOSE_PATIENCE);
    }

    private void send(Ok ok) {
        ProducerRecord<byte[], byte[]> record = records.page(ok);
        send(record, (at, error) -> {
            if (error == null) {
                counts.pageTaken(at);
            } else if (error instanceof RecordTooLargeException) {
                Rejected tooLarge = PageRecords.tooLarge(ok, record.value().length, error);
                counts.rejected(tooLarge.letter().reason());
                letters.add(tooLarge);
                counts.notTaken();
            } else {
                failed(error);
            }
        });
    }

    private void sendLetters() {
        for (Rejected letter = letters.poll(); letter != null; letter = letters.poll()) {
            sendLetter(letter);
        }
    }

    private void sendLetter(Rejected rejected) {
        ProducerRecord<byte[], byte[]> record = records.letter(rejected);
        send(record, (at, error) -> {
            if (error == null) {
                counts.letterTaken(at);
            } else if (error instanceof RecordTooLargeException && record.value().length > 0) {
                letters.add(PageRecords.withoutBytes(rejected));
                counts.notTaken();
            } else {
                failed(error);
            }
        });
    }

    private void send(ProducerRecord<byte[], byte[]> record, Callback settled) {
        counts.sent();
        // the callback is told all that the future would
        Future<RecordMetadata> unused = producer.send(record, settled);
    }

    private void failed(Exception error) {
        failure.compareAndSet(null, error);
        counts.notTaken();
    }

    private void failIfFailed() {
        Exception error = failure.get();
        if (error != null) {
            throw PublishFailed.noMore(counts.summary(), error);
        }
    }
}
