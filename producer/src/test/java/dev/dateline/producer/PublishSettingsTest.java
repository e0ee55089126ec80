package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.page.PageLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishSettingsTest {
    private static final Map<String, String> LEAST = Map.of("bootstrap", "localhost:9092");

    static Stream<Knob> knobs() {
        return PublishSettings.knobs().stream();
    }

    private static Map<String, String> with(String key, long value) {
        Map<String, String> given = new HashMap<>(LEAST);
        given.put(key, Long.toString(value));
        return given;
    }

    @Test
    void allButTheBrokerHasADefault() {
        PublishSettings settings = PublishSettings.of(LEAST);

        assertThat(settings.limits()).isEqualTo(PageLimits.DEFAULTS);
        assertThat(settings.linger()).hasMillis(5);
        assertThat(settings.deliveryTimeout()).hasMinutes(2);
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void everyKnobTakesItsBoundsAndNothingBeyond(Knob knob) {
        assertThat(PublishSettings.of(with(knob.key(), knob.min()))).isNotNull();
        assertThat(PublishSettings.of(with(knob.key(), knob.max()))).isNotNull();
        assertThat(knob.fallback()).isBetween(knob.min(), knob.max());
        assertThatThrownBy(() -> PublishSettings.of(with(knob.key(), knob.min() - 1)))
                .hasMessageStartingWith(knob.key() + " is ");
        assertThatThrownBy(() -> PublishSettings.of(with(knob.key(), knob.max() + 1)))
                .hasMessageStartingWith(knob.key() + " is ");
    }

    @ParameterizedTest
    @MethodSource("knobs")
    void kafkasOwnClientTakesEveryBound(Knob knob) {
        assertThat(new ProducerConfig(
                        PublishSettings.of(with(knob.key(), knob.min())).client()))
                .isNotNull();
        assertThat(new ProducerConfig(
                        PublishSettings.of(with(knob.key(), knob.max())).client()))
                .isNotNull();
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThatThrownBy(() -> PublishSettings.of(Map.of(
                        "max-page-bytes",
                        "much",
                        "publish-linger-ms",
                        "-1",
                        "kafka.acks",
                        "1",
                        "kafka.linger.ms",
                        "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        bootstrap is missing; give it as localhost:9092
                        max-page-bytes is 'much'; give 1024 to 67108864 bytes (default 921600)
                        publish-linger-ms is '-1'; give 0 to 1000 ms (default 5)
                        kafka.acks can't be set: the publisher's promises rest on it""");
    }

    @Test
    void theClientKeepsItsPromises() {
        Map<String, Object> client = PublishSettings.of(LEAST).client();

        assertThat(client)
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("compression.type", "gzip")
                .containsEntry("compression.gzip.level", 1)
                .containsEntry("max.block.ms", client.get("delivery.timeout.ms"));
    }

    @Test
    void aPageOfTheGreatestSizeFitsABrokerWithKafkasDefaults() {
        int brokersDefault = 1_048_588;

        assertThat((int) PublishSettings.of(LEAST).client().get("max.request.size"))
                .isGreaterThan(PageLimits.DEFAULTS.maxPageBytes())
                .isLessThanOrEqualTo(brokersDefault);
    }

    @Test
    void secretsAreNotPrinted() {
        Map<String, String> given = Map.of(
                "bootstrap", "broker:9093", "kafka.security.protocol", "SASL_SSL", "kafka.sasl.jaas.config", "secret");

        PublishSettings settings = PublishSettings.of(given);

        assertThat(settings.client()).containsEntry("sasl.jaas.config", "secret");
        assertThat(settings.toString()).contains("sasl.jaas.config").doesNotContain("secret");
    }
}
