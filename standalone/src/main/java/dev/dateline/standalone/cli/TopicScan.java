package dev.dateline.standalone.cli;

import dev.dateline.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Reads a topic's committed records from some start, to its end as it was then or for ever. */
final class TopicScan {
    private static final Duration POLL = Duration.ofMillis(300);

    private final Connection connection;
    private final Topic<?, ?> topic;

    TopicScan(Connection connection, Topic<?, ?> topic) {
        this.connection = connection;
        this.topic = topic;
    }

    /**
     * Hands over the records, in the order of each partition.
     *
     * @param sink says whether it wants more
     * @param idle called behind each batch, which is the time to flush
     * @throws InterruptedException where it is told to stop
     */
    void read(TailStart from, boolean follow, Predicate<ConsumerRecord<byte[], byte[]>> sink, Runnable idle)
            throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = connection.consumer("dateline-tail")) {
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                throw new CommandFailure("the cluster at " + connection.bootstrap() + " has no topic " + topic.name()
                        + " yet: 'dateline topics' creates it");
            }
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            from.seek(consumer, partitions);
            boolean more = true;
            while (more && (follow || !reached(consumer, ends))) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    boolean within = message.offset()
                            < ends.getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L);
                    if (more && (follow || within)) {
                        more = sink.test(message);
                    }
                }
                idle.run();
            }
        } catch (InterruptException e) {
            throw (InterruptedException) new InterruptedException("told to stop").initCause(e);
        }
    }

    private List<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return Optional.ofNullable(consumer.listTopics().get(topic.name())).stream()
                .flatMap(List::stream)
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
