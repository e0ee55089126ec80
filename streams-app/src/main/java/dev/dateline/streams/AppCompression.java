package dev.dateline.streams;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The codec that the app writes in, which has one for all topics. Public ones must be in gzip, which every stock client reads: where the broker keeps
 * them so whatever comes, the app takes the cheaper zstd. Of the CPU time of the story stage gzip took two fifths (bench dedupe). lz4 takes as little as
 * zstd, but leaves text without repetitions as large as it is, and the article of the largest page must not be larger than what brokers take.
 */
enum AppCompression {
    GZIP,
    ZSTD;

    private static final Logger LOG = LoggerFactory.getLogger(AppCompression.class);
    private static final int PATIENCE_S = 10;

    /** The one for a cluster, as its topics are now; GZIP where that cannot be told. */
    static AppCompression of(StreamsSettings settings) throws InterruptedException {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        List<ConfigResource> topics = Topics.all().stream()
                .filter(Topic::gzip)
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                .toList();
        try (Admin admin = Admin.create(config)) {
            Map<ConfigResource, Config> kept =
                    admin.describeConfigs(topics).all().get(PATIENCE_S, TimeUnit.SECONDS);
            return kept.values().stream().allMatch(AppCompression::inGzip) ? ZSTD : GZIP;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.warn("writing gzip, as the settings of the topics cannot be read: {}", e.toString());
            return GZIP;
        }
    }

    /** As Kafka calls it. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean inGzip(Config topic) {
        return topic.get(TopicConfig.COMPRESSION_TYPE_CONFIG).value().equals(GZIP.wire());
    }
}
