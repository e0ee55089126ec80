package dev.dateline.producer;

import dev.dateline.producer.page.PageOutcome.Rejected;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.RecordMetadata;

/** What a publication has done so far. Written by the publishing thread and by the client's own. Thread-safe. */
final class PublishCounts {
    private long read;
    private long published;
    private long rejected;
    private long underWay;
    private final SortedMap<String, Long> reasons = new TreeMap<>();
    private final SortedMap<Integer, Long> pageOffsets = new TreeMap<>();
    private final SortedMap<Integer, Long> letterOffsets = new TreeMap<>();

    synchronized void read() {
        read++;
    }

    synchronized void rejected(String reason) {
        rejected++;
        reasons.merge(reason, 1L, Long::sum);
    }

    synchronized void sent() {
        underWay++;
    }

    synchronized void pageTaken(RecordMetadata at) {
        underWay--;
        published++;
        pageOffsets.merge(at.partition(), at.offset(), Math::max);
    }

    synchronized void letterTaken(RecordMetadata at) {
        underWay--;
        letterOffsets.merge(at.partition(), at.offset(), Math::max);
    }

    synchronized void notTaken() {
        underWay--;
    }

    /** An outcome that was committed, as it went out. */
    synchronized void committed(SourceTransaction.Placed placed) {
        if (placed.outcome() instanceof Rejected rejected) {
            rejected(rejected.letter().reason());
            letterOffsets.merge(placed.at().partition(), placed.at().offset(), Math::max);
        } else {
            published++;
            pageOffsets.merge(placed.at().partition(), placed.at().offset(), Math::max);
        }
    }

    /** Records that were sent and neither taken nor refused yet. */
    synchronized long underWay() {
        return underWay;
    }

    void tell(Progress progress) {
        long[] now = now();
        progress.advanced(now[0], now[1], now[2]);
    }

    synchronized PublishReport report() {
        return new PublishReport(read, published, reasons, pageOffsets, letterOffsets);
    }

    /** So far, as a user is told when it ends in the middle. */
    synchronized String summary() {
        return "%d of %d pages were published".formatted(published, read);
    }

    private synchronized long[] now() {
        return new long[] {read, published, rejected};
    }
}
