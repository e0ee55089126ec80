package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.NewsTopology;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** Pages in, and what the pipeline has made of them at last, on a cluster or without one. */
final class Standing {
    private Standing() {}

    /**
     * What stands at last. How it came there, and so the number of versions, may differ from run to run; nothing else may.
     *
     * @param articles last record of each article by articleId
     * @param events last version of each event that stands, as JSON, by eventId
     */
    record Output(Map<String, Article> articles, Map<String, String> events) {
        private static Output of(List<Article> articles, List<NewsEvent> events) {
            Map<String, Article> labelled = new HashMap<>();
            articles.forEach(article -> labelled.put(article.getArticleId(), article));
            return new Output(labelled, standing(events));
        }

        private static Map<String, String> standing(List<NewsEvent> events) {
            Map<String, String> standing = new HashMap<>();
            Map<String, Integer> versions = new HashMap<>();
            for (NewsEvent event : events) {
                int version = versions.merge(event.getEventId(), 1, Integer::sum);
                assertThat(event.getVersion())
                        .as("versions without gaps of %s", event.getEventId())
                        .isEqualTo(version);
                event.setVersion(0);
                if (!EventChange.stands(event)) {
                    standing.remove(event.getEventId());
                } else {
                    event.setChange("");
                    standing.put(event.getEventId(), AvroJson.toJson(event).toString());
                }
            }
            return standing;
        }
    }

    /** Returns when the broker has taken all. */
    static void publish(LocalCluster cluster, List<ScrapedPage> pages) throws Exception {
        SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
        Map<String, Object> config = Map.of("bootstrap.servers", cluster.bootstrap(), "linger.ms", 5);
        try (Producer<String, ScrapedPage> producer = new KafkaProducer<>(
                config,
                new StringSerializer(),
                Topics.PAGES.valueSerde(registry).serializer())) {
            List<Future<RecordMetadata>> sent = pages.stream()
                    .map(page -> producer.send(new ProducerRecord<>(Topics.PAGES.name(), page.getUrl(), page)))
                    .toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    /** What stands on the cluster's topics. */
    static Output readCommitted(LocalCluster cluster) {
        SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
        return Output.of(
                readCommitted(cluster, registry, Topics.ARTICLES), readCommitted(cluster, registry, Topics.EVENTS));
    }

    private static <V> List<V> readCommitted(LocalCluster cluster, SchemaRegistry registry, Topic<String, V> topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", cluster.bootstrap(), "isolation.level", "read_committed");
        try (Consumer<String, V> consumer = new KafkaConsumer<>(
                config, new StringDeserializer(), topic.valueSerde(registry).deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<V> values = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    /** What the same topology makes of the pages in this order, one by one. */
    static Output withoutBroker(List<ScrapedPage> pages, Path directory) {
        SchemaRegistry registry = new InMemorySchemaRegistry();
        StreamsSettings settings = StreamsSettings.defaults("unused:1", directory);
        Properties properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString());
        try (TopologyTestDriver driver =
                new TopologyTestDriver(NewsTopology.build(settings, registry, PackagedCoder::load), properties)) {
            TestInputTopic<String, ScrapedPage> input = driver.createInputTopic(
                    Topics.PAGES.name(),
                    new StringSerializer(),
                    Topics.PAGES.valueSerde(registry).serializer());
            pages.forEach(page -> input.pipeInput(page.getUrl(), page));
            return Output.of(read(driver, registry, Topics.ARTICLES), read(driver, registry, Topics.EVENTS));
        }
    }

    private static <V> List<V> read(TopologyTestDriver driver, SchemaRegistry registry, Topic<String, V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        topic.valueSerde(registry).deserializer())
                .readValuesToList();
    }
}
