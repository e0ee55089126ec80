package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.standalone.cli.CommandLineUser.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STORY =
            "Police arrested 23 dock workers in Mombasa on Monday. The union called for a strike on Thursday.";

    @TempDir
    Path directory;

    @Test
    void code_answers_each_line_in_order_also_the_broken_ones() {
        String articles = IntStream.range(0, 60)
                .mapToObj(i -> i % 10 == 3 ? "{\"id\": broken" : "{\"id\":\"a" + i + "\",\"text\":\"" + STORY + "\"}")
                .collect(Collectors.joining("\n"));

        Answer answer = user().run(articles, "code", "--threads", "2");

        List<JsonNode> lines = lines(answer);
        assertThat(answer.exitCode()).isZero();
        assertThat(lines).hasSize(60);
        for (int i = 0; i < 60; i++) {
            boolean broken = i % 10 == 3;
            assertThat(lines.get(i).path("id").asText(null)).isEqualTo(broken ? null : "a" + i);
            assertThat(lines.get(i).path("rejected").isNull()).isEqualTo(!broken);
        }
    }

    @Test
    void code_quotes_the_text_exactly() {
        Answer answer = user().run("{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n", "code");

        JsonNode events = lines(answer).get(0).path("events");
        assertThat(events).isNotEmpty();
        for (JsonNode event : events) {
            JsonNode evidence = event.path("evidence");
            assertThat(STORY.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()))
                    .isEqualTo(evidence.path("sentence").asText());
        }
    }

    @Test
    void code_reads_files_one_after_the_other() throws IOException {
        Path first = Files.writeString(directory.resolve("1.jsonl"), "{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n");
        Path second = Files.writeString(directory.resolve("2.jsonl"), "\n{\"id\":\"2\",\"text\":\"" + STORY + "\"}");

        Answer answer = user().run("", "code", first.toString(), second.toString());

        assertThat(lines(answer)).extracting(line -> line.path("id").asText()).containsExactly("1", "2");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_failure() {
        Answer answer = user().runInto("Broken pipe", "{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n", "code");

        assertThat(answer).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void a_full_disk_is_a_failure_that_is_told() {
        Answer answer = user().runInto("No space left", "{\"id\":\"a\",\"text\":\"" + STORY + "\"}\n", "code");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err().lines()).first().asString().contains("cannot write to standard output: No space left");
    }

    @Test
    void clean_answers_each_page_of_standard_input_in_order_also_the_broken_ones() {
        String body = "Dock Workers Walk Out in Mombasa\\n\\n" + STORY + " " + STORY + "\\n\\n" + STORY;
        String pages = "{\"url\":\"https://a.example/1\",\"body\":\"" + body + "\"}\n{\"url\": 7\n"
                + "{\"url\":\"https://a.example/2\",\"body\":\"" + body + "\"}\n";

        Answer answer = user().run(pages, "clean");

        List<JsonNode> lines = lines(answer);
        assertThat(answer.exitCode()).isZero();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("url").asText()).isEqualTo("https://a.example/1");
        assertThat(lines.get(0).path("articles").get(0).path("body").asText()).contains("Police arrested 23");
        assertThat(lines.get(1).path("articles")).isEmpty();
        assertThat(lines.get(1).path("rejected").get(0).path("reason").asText()).isNotEmpty();
        assertThat(lines.get(2).path("url").asText()).isEqualTo("https://a.example/2");
    }

    @Test
    void clean_reads_a_folder_in_the_order_of_its_names() throws IOException {
        Files.writeString(directory.resolve("b.txt"), "Second\n\n" + STORY);
        Files.writeString(directory.resolve("a.txt"), "First\n\n" + STORY);
        Files.write(directory.resolve("c.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x00});

        List<JsonNode> lines = lines(user().run("", "clean", directory.toString()));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("url").asText()).endsWith("a.txt");
        assertThat(lines.get(1).path("url").asText()).endsWith("b.txt");
        assertThat(lines.get(2).path("rejected")).hasSize(1);
    }

    private CommandLineUser user() {
        return new CommandLineUser(directory, Map.of());
    }

    private static List<JsonNode> lines(Answer answer) {
        return answer.out().lines().map(OfflineCommandsTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
