package dev.dateline.producer;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.producer.page.ResumableSource;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/**
 * Publishes the pages of sources that can be gone on with: pages, dead letters and the state that says how far they reach are committed in one
 * Kafka transaction. Whatever kills the process, whoever goes on from the last committed state publishes each page once.
 *
 * <pre>{@code
 * try (SourcePublisher publisher = SourcePublisher.open(settings, registry, run, Progress.SILENT, source)) {
 *     Optional<SourceState> last = SourceStates.read(settings, registry).find(source);
 *     …                                 // for each page behind it
 *     publisher.accept(page);
 *     publisher.mark(state);            // all accepted so far is covered by this state
 *     …
 *     publisher.commit();               // before a pause
 *     PublishReport report = publisher.finish();
 * }
 * }</pre>
 *
 * What is accepted is held until it is marked and committed: about every second, or when {@value #BATCH_CHARACTERS} characters have come, at the next mark.
 * What is accepted and never marked is not published. A second publisher of the same owner, in whatever process, ends the first. For use by
 * one thread.
 */
public final class SourcePublisher implements ResumableSource.Sink, AutoCloseable {
    /** How long a transaction of a publisher that was killed may hide what others write behind it. */
    static final Duration TRANSACTION_TIMEOUT = Duration.ofSeconds(30);

    /** What every transactional.id begins with, for rights on a secured cluster. */
    public static final String ID_PREFIX = "dateline-source-";

    private static final Duration CLOSE_PATIENCE = Duration.ofSeconds(5);
    private static final Duration BATCH_TIME = Duration.ofSeconds(1);
    private static final int BATCH_CHARACTERS = 8 << 20;

    private final SourceTransaction transaction;
    private final Producer<byte[], byte[]> producer;
    private final Progress progress;
    private final PublishCounts counts = new PublishCounts();
    private final List<PageOutcome> marked = new ArrayList<>();
    private final List<PageOutcome> unmarked = new ArrayList<>();
    private final Map<String, SourceState> states = new LinkedHashMap<>();
    private long held;
    private long begun;

    SourcePublisher(
            Producer<byte[], byte[]> producer, SchemaRegistry registry, Optional<String> run, Progress progress) {
        this.producer = producer;
        this.transaction = new SourceTransaction(producer, new PageRecords(registry, run));
        this.progress = progress;
    }

    /**
     * A publisher of its own connection. When it is there, no other publisher of this owner can commit any more, and what such a one had open is
     * given up.
     *
     * @param run what every record's header {@value PagePublisher#RUN_HEADER} says; empty: no such header
     * @param owner whose states it will mark: a source's address, or a name for a group of sources that one process reads
     * @throws PublishFailed where no broker answers, or it refuses
     */
    public static SourcePublisher open(
            PublishSettings settings, SchemaRegistry registry, Optional<String> run, Progress progress, String owner) {
        Map<String, Object> client = settings.transactionalClient(transactionalId(owner), TRANSACTION_TIMEOUT);
        Producer<byte[], byte[]> producer;
        try {
            producer = new KafkaProducer<>(client);
        } catch (KafkaException e) {
            throw PublishFailed.noConnection(settings.bootstrap(), e);
        }
        try {
            producer.initTransactions();
            return new SourcePublisher(producer, registry, run, progress);
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw PublishFailed.noMore("no transaction could be begun", e);
        }
    }

    /** The id by which brokers know the publisher of an owner; the same in every process. */
    static String transactionalId(String owner) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(owner.getBytes(StandardCharsets.UTF_8));
            return ID_PREFIX + "%032x".formatted(new BigInteger(1, hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Takes a page or a rejection over; it is published with the next state that is marked. */
    @Override
    public void accept(PageOutcome outcome) {
        if (held == 0 && states.isEmpty()) {
            begun = System.nanoTime();
        }
        counts.read();
        unmarked.add(outcome);
        held += size(outcome);
    }

    /**
     * Says that all that was accepted so far is covered by this state, and commits where it is time to. A later state of the same source takes
     * the place of an earlier one.
     *
     * @throws PublishFailed where the broker takes no more, or another publisher of the same owner has taken over; the last committed state
     *     stands then
     * @throws dev.dateline.schemas.registry.RegistryUnavailable where the registry does not answer
     */
    @Override
    public void mark(SourceState state) {
        if (held == 0 && states.isEmpty()) {
            begun = System.nanoTime();
        }
        marked.addAll(unmarked);
        unmarked.clear();
        states.put(state.getSource(), state);
        if (held >= BATCH_CHARACTERS || System.nanoTime() - begun >= BATCH_TIME.toNanos()) {
            commit();
        }
    }

    /** Commits what is marked, now; before a pause of the source. Throws as {@link #mark}. */
    public void commit() {
        if (!states.isEmpty()) {
            try {
                transaction.commit(marked, states.values()).forEach(counts::committed);
            } catch (ProducerFencedException | InvalidProducerEpochException e) {
                throw new PublishFailed(
                        "another process publishes from this source, or the broker was away for too long; %s in this run, and"
                                        .formatted(counts.summary())
                                + " the next one goes on behind them",
                        e);
            } catch (KafkaException e) {
                throw PublishFailed.noMore(counts.summary(), e);
            }
            marked.clear();
            states.clear();
            held = unmarked.stream().mapToLong(SourcePublisher::size).sum();
            begun = System.nanoTime();
        }
        counts.tell(progress);
    }

    /**
     * Commits what is marked, and accounts for it.
     *
     * @throws IllegalStateException where something was accepted and not marked: a bug of the source
     * @throws PublishFailed as {@link #mark}
     */
    public PublishReport finish() {
        if (!unmarked.isEmpty()) {
            throw new IllegalStateException(unmarked.size() + " outcomes were not marked");
        }
        commit();
        return counts.report();
    }

    /** Gives up what is not committed; {@link #finish} comes before. */
    @Override
    public void close() {
        producer.close(CLOSE_PATIENCE);
    }

    /** About the memory it takes, in characters. */
    private static long size(PageOutcome outcome) {
        return outcome.fold(
                (Ok ok) -> 256L + ok.page().getBody().length(),
                (Rejected rejected) -> 256L + rejected.raw().remaining());
    }
}
