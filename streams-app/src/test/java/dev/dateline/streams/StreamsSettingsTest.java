package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extract.ExtractLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class StreamsSettingsTest {
    private static final StreamsSettings DEFAULTS = StreamsSettings.defaults("localhost:9092", Path.of("state"));

    @Test
    void theDefaultsAreExactlyOnceWithShortCommitsAndStaticMembers() {
        Properties properties = StreamsProperties.of(DEFAULTS.withInstanceId("i7"));

        assertThat(properties)
                .containsAllEntriesOf(Map.of(
                        "processing.guarantee",
                        "exactly_once_v2",
                        "commit.interval.ms",
                        50L,
                        "group.protocol",
                        "classic",
                        "main.consumer.group.instance.id",
                        "i7",
                        "main.consumer.session.timeout.ms",
                        6000,
                        "main.consumer.heartbeat.interval.ms",
                        2000,
                        "producer.compression.type",
                        "zstd",
                        "producer.compression.zstd.level",
                        1,
                        "producer.batch.size",
                        131072,
                        "ensure.explicit.internal.resource.naming",
                        true));
    }

    @Test
    void kafkaUnderstandsThem() {
        StreamsConfig config = new StreamsConfig(StreamsProperties.of(DEFAULTS));

        assertThat(config.getMainConsumerConfigs("g", "c", 1))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("group.instance.id", "local-1");
        assertThat(config.getProducerConfigs("p"))
                .containsEntry("compression.type", "zstd")
                .containsEntry("compression.gzip.level", 1)
                .containsEntry("enable.idempotence", true);
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThatThrownBy(() -> new StreamsSettings(
                        " ",
                        "no spaces please",
                        Path.of("s"),
                        "",
                        0,
                        Duration.ZERO,
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(59),
                        999,
                        -1,
                        0,
                        0,
                        ExtractLimits.DEFAULT,
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(11));
    }

    @Test
    void eachKnobCanBeTurned() {
        StreamsSettings turned = DEFAULTS.withApplicationId("a")
                .withInstanceId("b")
                .withThreads(3)
                .withCommitInterval(Duration.ofMillis(7))
                .withMemory(Duration.ofHours(5))
                .withExtract(new ExtractLimits(2000, 200, 20, 2))
                .withKafka(Map.of("retry.backoff.ms", "7"));

        assertThat(turned)
                .isEqualTo(new StreamsSettings(
                        "localhost:9092",
                        "a",
                        Path.of("state"),
                        "b",
                        3,
                        Duration.ofMillis(7),
                        DEFAULTS.sessionTimeout(),
                        Duration.ofHours(5),
                        DEFAULTS.mostTexts(),
                        DEFAULTS.cacheBytes(),
                        DEFAULTS.rocksDbBytes(),
                        DEFAULTS.maxPageBytes(),
                        new ExtractLimits(2000, 200, 20, 2),
                        Map.of("retry.backoff.ms", "7")));
    }

    @Test
    void propertiesOfKafkaArePassedOnButBreakNoPromiseAndAreNotTold() {
        StreamsSettings settings = DEFAULTS.withKafka(
                Map.of("sasl.jaas.config", "password=hunter2", "processing.guarantee", "at_least_once"));

        assertThat(StreamsProperties.of(settings))
                .containsEntry("sasl.jaas.config", "password=hunter2")
                .containsEntry("processing.guarantee", "exactly_once_v2");
        assertThat(settings.toString()).contains("sasl.jaas.config").doesNotContain("hunter2");
    }
}
