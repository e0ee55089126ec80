package dev.dateline.streams.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.DeadLetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {
    private static final TopicPartition PAGES_0 = new TopicPartition("app-page-ledger-changelog", 0);
    private static final TopicPartition PAGES_1 = new TopicPartition("app-page-ledger-changelog", 1);
    private static final TopicPartition STORIES_0 = new TopicPartition("app-story-ledger-changelog", 0);
    private static final TopicPartition DEAD = new TopicPartition("news.dead-letters", 0);
    private static final List<TopicPartition> ALL = List.of(PAGES_0, PAGES_1, STORIES_0, DEAD);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    private final LedgerReader reader = new LedgerReader(consumer, "app");
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    private void exists(TopicPartition... partitions) {
        for (TopicPartition partition : partitions) {
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, 0L));
        }
        Map<String, List<PartitionInfo>> topics = new TreeMap<>();
        for (TopicPartition partition : partitions) {
            topics.computeIfAbsent(partition.topic(), any -> new ArrayList<>())
                    .add(new PartitionInfo(partition.topic(), partition.partition(), null, null, null));
        }
        topics.forEach(consumer::updatePartitions);
    }

    private ConsumerRecord<byte[], byte[]> record(TopicPartition partition, byte[] value) {
        long offset = ends.merge(partition, 1L, Long::sum) - 1;
        consumer.updateEndOffsets(Map.of(partition, offset + 1));
        return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, new byte[] {1}, value);
    }

    private void write(ConsumerRecord<byte[], byte[]> record) {
        consumer.schedulePollTask(() -> consumer.addRecord(record));
    }

    private void count(TopicPartition partition, LedgerCounts counts) {
        write(record(partition, LedgerStore.SERDE.serialize("t", counts)));
    }

    @Test
    void beforeTheAppHasStartedNothingIsCounted() {
        assertThat(reader.read()).isEqualTo(Ledger.of(LedgerCounts.NONE, new TreeMap<>()));
    }

    @Test
    void theLatestCountsOfAllTasksAreAddedAndReadOn() {
        exists(ALL.toArray(TopicPartition[]::new));
        count(PAGES_0, LedgerCounts.of("pages", 1));
        count(PAGES_0, LedgerCounts.of("pages", 2));
        count(PAGES_1, LedgerCounts.of("pages", 5));
        count(STORIES_0, LedgerCounts.of("originals", 3));

        Ledger first = reader.read();
        count(PAGES_1, LedgerCounts.of("pages", 6));
        Ledger second = reader.read();

        assertThat(first).extracting(Ledger::pagesPublished, Ledger::originals).containsExactly(7L, 3L);
        assertThat(second).extracting(Ledger::pagesPublished, Ledger::originals).containsExactly(8L, 3L);
    }

    @Test
    void pagesThatProducersRejectedAreCountedOnceByReason() {
        exists(ALL.toArray(TopicPartition[]::new));
        reject("produce", "empty");
        reject("produce", "empty");
        reject("split", "no-article");
        write(record(DEAD, new byte[] {2}));

        reader.read();
        Ledger ledger = reader.read();

        assertThat(ledger.pagesRejected()).containsExactly(Map.entry("empty", 2L));
        assertThat(ledger.pagesRead()).isEqualTo(2);
    }

    @Test
    void topicsThatAppearLaterAreTakenInAndNothingIsCountedTwice() {
        exists(DEAD);
        reject("produce", "empty");
        Ledger before = reader.read();
        exists(ALL.toArray(TopicPartition[]::new));
        consumer.updateEndOffsets(Map.of(DEAD, 1L));
        count(PAGES_0, LedgerCounts.of("pages", 1));

        Ledger after = reader.read();

        assertThat(before.pagesRead()).isEqualTo(1);
        assertThat(after.pagesRead()).isEqualTo(2);
    }

    private void reject(String stage, String reason) {
        ConsumerRecord<byte[], byte[]> record = record(DEAD, new byte[] {3});
        new DeadLetter(stage, reason, "", "file:1").addTo(record.headers());
        write(record);
    }
}
