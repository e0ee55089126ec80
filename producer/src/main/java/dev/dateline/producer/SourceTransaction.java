package dev.dateline.producer;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.schemas.avro.SourceState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes and states as one transaction: all of it or nothing. A record that the broker finds too large spoils the whole of it; then it is given up
 * and sent again with a dead letter in that page's place. For use by one thread.
 */
final class SourceTransaction {
    private final Producer<byte[], byte[]> producer;
    private final PageRecords records;

    SourceTransaction(Producer<byte[], byte[]> producer, PageRecords records) {
        this.producer = producer;
        this.records = records;
    }

    /** An outcome as it went out at last, and where it is. */
    record Placed(PageOutcome outcome, RecordMetadata at) {}

    /**
     * Commits them.
     *
     * @throws KafkaException where they can't be committed
     */
    List<Placed> commit(List<PageOutcome> outcomes, Collection<SourceState> states) {
        List<PageOutcome> batch = new ArrayList<>(outcomes);
        while (true) {
            Attempt attempt = new Attempt();
            try {
                producer.beginTransaction();
                List<Future<RecordMetadata>> sent = attempt.send(batch, states);
                producer.commitTransaction();
                return placed(batch, sent);
            } catch (KafkaException e) {
                attempt.settle();
                int tooLarge = attempt.tooLarge();
                if (tooLarge < 0) {
                    throw attempt.cause(e);
                }
                producer.abortTransaction();
                batch.set(tooLarge, inPlaceOf(batch.get(tooLarge), attempt.cause(e)));
            }
        }
    }

    private PageOutcome inPlaceOf(PageOutcome outcome, KafkaException error) {
        return outcome.fold(ok -> PageRecords.tooLarge(ok, records.page(ok).value().length, error), rejected -> {
            if (!rejected.raw().hasRemaining()) {
                throw error;
            }
            return PageRecords.withoutBytes(rejected);
        });
    }

    private static List<Placed> placed(List<PageOutcome> batch, List<Future<RecordMetadata>> sent) {
        List<Placed> placed = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            placed.add(new Placed(batch.get(i), place(sent.get(i))));
        }
        return placed;
    }

    private static RecordMetadata place(Future<RecordMetadata> committed) {
        try {
            return committed.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a record was committed, and is not there", e);
        }
    }

    /** A record that failed, by its index in the batch; -1 for a state. */
    private record Failure(int at, Exception error) {}

    /**
     * One try at all of it; the client's own thread writes down what failed. Only the first failure counts: with its error, the client also fails
     * what it has not sent yet.
     */
    private final class Attempt {
        private final AtomicReference<@Nullable Failure> first = new AtomicReference<>();

        List<Future<RecordMetadata>> send(List<PageOutcome> batch, Collection<SourceState> states) {
            List<Future<RecordMetadata>> sent = new ArrayList<>(batch.size());
            for (int i = 0; i < batch.size(); i++) {
                int at = i;
                ProducerRecord<byte[], byte[]> record = batch.get(i).fold(records::page, records::letter);
                sent.add(producer.send(record, (place, error) -> settled(at, error)));
            }
            for (SourceState state : states) {
                sent.add(producer.send(records.state(state), (place, error) -> settled(-1, error)));
            }
            // behind it all has been settled, also what has failed
            producer.flush();
            return sent;
        }

        private void settled(int at, @Nullable Exception error) {
            if (error != null) {
                first.compareAndSet(null, new Failure(at, error));
            }
        }

        /** The record that the broker finds too large, by its index; -1 where it is not that. */
        int tooLarge() {
            Failure failure = first.get();
            return failure != null && failure.error() instanceof RecordTooLargeException ? failure.at() : -1;
        }

        /** What was wrong in the first place, and not what followed from it. */
        KafkaException cause(KafkaException thrown) {
            Failure failure = first.get();
            if (failure != null && failure.error() instanceof KafkaException kafka) {
                return kafka;
            }
            return thrown.getClass() == KafkaException.class && thrown.getCause() instanceof KafkaException kafka
                    ? kafka
                    : thrown;
        }

        /** Waits until all has been settled that was begun. */
        void settle() {
            try {
                producer.flush();
            } catch (KafkaException e) {
                settled(-1, e);
            }
        }
    }
}
