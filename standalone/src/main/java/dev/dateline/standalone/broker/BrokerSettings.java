package dev.dateline.standalone.broker;

import java.nio.file.Path;
import java.util.Properties;

/** Kafka's own settings for one small broker that is its own controller. Each that differs from Kafka's default says why. */
final class BrokerSettings {
    static final int NODE_ID = 1;
    /** The same for every data directory of ours: there is never more than one node in the cluster. */
    static final String CLUSTER_ID = "RGF0ZWxpbmUtbG9jYWwtMQ";

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int MEBIBYTE = 1024 * 1024;

    private BrokerSettings() {}

    static Properties of(Path kafkaDirectory, int port, int controllerPort) {
        Properties settings = new Properties();
        node(settings, kafkaDirectory, port, controllerPort);
        oneReplica(settings);
        quickAndSmall(settings);
        return settings;
    }

    private static void node(Properties settings, Path kafkaDirectory, int port, int controllerPort) {
        String clients = "PLAINTEXT://" + LoopbackPort.HOST + ":" + port;
        String controller = LoopbackPort.HOST + ":" + controllerPort;
        set(settings, "process.roles", "broker,controller");
        set(settings, "node.id", NODE_ID);
        set(settings, "controller.quorum.voters", NODE_ID + "@" + controller);
        set(settings, "controller.listener.names", CONTROLLER_LISTENER);
        set(settings, "listeners", clients + "," + CONTROLLER_LISTENER + "://" + controller);
        set(settings, "advertised.listeners", clients);
        set(settings, "inter.broker.listener.name", "PLAINTEXT");
        set(settings, "log.dirs", kafkaDirectory);
        // a misspelt topic is an error, not a new topic
        set(settings, "auto.create.topics.enable", false);
        // data found again after weeks must not be worked through from the beginning
        set(settings, "offsets.retention.minutes", 90 * 24 * 60);
    }

    private static void oneReplica(Properties settings) {
        set(settings, "offsets.topic.replication.factor", 1);
        set(settings, "transaction.state.log.replication.factor", 1);
        set(settings, "transaction.state.log.min.isr", 1);
        set(settings, "share.coordinator.state.topic.replication.factor", 1);
        set(settings, "share.coordinator.state.topic.min.isr", 1);
    }

    private static void quickAndSmall(Properties settings) {
        // 50 partitions each by default: time to make them, and files
        set(settings, "offsets.topic.num.partitions", 4);
        set(settings, "transaction.state.log.num.partitions", 4);
        // a consumer alone in its group need not wait for others
        set(settings, "group.initial.rebalance.delay.ms", 0);
        // what a killed app left open is closed soon after its timeout, not up to 10 s later
        set(settings, "transaction.abort.timed.out.transaction.cleanup.interval.ms", 1_000);
        // a killed broker may register again when its session has run out: 9 s by default
        set(settings, "broker.session.timeout.ms", 3_000);
        set(settings, "broker.heartbeat.interval.ms", 500);
        // after kill -9 the last segment of each partition is read again: keep it small
        set(settings, "log.segment.bytes", 64 * MEBIBYTE);
        set(settings, "log.index.size.max.bytes", MEBIBYTE);
        // 128 MiB of heap by default
        set(settings, "log.cleaner.dedupe.buffer.size", 8 * MEBIBYTE);
        // one request must fit the heap many times
        set(settings, "socket.request.max.bytes", 16 * MEBIBYTE);
        set(settings, "num.network.threads", 2);
        set(settings, "num.io.threads", 4);
        set(settings, "background.threads", 2);
    }

    private static void set(Properties settings, String key, Object value) {
        settings.setProperty(key, value.toString());
    }
}
