package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extract.ExtractLimits;
import dev.dateline.producer.Knob;
import dev.dateline.standalone.cli.CommandLineUser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractSettingsTest {
    private static final String SENTENCE =
            "The port stood still on day %1$s, and nobody knew for how long it would do so. ";
    private static final String STORY = "<article class='story'><h1>Port stands still, day %1$s</h1><p>" + SENTENCE
            + "</p><p>" + SENTENCE + SENTENCE + "</p></article>";

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extract-max-chars    | 1024 | html-too-large         | extract-max-chars is 1024, the page has ",
                "extract-max-tags     | 100  | html-too-many-tags     | extract-max-tags is 100, the page has more",
                "extract-max-articles | 1    | html-too-many-articles | extract-max-articles is 1, the page has more"
            })
    void clean_holds_to_a_limit_that_is_set_and_names_it(String key, int value, String reason, String detail)
            throws IOException {
        String html = "<main>" + STORY.formatted(1) + STORY.formatted(2) + "</main>" + "<p>a".repeat(200);
        String page = "{\"url\":\"https://paper.example/1\",\"contentType\":\"text/html\",\"body\":\"" + html + "\"}\n";

        Answer free = new CommandLineUser(directory, Map.of()).run(page, "clean");
        Files.writeString(directory.resolve("dateline.properties"), key + "=" + value + "\n");
        Answer limited = new CommandLineUser(directory, Map.of()).run(page, "clean");

        assertThat(free.out()).contains("Port stands still, day 2").contains("\"rejected\":[]");
        assertThat(limited.out())
                .contains("\"articles\":[],\"rejected\":[{\"reason\":\"" + reason + "\",\"detail\":\"" + detail);
    }

    @Test
    void the_depth_is_set_too() {
        Settings settings = Settings.load(Map.of("DATELINE_EXTRACT_MAX_DEPTH", "20"), directory);

        assertThat(ExtractSettings.of(settings).maxDepth()).isEqualTo(20);
    }

    @Test
    void the_defaults_are_those_of_the_extractor() {
        assertThat(ExtractSettings.of(Settings.load(Map.of(), directory))).isEqualTo(ExtractLimits.DEFAULT);
    }

    @Test
    void what_is_least_and_greatest_is_taken_and_what_lies_beyond_is_told_all_together() {
        Map<String, String> below = new HashMap<>();
        for (Knob knob : ExtractSettings.knobs()) {
            String variable = "DATELINE_" + knob.key().replace('-', '_').toUpperCase(java.util.Locale.ROOT);
            for (long value : List.of(knob.min(), knob.max())) {
                Settings settings = Settings.load(Map.of(variable, Long.toString(value)), directory);
                assertThat(ExtractSettings.of(settings).toString()).contains("=" + value);
            }
            below.put(variable, Long.toString(knob.min() - 1));
        }

        assertThatThrownBy(() -> ExtractSettings.of(Settings.load(below, directory)))
                .isInstanceOf(CommandFailure.class)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(4));
    }

    @Test
    void the_page_for_users_lists_each() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/input.md")))
                .containsAll(ExtractSettings.knobs().stream()
                        .map(knob -> "| `%s` | %d | %d | %d | %s | %s |"
                                .formatted(
                                        knob.key(),
                                        knob.fallback(),
                                        knob.min(),
                                        knob.max(),
                                        knob.unit(),
                                        knob.reason()))
                        .toList());
    }
}
