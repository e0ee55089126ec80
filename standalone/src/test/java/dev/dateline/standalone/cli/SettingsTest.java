package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path directory;

    @Test
    void kafkas_own_properties_come_from_the_file_and_the_environment_wins() throws IOException {
        Files.writeString(
                directory.resolve("dateline.properties"), "kafka.security.protocol=SSL\nkafka.client.id=mine\n");

        Settings settings = Settings.load(Map.of("DATELINE_KAFKA_SECURITY_PROTOCOL", "SASL_SSL"), directory);

        assertThat(settings.kafka()).isEqualTo(Map.of("security.protocol", "SASL_SSL", "client.id", "mine"));
    }

    @Test
    void an_empty_value_counts_as_absent() throws IOException {
        Files.writeString(directory.resolve("dateline.properties"), "max-page-bytes=5000\nmax-json-depth=\n");

        Settings settings = Settings.load(Map.of("DATELINE_MAX_PAGE_BYTES", " "), directory);

        assertThat(settings.given(List.of("max-page-bytes", "max-json-depth")))
                .isEqualTo(Map.of("max-page-bytes", "5000"));
    }

    @Test
    void without_a_file_there_are_no_settings() {
        Settings settings = Settings.load(Map.of(), directory);

        assertThat(settings.hasFile()).isFalse();
        assertThat(settings.kafka()).isEmpty();
    }
}
