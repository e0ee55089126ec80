package dev.dateline.standalone.bench.lane;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits at the end of a lane. While the app works, only the ends of what can be read committed are asked for, which costs it next to nothing;
 * when they rest, all is read and counted: only then is the last change of the ends known to be the arrival of the last record. Not thread-safe.
 */
final class Outflow implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long REST = Duration.ofMillis(250).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Consumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Predicate<ConsumerRecord<byte[], byte[]>> counts;
    private final Map<TopicPartition, Long> read = new HashMap<>();
    private long counted;
    private long written;

    /** A moment, and what CPU time had been spent by then. */
    record Moment(long nanos, CpuTimes cpu) {}

    /** When the last of what was awaited could be read, and how many records were written for it. */
    record Arrival(Moment last, long written) {}

    /**
     * From the end of what is there.
     *
     * @param consumer of committed records
     * @param counts whether a record is one of those that are waited for
     */
    Outflow(
            Consumer<byte[], byte[]> consumer,
            List<TopicPartition> partitions,
            Predicate<ConsumerRecord<byte[], byte[]>> counts) {
        this.consumer = consumer;
        this.partitions = partitions;
        this.counts = counts;
        consumer.assign(partitions);
        read.putAll(consumer.endOffsets(partitions));
        read.forEach(consumer::seek);
    }

    /**
     * Waits until so many more have come out.
     *
     * @param now tells the moment
     * @param check throws where waiting has no sense any more
     * @param progress is told about how many have come
     * @throws Stalled where nothing moves for {@link #PATIENCE}
     */
    Arrival await(long number, Supplier<Moment> now, Runnable check, LongConsumer progress)
            throws InterruptedException {
        Map<TopicPartition, Long> begin = Map.copyOf(read);
        Map<TopicPartition, Long> ends = begin;
        Moment moved = now.get();
        counted = 0;
        written = 0;
        while (counted < number) {
            Map<TopicPartition, Long> next = consumer.endOffsets(partitions);
            if (!next.equals(ends)) {
                ends = next;
                moved = now.get();
                progress.accept(Math.min(number, between(begin, ends)));
            }
            check.run();
            long rest = System.nanoTime() - moved.nanos;
            if (rest > PATIENCE.toNanos()) {
                throw new Stalled("nothing has come out for %d s: about %,d of %,d records are there"
                        .formatted(PATIENCE.toSeconds(), between(begin, ends), number));
            }
            if (rest > REST && between(begin, ends) >= number) {
                readTo(ends);
            }
            Thread.sleep(LOOK.toMillis());
        }
        return new Arrival(moved, written);
    }

    private void readTo(Map<TopicPartition, Long> ends) {
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                written++;
                counted += counts.test(record) ? 1 : 0;
            }
        }
        read.putAll(ends);
    }

    private static long between(Map<TopicPartition, Long> begin, Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .mapToLong(partition -> partition.getValue() - begin.get(partition.getKey()))
                .sum();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
