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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

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
    private record Telling(String eventId, String label, String content) {
        /** All tellings of one event in one report are one. */
        String unit() {
            return label + " in " + content;
        }
    }

    /** How well pairs from different reports are put together. */
    record Score(int right, int wrong, int missed) {
        /** With one more pair. */
        Score and(boolean same, boolean joined) {
            return new Score(
                    right + (same && joined ? 1 : 0),
                    wrong + (!same && joined ? 1 : 0),
                    missed + (same && !joined ? 1 : 0));
        }

        String figures() {
            return String.format(
                    Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d pairs)", precision(), recall(), f1(), right + missed);
        }

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
        return of(lines(folder));
    }

    /** Reads all files of a folder. */
    static List<JsonNode> lines(String folder) throws IOException, URISyntaxException {
        List<JsonNode> lines = new ArrayList<>();
        Path path = Path.of(LabelledReports.class.getResource(folder).toURI());
        try (var files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
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
                tellings.add(new Telling(event.getEventId(), labels.iterator().next(), content));
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
     * Scores pairs of reports that tell an event: they are to share an eventId where it is the same event, and none where it is not.
     *
     * @param events of each labelled telling
     */
    Score reports(Map<String, String> events) {
        Map<String, Set<String>> told = new TreeMap<>();
        Map<String, Telling> units = new TreeMap<>();
        tellings.forEach(telling -> {
            units.put(telling.unit(), telling);
            told.computeIfAbsent(telling.unit(), any -> new TreeSet<>()).add(events.get(telling.eventId()));
        });
        return score(
                List.copyOf(units.values()),
                (one, other) -> !Collections.disjoint(told.get(one.unit()), told.get(other.unit())));
    }

    /**
     * Scores pairs of clauses that tell an event.
     *
     * @param events of each labelled telling
     */
    Score clauses(Map<String, String> events) {
        return score(tellings, (one, other) -> events.get(one.eventId()).equals(events.get(other.eventId())));
    }

    private static Score score(List<Telling> all, BiPredicate<Telling, Telling> joined) {
        Score score = new Score(0, 0, 0);
        for (int i = 0; i < all.size(); i++) {
            for (Telling other : all.subList(i + 1, all.size())) {
                Telling one = all.get(i);
                if (!one.content().equals(other.content())) {
                    score = score.and(one.label().equals(other.label()), joined.test(one, other));
                }
            }
        }
        return score;
    }
}
