package dev.dateline.streams.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.coder.ArticleText;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.streams.code.ArticleCoder;
import dev.dateline.streams.code.EventCodec;
import dev.dateline.streams.code.PackagedCoder;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.split.ArticleIds;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports in our own words, each with the clauses that tell an event, and which one; coded by the packaged coder. A coded event whose trigger lies in one of
 * these clauses is one of the labelled tellings.
 */
final class LabelledReports {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant LATER = Instant.parse("2026-11-01T00:00:00Z");

    private final ArticleCoder coder = PackagedCoder.load();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    /** A coded event that is labelled. */
    private record Telling(String eventId, String label, String content, String type) {}

    /** How well pairs of tellings from different reports are put together. */
    record Score(int right, int wrong, int missed) {
        double precision() {
            return (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / (right + missed);
        }

        double f1() {
            return 2.0 * right / (2 * right + wrong + missed);
        }
    }

    /** Reads and codes all files of a folder. */
    static LabelledReports of(String folder) throws IOException, URISyntaxException {
        List<JsonNode> lines = new ArrayList<>();
        Path path = Path.of(LabelledReports.class.getResource(folder).toURI());
        try (var files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return of(lines);
    }

    /** Reads and codes lines of such files. */
    static LabelledReports of(List<JsonNode> lines) {
        LabelledReports reports = new LabelledReports();
        lines.forEach(reports::read);
        return reports;
    }

    int reports() {
        return told.size();
    }

    private void read(JsonNode line) {
        String body = line.get("body").asText();
        Article article = Article.newBuilder()
                .setArticleId(line.get("id").asText())
                .setUrl(line.get("url").asText())
                .setSource(line.get("source").asText())
                .setPosition(0)
                .setHeadline(line.get("headline").asText())
                .setBody(body)
                .setPublishedAt(Instant.parse(line.get("publishedAt").asText()))
                .setStoryId("")
                .setVerdict("ORIGINAL")
                .build();
        String content = ArticleIds.contentHash(body);
        List<NewsEvent> events = EventCodec.events(
                article,
                content,
                coder.code(new ArticleText(
                        body,
                        Optional.of(article.getHeadline()),
                        Optional.of(article.getPublishedAt()),
                        Optional.empty(),
                        Optional.of(article.getSource()))));
        for (NewsEvent event : events) {
            Set<String> labels = labels(line, body, event.getEvidence());
            if (labels.size() == 1) {
                tellings.add(new Telling(event.getEventId(), labels.iterator().next(), content, event.getType()));
            }
        }
        wordings.put(content, Wording.of(body));
        Words head = Told.head(article);
        Label label = new Label(
                article.getArticleId(),
                content,
                Label.storyOf(content),
                Verdict.ORIGINAL,
                Optional.empty(),
                OptionalDouble.empty());
        told.add(Told.of(
                label,
                article,
                Optional.of(events.stream()
                        .map(event -> StoredReport.of(event, head))
                        .toList())));
    }

    private static Set<String> labels(JsonNode line, String body, Evidence evidence) {
        Set<String> labels = new TreeSet<>();
        for (JsonNode clause : line.get("tells")) {
            String words = clause.get("words").asText();
            int start = body.codePointCount(0, body.indexOf(words));
            int end = start + words.codePointCount(0, words.length());
            if (evidence.getTriggerStart() >= start && evidence.getTriggerEnd() <= end) {
                labels.add(clause.get("event").asText());
            }
        }
        return labels;
    }

    /** Number of labelled tellings. */
    int tellings() {
        return tellings.size();
    }

    /** The event of each labelled telling, where the reports come in an order. */
    Map<String, String> events(long seed) {
        EventBook book = new EventBook(Duration.ofDays(365), 100_000, wordings::get);
        List<Told> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(seed));
        book.forget(LATER);
        shuffled.forEach(book::take);
        Map<String, String> events = new HashMap<>();
        tellings.forEach(telling -> events.put(
                telling.eventId(),
                book.successor(telling.eventId(), telling.content(), Sequences.of(""))
                        .orElse(telling.eventId())));
        return events;
    }

    /**
     * Scores pairs.
     *
     * @param ofOneType only those that the coder gave one type
     */
    Score score(Map<String, String> events, boolean ofOneType) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                Telling one = tellings.get(i);
                Telling other = tellings.get(j);
                if (!one.content().equals(other.content())
                        && (!ofOneType || one.type().equals(other.type()))) {
                    boolean same = one.label().equals(other.label());
                    boolean joined = events.get(one.eventId()).equals(events.get(other.eventId()));
                    right += same && joined ? 1 : 0;
                    wrong += !same && joined ? 1 : 0;
                    missed += same && !joined ? 1 : 0;
                }
            }
        }
        return new Score(right, wrong, missed);
    }
}
