package dev.dateline.standalone.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.broker.PortTaken;
import dev.dateline.standalone.topics.TopicReport;
import dev.dateline.standalone.topics.TopicSetup;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LocalClusterIT {
    private static final ScrapedPage PAGE = ScrapedPage.newBuilder()
            .setUrl("https://example.org/1")
            .setBody("Rain – and more rain.")
            .build();

    @TempDir
    private Path data;

    @Test
    void aRestartFindsTopicsSchemasAndRecordsAgain() throws Exception {
        List<TopicReport> first;
        int laterId;
        try (LocalCluster cluster = start()) {
            first = cluster.topics();
            SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
            laterId = registry.register("other-value", SchemaBuilder.builder().longType());
            write(cluster, registry);
        }

        try (LocalCluster cluster = start()) {
            SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
            List<TopicReport> again = cluster.topics();

            assertThat(first).allMatch(TopicReport::created).hasSameSizeAs(Topics.all());
            assertThat(again).noneMatch(TopicReport::created);
            assertThat(again)
                    .allSatisfy(report -> assertThat(report.differences())
                            .as(report.topic().name())
                            .isEmpty());
            assertThat(again).extracting(TopicReport::partitions).isEqualTo(declaredPartitions());
            assertThat(again)
                    .extracting(TopicReport::schemaId)
                    .isEqualTo(first.stream().map(TopicReport::schemaId).toList());
            assertThat(registry.byId(laterId)).isEqualTo(SchemaBuilder.builder().longType());
            assertThat(read(cluster, registry)).containsExactly(PAGE);
        }
    }

    @Test
    void whatIsThereIsKeptAsItIsAndTheDifferenceTold() throws Exception {
        try (LocalCluster cluster = start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrap()))) {
            ConfigResource articles = new ConfigResource(ConfigResource.Type.TOPIC, Topics.ARTICLES.name());
            AlterConfigOp keepShort =
                    new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(articles, List.of(keepShort)))
                    .all()
                    .get();
            admin.deleteTopics(List.of(Topics.PAGES.name())).all().get();
            admin.createTopics(List.of(new NewTopic(Topics.PAGES.name(), 2, (short) 1)))
                    .all()
                    .get();

            List<TopicReport> reports = new TopicSetup(admin, new HttpSchemaRegistry(cluster.registryUrl())).run();

            TopicReport pages = reports.get(Topics.all().indexOf(Topics.PAGES));
            assertThat(pages.created()).isFalse();
            assertThat(pages.partitions()).isEqualTo(2);
            assertThat(reports.get(Topics.all().indexOf(Topics.ARTICLES)).differences())
                    .containsExactly("retention.ms is 1000, declared 2592000000");
        }
    }

    @Test
    void nothingIsLeftRunningWhereTheRegistrysPortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> LocalCluster.start(new LocalCluster.Options(data, 0, port)))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("--registry-port");
        }
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains(data.toString())))
                .isEmpty();
    }

    private LocalCluster start() {
        return LocalCluster.start(new LocalCluster.Options(data, 0, 0));
    }

    private static List<Integer> declaredPartitions() {
        return Topics.all().stream().<Integer>map(Topic::partitions).toList();
    }

    private static void write(LocalCluster cluster, SchemaRegistry registry) throws Exception {
        try (Producer<String, ScrapedPage> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", cluster.bootstrap()),
                Topics.PAGES.keySerde().serializer(),
                Topics.PAGES.valueSerde(registry).serializer())) {
            producer.send(new ProducerRecord<>(Topics.PAGES.name(), PAGE.getUrl(), PAGE))
                    .get();
        }
    }

    private static List<ScrapedPage> read(LocalCluster cluster, SchemaRegistry registry) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", cluster.bootstrap(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, ScrapedPage> consumer = new KafkaConsumer<>(
                config,
                Topics.PAGES.keySerde().deserializer(),
                Topics.PAGES.valueSerde(registry).deserializer())) {
            consumer.subscribe(List.of(Topics.PAGES.name()));
            Collection<ScrapedPage> pages = new ArrayList<>();
            while (pages.isEmpty()) {
                consumer.poll(Duration.ofSeconds(1)).forEach(each -> pages.add(each.value()));
            }
            return List.copyOf(pages);
        }
    }
}
