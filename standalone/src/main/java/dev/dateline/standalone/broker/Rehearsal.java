package dev.dateline.standalone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Runs a broker once with a little of everything, in a directory that is thrown away, so that its JVM can archive the classes it needed. A build
 * step: takes some seconds, and every later start of a broker is the faster for it.
 */
public final class Rehearsal {
    private static final String TOPIC = "rehearsal";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Rehearsal() {}

    /**
     * Makes the archive of this process's own class path, unless it is there.
     *
     * @param args folder of the archive
     */
    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        ClassArchive archive = ClassArchive.in(Path.of(args[0]).toAbsolutePath(), ChildClassPath.ofThisProcess())
                .orElseThrow(() -> new StartFailed("the JVM archives no classes that are in folders: run from jars"));
        if (!archive.exists()) {
            Path scratch = Files.createTempDirectory("dateline-rehearsal");
            try {
                play(scratch, archive);
            } finally {
                delete(scratch);
            }
        }
    }

    private static void play(Path scratch, ClassArchive archive)
            throws IOException, ExecutionException, InterruptedException {
        Path part = scratch.resolve("part.jsa");
        BrokerOptions options = new BrokerOptions(scratch, 0, scratch.resolve("none"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(options, List.of(ClassArchive.writing(part)))) {
            createTopic(broker.bootstrap());
            write(broker.bootstrap());
            read(broker.bootstrap());
            if (!broker.stop(LIMIT)) {
                throw new StartFailed("the classes were not archived within " + LIMIT.toSeconds() + " s");
            }
        }
        archive.adopt(part);
    }

    private static void createTopic(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void write(String bootstrap) throws ExecutionException, InterruptedException {
        Map<String, Object> config = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip",
                ProducerConfig.TRANSACTIONAL_ID_CONFIG, TOPIC);
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(TOPIC, new byte[] {1}));
            producer.commitTransaction();
            sent.get();
        }
    }

    private static void read(String bootstrap) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG,
                TOPIC,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            consumer.poll(Duration.ofSeconds(10));
            consumer.commitSync();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
