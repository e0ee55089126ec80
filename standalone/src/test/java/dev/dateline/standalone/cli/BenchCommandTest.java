package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.standalone.cli.CommandLineUser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    private static final String STORY =
            "Police arrested 23 dock workers in Mombasa on Monday. The union called for a strike on Thursday.";

    @TempDir
    Path directory;

    @Test
    void without_a_name_it_lists_the_benchmarks() {
        Answer answer = bench();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines())
                .anyMatch(line -> line.startsWith("geoparse "))
                .anyMatch(line -> line.startsWith("code "));
    }

    @Test
    void geoparse_measures_places_and_actors_and_what_they_are_compared_with() throws IOException {
        Path corpus = Files.writeString(directory.resolve("corpus.any"), "{\"id\":\"1\",\"text\":\"" + STORY + "\"}\n");

        Answer answer = bench("geoparse", "--in", corpus.toString(), "--seconds", "1");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).hasLineCount(1);
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertThat(json.path("benchmark").asText()).isEqualTo("geoparse");
        for (String part : new String[] {"places", "actors", "together", "tokens", "code"}) {
            assertThat(json.path(part).path("perCpuSecond").asDouble()).as(part).isPositive();
            assertThat(json.path(part).path("lowest").asDouble())
                    .as(part)
                    .isLessThanOrEqualTo(json.path(part).path("perCpuSecond").asDouble());
        }
        assertThat(json.path("corpus").path("articles").asInt()).isEqualTo(1);
        assertThat(json.path("corpus").path("meanCharacters").asInt()).isEqualTo(STORY.length());
        assertThat(json.path("corpus").path("meanTokens").asInt()).isEqualTo(19);
        assertThat(json.path("mentions").path("places").asInt()).isEqualTo(1);
        assertThat(json.path("mentions").path("actors").asInt()).isPositive();
        assertThat(json.path("load").path("places").has("heapMb")).isTrue();
        assertThat(json.path("rounds").path("counted").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(answer.err()).contains("places and actors", "the whole coder", "1 articles of " + corpus);
    }

    @Test
    void extract_measures_pages_beside_readability4j() throws IOException {
        String html = "<html><body><h1>Port stands still</h1>" + "<p>" + STORY + "</p>".repeat(3) + "</body></html>";
        Path corpus = Files.writeString(
                directory.resolve("pages.jsonl"),
                "{\"url\":\"https://paper.example/1\",\"contentType\":\"text/html\",\"body\":\"" + html + "\"}\n"
                        + "{\"url\":\"https://paper.example/2\",\"body\":\"" + STORY + "\"}\n");

        Answer answer = bench("extract", "--in", corpus.toString(), "--seconds", "1");

        assertThat(answer.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertThat(json.path("corpus").path("pages").asInt()).isEqualTo(1);
        assertThat(json.path("corpus").path("leftOut").asInt()).isEqualTo(1);
        assertThat(json.path("extract").path("perCpuSecond").asDouble()).isPositive();
        assertThat(json.path("readability4j").path("perCpuSecond").asDouble()).isPositive();
        assertThat(json.path("ratio").asDouble()).isPositive();
        assertThat(answer.err()).contains("pages/s of CPU");
    }

    @Test
    void code_measures_pages_on_one_core_and_on_all() throws IOException {
        Files.writeString(
                directory.resolve("page.txt"),
                "Dock Workers Walk Out\n\n" + STORY
                        + "\n\nThe governor met the union's leaders on Friday, and both sides promised to talk again.");

        Answer answer = bench("--in", directory.toString(), "--seconds", "1", "code");

        assertThat(answer.exitCode()).isZero();
        JsonNode json = new ObjectMapper().readTree(answer.out());
        assertThat(json.path("oneCore").path("perSecond").asDouble()).isPositive();
        assertThat(json.path("allCores").path("perSecond").asDouble()).isPositive();
        assertThat(json.path("tokens").path("perCpuSecond").asDouble())
                .isGreaterThan(json.path("oneCore").path("perCpuSecond").asDouble());
        assertThat(json.path("events").asInt()).isPositive();
    }

    @Test
    void a_corpus_without_text_is_a_failure_that_says_what_is_wanted() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.jsonl"), "{\"id\":\"1\"}\n");

        Answer answer = bench("geoparse", "--in", empty.toString());

        assertThat(answer)
                .isEqualTo(new Answer(
                        1,
                        "",
                        "dateline bench: no text in " + empty
                                + ": give JSON Lines with \"text\" or \"body\", or pages as .txt (each also .gz)\n"));
    }

    private Answer bench(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "bench";
        System.arraycopy(args, 0, all, 1, args.length);
        return new CommandLineUser(directory, Map.of()).run("", all);
    }
}
