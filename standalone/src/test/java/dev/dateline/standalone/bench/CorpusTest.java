package dev.dateline.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final String STORY =
            "Rescuers reached the village of Ardal by boat and found nine families on roofs.";

    @TempDir
    Path directory;

    @Test
    void articles_and_pages_are_read_and_what_holds_no_text_is_counted() throws IOException {
        Path lines = write(
                "mixed.jsonl",
                "{\"id\":\"1\",\"text\":\"Text one.\"}\nno json\n{\"id\":\"2\"}\n"
                        + "{\"url\":\"https://a.example/1\",\"body\":\"" + STORY + "\"}\n");

        Corpus corpus = read(lines);

        assertThat(corpus.articles()).containsExactly("Text one.\n\n" + STORY);
        assertThat(corpus.unreadable()).isEqualTo(2);
        assertThat(corpus.note(20)).contains("1 articles of these", "2 lines or pages held no text");
    }

    @Test
    void of_many_articles_those_are_taken_that_lie_evenly_apart() throws IOException {
        String words = "water ".repeat(580).strip();
        Path lines = write(
                "many.jsonl",
                IntStream.range(0, 2 * Corpus.MOST)
                        .mapToObj(i -> "{\"text\":\"A" + i + " " + words + "\"}")
                        .collect(Collectors.joining("\n")));

        Corpus corpus = read(lines);

        assertThat(corpus.articles()).hasSize(Corpus.MOST);
        assertThat(corpus.leftOut()).isEqualTo(Corpus.MOST);
        assertThat(corpus.articles().get(Corpus.MOST - 1)).startsWith("A" + (2 * Corpus.MOST - 2) + " ");
    }

    @Test
    void what_cannot_be_read_is_told() {
        assertThatThrownBy(() -> read(directory.resolve("gone.data")))
                .isInstanceOf(CorpusUnusable.class)
                .hasMessageContaining("cannot read");
        assertThatThrownBy(() -> read(directory))
                .isInstanceOf(CorpusUnusable.class)
                .hasMessageContaining("no text in these");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static Corpus read(Path path) {
        return Corpus.read(new BenchmarkInput(
                List.of(path), true, "these", Duration.ofSeconds(1), 1, path, (over, all, doing) -> {}));
    }
}
