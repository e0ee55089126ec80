package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.page.PageLimits;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageReader;
import dev.dateline.streams.split.PageSplitter;
import dev.dateline.streams.split.SplitArticle;
import dev.dateline.streams.split.SplitOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Articles to measure on, all of about one length.
 *
 * @param origin what people call the input
 * @param articles at least one, at most {@link #MOST}
 * @param leftOut articles that were there beyond these
 * @param unreadable pages and lines that held no text
 */
record Corpus(String origin, List<String> articles, int leftOut, int unreadable) {
    /** As many as can be held with their tokens and coded within two seconds; of more, every so many-th is taken. */
    static final int MOST = 120;

    private static final Pattern KINDS = Pattern.compile("\\.(txt|jsonl|gz)$", Pattern.CASE_INSENSITIVE);
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads it: pages are split into their articles, lines of JSON with {@code text} are taken as they are.
     *
     * @throws CorpusUnusable where no text is in it
     */
    static Corpus read(BenchmarkInput input) {
        List<String> texts = new ArrayList<>();
        int[] unreadable = {0};
        for (Path path : input.paths()) {
            read(path, outcome -> {
                List<String> found = texts(outcome);
                texts.addAll(found);
                unreadable[0] += found.isEmpty() ? 1 : 0;
            });
        }
        List<String> all = ArticleCutter.cut(texts);
        if (all.isEmpty()) {
            throw new CorpusUnusable("no text in " + input.origin()
                    + ": give JSON Lines with \"text\" or \"body\", or pages as .txt (each also .gz)");
        }
        int size = Math.min(all.size(), MOST);
        List<String> articles = IntStream.range(0, size)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / size)))
                .toList();
        return new Corpus(input.origin(), articles, all.size() - size, unreadable[0]);
    }

    /** What the pages and lines of a path are; a single file whose name tells no kind is taken for JSON Lines. */
    static void read(Path path, Consumer<PageOutcome> out) {
        read(path, PageLimits.DEFAULTS, out);
    }

    /** The same with limits of one's own. */
    static void read(Path path, PageLimits limits, Consumer<PageOutcome> out) {
        PageReader reader = new PageReader(limits);
        if (Files.isDirectory(path) || KINDS.matcher(path.toString()).find()) {
            reader.files(List.of(path)).forEach(out);
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            reader.jsonLines(in, path.toString()).forEach(out);
        } catch (IOException e) {
            throw new CorpusUnusable("cannot read " + path + ": " + e.getMessage());
        }
    }

    private static List<String> texts(PageOutcome outcome) {
        if (outcome instanceof PageOutcome.Ok ok) {
            return PageSplitter.split(ok.page()) instanceof SplitOutcome.Articles found
                    ? found.articles().stream().map(SplitArticle::body).toList()
                    : List.of();
        }
        try {
            JsonNode line = JSON.readTree(((PageOutcome.Rejected) outcome).rawBytes());
            String text = line.path("text").asText("");
            return text.isBlank() ? List.of() : List.of(text);
        } catch (IOException e) {
            return List.of(); // counted as unreadable
        }
    }

    int meanCharacters() {
        return (int) articles.stream().mapToInt(String::length).average().orElseThrow();
    }

    ObjectNode json(long tokens) {
        return JSON.createObjectNode()
                .put("from", origin)
                .put("articles", articles.size())
                .put("leftOut", leftOut)
                .put("unreadable", unreadable)
                .put("meanCharacters", meanCharacters())
                .put("meanTokens", tokens / articles.size());
    }

    String note(long tokens) {
        return String.format(
                Locale.ROOT,
                "%,d articles of %s, in the mean %,d characters and %,d tokens%s%s",
                articles.size(),
                origin,
                meanCharacters(),
                tokens / articles.size(),
                leftOut > 0 ? String.format(Locale.ROOT, "; %,d more left out", leftOut) : "",
                unreadable > 0 ? String.format(Locale.ROOT, "; %,d lines or pages held no text", unreadable) : "");
    }
}
