package dev.dateline.standalone.bench.lane;

import dev.dateline.standalone.bench.lane.Outflow.Arrival;
import dev.dateline.standalone.bench.lane.Outflow.Moment;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A topic that is filled, an app that reads it, and a topic that this app writes. Records are put in within a transaction, so that the app sees
 * none of them before the clock starts. Not thread-safe.
 *
 * <pre>{@code
 * records.forEach(record -> lane.put(record.key(), record.value(), record.time()));
 * Passage passage = lane.run(done -> {});
 * }</pre>
 */
public final class Lane implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(1);
    private static final int PARTITIONS = 4;

    private final LaneCluster cluster;
    private final String application;
    private final Path states;
    private final List<TopicPartition> from;
    private final List<TopicPartition> to;
    private final Producer<byte[], byte[]> producer;
    private final DatelineStreams app;
    private final Outflow outflow;
    private boolean filling;
    private long records;
    private long bytes;

    /** Starts an app between two topics. */
    @FunctionalInterface
    public interface Starter {
        DatelineStreams start(StreamsSettings settings, String from, String to);
    }

    private Lane(
            LaneCluster cluster,
            StreamsSettings settings,
            Starter starter,
            Predicate<ConsumerRecord<byte[], byte[]>> counts)
            throws InterruptedException {
        this.cluster = cluster;
        application = settings.applicationId();
        states = settings.stateDir();
        from = cluster.topic(application + "-in", PARTITIONS);
        to = cluster.topic(application + "-out", PARTITIONS);
        producer = cluster.producer(application + "-fill");
        outflow = new Outflow(cluster.consumer(), to, counts);
        app = starter.start(settings, from.get(0).topic(), to.get(0).topic());
    }

    /**
     * Opens one; returns when its app waits for records.
     *
     * @param name of the lane, one of its cluster
     * @param counts whether a record that comes out stands for one that went in; for each that goes in, one must
     */
    public static Lane open(
            LaneCluster cluster, String name, Starter starter, Predicate<ConsumerRecord<byte[], byte[]>> counts)
            throws InterruptedException {
        StreamsSettings settings = StreamsSettings.defaults(cluster.bootstrap(), cluster.states(name))
                .withApplicationId("bench-" + name);
        Lane lane = new Lane(cluster, settings, starter, counts);
        if (!lane.app.awaitRunning(START)) {
            lane.close();
            throw new Stalled("the Streams app has not started within " + START.toSeconds() + " s");
        }
        return lane;
    }

    public String application() {
        return application;
    }

    /** Where the app keeps its stores. */
    public Path states() {
        return states;
    }

    /** Puts a record in for the next run, whose commit tells where one could not be written. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void put(byte[] key, byte[] value, long time) {
        if (!filling) {
            producer.beginTransaction();
            filling = true;
        }
        producer.send(new ProducerRecord<>(from.get(0).topic(), null, time, key, value));
        records++;
        bytes += key.length + value.length;
    }

    /**
     * Lets the app have what was put in, and waits until all of it has come out.
     *
     * @param progress is told now and then about how many have come out
     * @throws Stalled where the app stops or nothing comes out for long
     */
    public Passage run(LongConsumer progress) throws InterruptedException {
        producer.flush();
        Moment start = moment();
        producer.commitTransaction();
        Arrival arrival = outflow.await(records, this::moment, this::check, progress);
        Passage passage = new Passage(
                records,
                bytes,
                arrival.written(),
                Duration.ofNanos(arrival.last().nanos() - start.nanos()),
                arrival.last().cpu().since(start.cpu()));
        filling = false;
        records = 0;
        bytes = 0;
        cluster.empty(from);
        cluster.empty(to);
        return passage;
    }

    @Override
    public void close() {
        try (outflow;
                producer) {
            app.close();
        }
    }

    private Moment moment() {
        return new Moment(System.nanoTime(), cluster.cpu());
    }

    private void check() {
        Optional<String> broken = app.failure().isDone()
                ? Optional.of("the Streams app has stopped: "
                        + app.failure()
                                .handle((cause, none) -> String.valueOf(cause))
                                .join())
                : cluster.broken();
        if (broken.isPresent()) {
            throw new Stalled(broken.get());
        }
    }
}
