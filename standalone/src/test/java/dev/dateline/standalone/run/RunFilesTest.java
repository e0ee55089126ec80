package dev.dateline.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.view.Events;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFilesTest {
    private static final Ledger LEDGER = Ledger.of(LedgerCounts.NONE, new TreeMap<>());

    @TempDir
    Path directory;

    private Path out;
    private Path spool;

    @BeforeEach
    void folders() throws IOException {
        out = directory.resolve("out");
        spool = Files.createDirectory(directory.resolve("spool"));
    }

    @Test
    void lines_stand_in_the_order_of_the_text_whatever_order_they_came_in() throws IOException {
        try (RunFiles files = new RunFiles(out, spool)) {
            files.event(event("b", "e3", "In the end they bombed it.", 0));
            files.article(article("https://n.example/2", "c", 0));
            files.article(article("https://n.example/1", "b", 1));
            files.event(event("a", "e2", "Then, later, they bombed it.", 1));
            files.article(article("https://n.example/1", "a", 0));
            files.event(event("a", "e1", "They bombed it.", 0));
            files.finish(LEDGER);
        }

        assertThat(lines("articles.jsonl"))
                .extracting(line -> line.path("articleId").asText())
                .containsExactly("a", "b", "c");
        assertThat(lines("events.jsonl"))
                .extracting(line -> line.path("eventId").asText())
                .containsExactly("e1", "e2", "e3");
    }

    @Test
    void an_article_stands_there_once_with_its_last_label_and_an_event_in_its_last_version_unless_it_was_retracted()
            throws IOException {
        try (RunFiles files = new RunFiles(out, spool)) {
            files.article(article("https://n.example/1", "a", 0));
            files.event(event("a", "e1", "They bombed it.", 0));
            files.event(event("a", "e2", "They bombed it again.", 1));
            Article copy = article("https://n.example/1", "a", 0);
            copy.setVerdict("COPY");
            files.article(copy);
            NewsEvent moved = event("a", "e1", "They bombed it.", 0);
            moved.setVersion(2);
            moved.setChange("UPDATED");
            files.event(moved);
            NewsEvent retracted = event("a", "e2", "They bombed it again.", 1);
            retracted.setVersion(2);
            retracted.setChange("RETRACTED");
            files.event(retracted);
            files.finish(LEDGER);
        }

        assertThat(lines("articles.jsonl"))
                .extracting(line -> line.path("verdict").asText())
                .containsExactly("COPY");
        assertThat(lines("events.jsonl"))
                .extracting(line ->
                        line.path("eventId").asText() + line.path("version").asInt())
                .containsExactly("e12");
    }

    @Test
    void all_files_are_there_also_where_nothing_came() throws IOException {
        try (RunFiles files = new RunFiles(out, spool)) {
            files.finish(LEDGER);
        }

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "articles.jsonl", "events.jsonl", "alerts.jsonl", "dead-letters.jsonl", "ledger.json");
        }
    }

    @Test
    void a_run_that_did_not_end_leaves_the_files_of_the_one_before() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("events.jsonl"), "before\n");

        try (RunFiles files = new RunFiles(out, spool)) {
            files.event(event("a", "e1", "They bombed it.", 0));
        }

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("events.jsonl");
        }
        assertThat(out.resolve("events.jsonl")).hasContent("before");
    }

    @Test
    void dead_letters_stand_in_the_order_of_where_they_came_from() throws IOException {
        try (RunFiles files = new RunFiles(out, spool)) {
            for (String origin : List.of("file:b.txt", "file:a.jsonl:2")) {
                files.letter(
                        new DeadLetter("produce", "empty", "nothing there", origin),
                        origin,
                        JsonNodeFactory.instance.objectNode().put("origin", origin));
            }
            files.finish(LEDGER);
        }

        assertThat(lines("dead-letters.jsonl"))
                .extracting(line -> line.path("origin").asText())
                .containsExactly("file:a.jsonl:2", "file:b.txt");
    }

    private List<JsonNode> lines(String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(out.resolve(name));
        JsonNode[] read = new JsonNode[lines.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = json.readTree(lines.get(i));
        }
        return List.of(read);
    }

    private static Article article(String url, String id, int position) {
        return Article.newBuilder()
                .setUrl(url)
                .setArticleId(id)
                .setPosition(position)
                .setBody("They bombed it.")
                .setStoryId("s")
                .setVerdict("ORIGINAL")
                .build();
    }

    private static NewsEvent event(String articleId, String id, String sentence, int index) {
        NewsEvent event = Events.told(sentence, "bombed")
                .setUrl("https://n.example/1")
                .setArticleId(articleId)
                .setEventId(id)
                .build();
        event.getEvidence().setSentenceIndex(index);
        return event;
    }
}
