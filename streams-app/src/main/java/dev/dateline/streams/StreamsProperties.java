package dev.dateline.streams;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings in Kafka's own words. Stateless. */
final class StreamsProperties {
    private static final int CHEAPEST = 1;
    /** The default of 16 KiB holds five articles, and the broker works for each batch. */
    private static final int BATCH_BYTES = 128 << 10;

    private static final int HEARTBEATS_A_SESSION = 3;

    private StreamsProperties() {}

    static Properties of(StreamsSettings settings) {
        return of(settings, AppCompression.ZSTD);
    }

    static Properties of(StreamsSettings settings, AppCompression codec) {
        Properties props = new Properties();
        props.putAll(settings.kafka()); // what carries a promise of ours is put over it
        props.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        props.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        props.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        props.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        props.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        props.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG,
                settings.commitInterval().toMillis());
        props.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, settings.cacheBytes());
        props.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        props.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        props.put(BoundedRocksDb.BYTES, settings.rocksDbBytes());
        member(props, settings);
        records(props, settings, codec);
        return props;
    }

    /** Static membership in the classic protocol: after a kill and restart output goes on in 6 s, against 45 s by default. */
    private static void member(Properties props, StreamsSettings settings) {
        int session = (int) settings.sessionTimeout().toMillis();
        props.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        props.put(consumer(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), settings.instanceId());
        props.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), session);
        props.put(consumer(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), session / HEARTBEATS_A_SESSION);
    }

    private static void records(Properties props, StreamsSettings settings, AppCompression codec) {
        props.put(producer(ProducerConfig.COMPRESSION_TYPE_CONFIG), codec.wire());
        props.put(producer(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG), CHEAPEST);
        props.put(producer(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG), CHEAPEST);
        props.put(producer(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        // an article is its page and a little more; the broker counts compressed bytes, the client others
        int most = 2 * settings.maxPageBytes();
        props.put(producer(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), most);
        props.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), most);
    }

    private static String consumer(String name) {
        return StreamsConfig.mainConsumerPrefix(name);
    }

    private static String producer(String name) {
        return StreamsConfig.producerPrefix(name);
    }
}
