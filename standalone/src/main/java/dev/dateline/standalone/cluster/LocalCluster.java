package dev.dateline.standalone.cluster;

import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.standalone.broker.BrokerOptions;
import dev.dateline.standalone.broker.EmbeddedBroker;
import dev.dateline.standalone.broker.LoopbackPort;
import dev.dateline.standalone.broker.PortTaken;
import dev.dateline.standalone.broker.StartFailed;
import dev.dateline.standalone.registry.EmbeddedRegistry;
import dev.dateline.standalone.topics.TopicReport;
import dev.dateline.standalone.topics.TopicSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/**
 * A whole cluster on this machine: a broker, a registry, all topics and their schemas. Its data is kept in a directory and found again. For
 * example:
 *
 * <pre>{@code
 * try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory, 0, 0))) {
 *     produceTo(cluster.bootstrap(), new HttpSchemaRegistry(cluster.registryUrl()));
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class LocalCluster implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final EmbeddedRegistry registry;
    private final List<TopicReport> topics;

    private LocalCluster(EmbeddedBroker broker, EmbeddedRegistry registry, List<TopicReport> topics) {
        this.broker = broker;
        this.registry = registry;
        this.topics = topics;
    }

    /**
     * Starts it; returns when foreign clients can use it.
     *
     * @throws PortTaken where a chosen port is taken
     * @throws dev.dateline.standalone.broker.DataDirectoryBusy where the directory is in use
     * @throws StartFailed where something else stands in the way; nothing is left running
     */
    public static LocalCluster start(Options options) {
        if (options.registryPort != 0 && !LoopbackPort.isFree(options.registryPort)) {
            throw new PortTaken("registry", options.registryPort);
        }
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(options.dataDirectory, options.brokerPort));
        try {
            EmbeddedRegistry registry = EmbeddedRegistry.start(broker.bootstrap(), options.registryPort);
            try {
                return new LocalCluster(broker, registry, setUp(broker, registry));
            } catch (RuntimeException e) {
                registry.close();
                throw e;
            }
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
    }

    /** Address of the broker, host and port. */
    public String bootstrap() {
        return broker.bootstrap();
    }

    /** Base URL of the registry. */
    public String registryUrl() {
        return registry.url();
    }

    /** What became of each topic at the start. */
    public List<TopicReport> topics() {
        return topics;
    }

    /** The broker, for those who want to see it fail. */
    public EmbeddedBroker broker() {
        return broker;
    }

    /** Completes when the broker has ended, whoever ended it. */
    public CompletableFuture<Void> ended() {
        return broker.ended();
    }

    /** Stops all within 10 s; close the clients before. */
    @Override
    public void close() {
        try (broker) {
            registry.close();
        }
    }

    private static List<TopicReport> setUp(EmbeddedBroker broker, EmbeddedRegistry registry) {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.bootstrap(),
                AdminClientConfig.CLIENT_ID_CONFIG,
                "dateline-topics",
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                false);
        try (Admin admin = Admin.create(config)) {
            return new TopicSetup(admin, new HttpSchemaRegistry(registry.url())).run();
        } catch (KafkaException e) {
            throw new StartFailed("the topics cannot be set up: " + e.getMessage(), e);
        }
    }

    /**
     * Where and how.
     *
     * @param dataDirectory where all data is kept; made where absent
     * @param brokerPort port of the broker; 0 for a free one
     * @param registryPort port of the registry; 0 for a free one
     */
    public record Options(Path dataDirectory, int brokerPort, int registryPort) {}
}
