package dev.dateline.standalone.topics;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics that are missing, checks those that are there, and registers the schemas. Changes nothing that exists. May be run again and
 * again, and by several apps at once.
 */
public final class TopicSetup {
    private static final int MAX_REPLICAS = 3;
    /** A broker may not have heard yet of a topic that was made a moment ago. */
    private static final int LOOKS = 50;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Admin admin;
    private final SchemaRegistry registry;

    public TopicSetup(Admin admin, SchemaRegistry registry) {
        this.admin = admin;
        this.registry = registry;
    }

    /**
     * Brings the cluster to what is declared.
     *
     * @return a report for each topic, in the order of {@link Topics#all()}
     * @throws KafkaException where the cluster refuses, or does not answer
     * @throws dev.dateline.schemas.registry.RegistryUnavailable where the registry does not answer
     * @throws dev.dateline.schemas.registry.SchemaRejected where the registry has incompatible schemas
     */
    public List<TopicReport> run() {
        Set<String> created = createMissing();
        Map<String, TopicDescription> descriptions =
                onceKnown(() -> await(admin.describeTopics(names()).allTopicNames()));
        Map<String, Config> configs = onceKnown(this::configs);
        return Topics.all().stream()
                .map(topic -> report(
                        topic,
                        created.contains(topic.name()),
                        descriptions.get(topic.name()),
                        configs.get(topic.name())))
                .toList();
    }

    private Set<String> createMissing() {
        Set<String> existing = await(admin.listTopics().names());
        List<Topic<?, ?>> missing = Topics.all().stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        short replicas = replicas(await(admin.describeCluster().nodes()).size());
        CreateTopicsResult result = admin.createTopics(
                missing.stream().map(topic -> declared(topic, replicas)).toList());
        return missing.stream()
                .map(Topic::name)
                .filter(name -> isNew(result.values().get(name)))
                .collect(Collectors.toSet());
    }

    /** Copies of each partition: as many as there are brokers, up to three. */
    static short replicas(int brokers) {
        return (short) Math.min(MAX_REPLICAS, brokers);
    }

    private static NewTopic declared(Topic<?, ?> topic, short replicas) {
        return new NewTopic(topic.name(), topic.partitions(), replicas).configs(topic.config());
    }

    /** False where another app was quicker. */
    private static boolean isNew(KafkaFuture<Void> creation) {
        try {
            await(creation);
            return true;
        } catch (TopicExistsException e) {
            return false;
        }
    }

    private TopicReport report(Topic<?, ?> topic, boolean created, TopicDescription description, Config config) {
        OptionalInt schemaId = topic.schema()
                .map(schema -> OptionalInt.of(registry.register(topic.subject(), schema)))
                .orElse(OptionalInt.empty());
        List<String> differences = topic.config().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(setting -> TopicReport.difference(
                        setting.getKey(),
                        setting.getValue(),
                        config.get(setting.getKey()).value()))
                .flatMap(Optional::stream)
                .toList();
        return new TopicReport(
                topic,
                created,
                description.partitions().size(),
                description.partitions().get(0).replicas().size(),
                schemaId,
                differences);
    }

    private Map<String, Config> configs() {
        List<ConfigResource> resources = names().stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        return await(admin.describeConfigs(resources).all()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static <T> T onceKnown(Supplier<T> question) {
        for (int look = 1; ; look++) {
            try {
                return question.get();
            } catch (UnknownTopicOrPartitionException e) {
                if (look == LOOKS) {
                    throw e;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static List<String> names() {
        return Topics.all().stream().<String>map(Topic::name).toList();
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
