package dev.dateline.standalone.web;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows {@code news.events} (committed records only) in a thread of its own, from a little before its end, and keeps the latest. A broker
 * that is away is waited for.
 */
public final class EventTail implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventTail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Supplier<Consumer<byte[], byte[]>> connection;
    private final SchemaRegistry registry;
    private final int capacity;
    private final LatestEvents latest;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Consumer<byte[], byte[]>> current = new AtomicReference<>();
    private final Thread thread;

    private EventTail(Supplier<Consumer<byte[], byte[]>> connection, SchemaRegistry registry, int capacity) {
        this.connection = connection;
        this.registry = registry;
        this.capacity = capacity;
        this.latest = new LatestEvents(capacity);
        this.thread = new Thread(this::follow, "event-tail");
        thread.setDaemon(true);
    }

    /**
     * Starts to follow.
     *
     * @param connection makes a consumer of committed records, in no group
     * @param capacity most events that are kept
     */
    public static EventTail start(
            Supplier<Consumer<byte[], byte[]>> connection, SchemaRegistry registry, int capacity) {
        EventTail tail = new EventTail(connection, registry, capacity);
        tail.thread.start();
        return tail;
    }

    /** The events it has seen last. */
    public LatestEvents latest() {
        return latest;
    }

    @Override
    public void close() {
        closed.countDown();
        Consumer<byte[], byte[]> consumer = current.get();
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void follow() {
        while (open()) {
            try (Consumer<byte[], byte[]> consumer = connection.get()) {
                current.set(consumer);
                read(consumer);
            } catch (WakeupException e) {
                LOG.debug("told to stop", e);
            } catch (KafkaException e) {
                LOG.warn(
                        "cannot read {}, trying again in {} s: {}",
                        Topics.EVENTS.name(),
                        PAUSE.toSeconds(),
                        e.toString());
                pause();
            }
        }
    }

    private boolean open() {
        return closed.getCount() > 0;
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.EVENTS.name()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
        consumer.endOffsets(partitions)
                .forEach((partition, end) -> consumer.seek(partition, Math.max(begin.get(partition), end - capacity)));
        var deserializer = Topics.EVENTS.valueSerde(registry).deserializer();
        while (open()) {
            consumer.poll(POLL).forEach(message -> {
                try {
                    NewsEvent event = deserializer.deserialize(message.topic(), message.value());
                    if (event != null) {
                        latest.add(event);
                    }
                } catch (SerializationException e) {
                    LOG.warn(
                            "{}-{}@{} is no event: {}",
                            message.topic(),
                            message.partition(),
                            message.offset(),
                            e.getMessage());
                }
            });
        }
    }

    private void pause() {
        try {
            closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody interrupts it; if so, it tries again at once
        }
    }
}
