package dev.dateline.standalone.cli;

import dev.dateline.schemas.Topic;
import dev.dateline.standalone.json.RecordJson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Reads a topic from some start, to its end as it was then or for ever. Not thread-safe. */
final class TopicTail {
    private static final Duration POLL = Duration.ofMillis(300);

    private final Topic<?, ?> topic;
    private final RecordJson json;
    private final DataOutput out;

    TopicTail(Topic<?, ?> topic, RecordJson json, DataOutput out) {
        this.topic = topic;
        this.json = json;
        this.out = out;
    }

    /**
     * Prints the committed records, a line each.
     *
     * @param max most records to print
     * @throws InterruptedException where it is told to stop
     */
    void print(Connection connection, TailStart from, boolean follow, long max) throws InterruptedException {
        try (Consumer<byte[], byte[]> consumer = connection.consumer("dateline-tail")) {
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                throw new CommandFailure("the cluster at " + connection.bootstrap() + " has no topic " + topic.name()
                        + " yet: 'dateline topics' creates it");
            }
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            from.seek(consumer, partitions);
            long printed = 0;
            while (printed < max && (follow || !reached(consumer, ends))) {
                for (ConsumerRecord<byte[], byte[]> message : consumer.poll(POLL)) {
                    boolean within = message.offset()
                            < ends.getOrDefault(new TopicPartition(message.topic(), message.partition()), 0L);
                    if (printed < max && (follow || within)) {
                        out.line(json.line(message).toString());
                        printed++;
                    }
                }
                out.flush();
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
