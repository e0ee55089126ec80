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
    void code_takes_places_and_actors_of_the_users_own_and_names_them_in_the_version() throws IOException {
        Path places = Files.writeString(directory.resolve("places.jsonl"), """
                {"id":"q","name":"Quarra Junction","kind":"city","latitude":-4.05,"longitude":39.5,"country":"KEN"}
                {"id":"q","name":"Quarra Junction","kind":"city","latitude":-4.06,"longitude":39.5,"country":"KEN"}
                """);
        Path actors = Files.writeString(directory.resolve("actors.jsonl"), """
                {"id":"d","kind":"ORGANISATION","name":"Quarra Dockers Guild","country":"KEN","sector":"LAB"}
                """);
        String article = "{\"id\":\"1\",\"text\":\"The Quarra Dockers Guild protested in Quarra Junction.\"}\n";

        JsonNode packaged = lines(user().run(article, "code")).get(0);
        JsonNode own = lines(
                        user().run(article, "code", "--gazetteer", places.toString(), "--actors", actors.toString()))
                .get(0);

        assertThat(packaged.at("/events/0/coder").asText()).doesNotContain("+");
        assertThat(own.at("/events/0/coder").asText())
                .matches(".*actors \\p{XDigit}{8}\\+\\p{XDigit}{8}; places \\p{XDigit}{8}\\+\\p{XDigit}{8}");
        assertThat(own.at("/events/0/actor/sector").asText()).isEqualTo("LAB");
        assertThat(own.at("/events/0/location/latitude").asDouble()).isEqualTo(-4.06);
        assertThat(own.at("/events/0/eventId")).isEqualTo(packaged.at("/events/0/eventId"));
    }

    @Test
    void a_file_of_entries_with_faults_is_refused_with_the_lines_they_are_in() throws IOException {
        Path places = Files.writeString(directory.resolve("places.jsonl"), """
                {"id":"q","name":"Quarra","kind":"city","latitude":-4.05,"longitude":39.5}

                {"id":"r","name":"Rarra","kind":"city","latitude":-94.05,"longitude":39.5}
                {"id":"s","nmae":"Sarra","kind":"none"}
                """);

        Answer answer = user().run("", "code", "--gazetteer", places.toString());

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err())
                .hasLineCount(1)
                .contains("places.jsonl:3: latitude and longitude", "places.jsonl:4: no field 'nmae'");
    }

    @Test
    void the_packaged_places_and_actors_can_be_looked_up() {
        List<JsonNode> places = lines(user().run("", "gazetteer", "find", "Deir", "ez-Zor"));
        List<JsonNode> actors = lines(user().run("", "actors", "find", "kofi annan"));

        assertThat(places.get(0).path("country").asText()).isEqualTo("SYR");
        assertThat(places.get(0).path("geonamesId").asLong()).isPositive();
        assertThat(actors.get(0).path("kind").asText()).isEqualTo("person");
        assertThat(actors.get(0).path("offices"))
                .extracting(office -> office.path("until").asText())
                .contains("2006-12-31");
        assertThat(user().run("", "gazetteer", "find", "Nowhereville-upon-Nothing"))
                .isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void evaluate_counts_the_types_of_a_gold_of_ones_own() throws IOException {
        Path gold = Files.writeString(
                directory.resolve("gold.jsonl"),
                "{\"text\":\"" + STORY
                        + "\",\"gold\":[{\"type\":\"COERCE\",\"mode\":\"arrest\",\"arrested\":23},{\"type\":\"AID\"}]}\n");

        Answer answer = user().run("", "evaluate", "--gold", gold.toString());

        JsonNode figures = lines(answer).get(0);
        assertThat(answer.exitCode()).isZero();
        assertThat(figures.at("/types/COERCE/f1").asDouble()).isEqualTo(1.0);
        assertThat(figures.at("/types/AID/recall").asDouble()).isZero();
        assertThat(figures.at("/fields/arrested/right").asInt()).isEqualTo(1);
        assertThat(answer.err()).contains("COERCE", "precision");
    }

    @Test
    void evaluate_refuses_gold_with_faults_and_says_where() throws IOException {
        Path gold = Files.writeString(directory.resolve("gold.jsonl"), """
                {"text":"Police left.","gold":[]}
                {"text":"Police left.","gold":[{"type":"LEAVE"}]}
                """);

        Answer answer = user().run("", "evaluate", "--gold", gold.toString());

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("gold.jsonl, line 2: type \"LEAVE\": want one of ACCUSE");
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
