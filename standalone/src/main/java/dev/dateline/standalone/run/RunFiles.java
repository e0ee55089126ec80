package dev.dateline.standalone.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.streams.fault.Ledger;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a run: {@code articles.jsonl}, each with its last label, {@code events.jsonl}, each in its last version where it was not retracted,
 * {@code alerts.jsonl}, {@code dead-letters.jsonl}, {@code ledger.json}. They appear whole and together at the
 * end; the same records give the same files, in whatever order those of different ids came. Not thread-safe.
 */
public final class RunFiles implements RunOutput, AutoCloseable {
    private static final Comparator<ArticleKey> ARTICLES = Comparator.comparing(ArticleKey::url)
            .thenComparingInt(ArticleKey::position)
            .thenComparing(ArticleKey::articleId);
    private static final Comparator<LetterKey> LETTERS = Comparator.comparing(LetterKey::origin)
            .thenComparing(LetterKey::stage)
            .thenComparing(LetterKey::reason)
            .thenComparing(LetterKey::key);

    private final Path directory;
    private final LineSpool<ArticleKey> articles;
    private final LineSpool<EventKey> events;
    private final LineSpool<LetterKey> letters;
    private int letterCount;
    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * @param directory where the files are to be
     * @param spool where lines are kept meanwhile
     */
    public RunFiles(Path directory, Path spool) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.articles = new LineSpool<>(spool.resolve("articles"));
        this.events = new LineSpool<>(spool.resolve("events"));
        this.letters = new LineSpool<>(spool.resolve("letters"));
    }

    @Override
    public void article(Article article) throws IOException {
        positions.put(article.getArticleId(), article.getPosition());
        articles.put(
                article.getArticleId(),
                new ArticleKey(article.getUrl(), article.getPosition(), article.getArticleId()),
                AvroJson.toJson(article).toString());
    }

    @Override
    public void event(NewsEvent event) throws IOException {
        if (!EventChange.stands(event)) {
            events.remove(event.getEventId());
            return;
        }
        EventKey key = new EventKey(
                event.getUrl(), event.getArticleId(), event.getEvidence().getTriggerStart(), event.getEventId());
        events.put(event.getEventId(), key, AvroJson.toJson(event).toString());
    }

    @Override
    public void letter(DeadLetter letter, String key, ObjectNode line) throws IOException {
        letters.put(
                Integer.toString(letterCount++),
                new LetterKey(letter.origin(), letter.stage(), letter.reason(), key),
                line.toString());
    }

    /** Puts the files in place of any that were there. */
    @Override
    public void finish(Ledger ledger) throws IOException {
        List<String> names = new ArrayList<>();
        articles.writeTo(part(names, "articles.jsonl"), ARTICLES);
        events.writeTo(part(names, "events.jsonl"), eventOrder());
        Files.writeString(part(names, "alerts.jsonl"), "");
        letters.writeTo(part(names, "dead-letters.jsonl"), LETTERS);
        Files.writeString(part(names, "ledger.json"), ledger.toJson().toPrettyString() + "\n");
        for (String name : names) {
            move(directory.resolve(part(name)), directory.resolve(name));
        }
    }

    @Override
    public void close() throws IOException {
        try (articles;
                events;
                letters) {
            for (String name :
                    List.of("articles.jsonl", "events.jsonl", "alerts.jsonl", "dead-letters.jsonl", "ledger.json")) {
                Files.deleteIfExists(directory.resolve(part(name)));
            }
        }
    }

    private Comparator<EventKey> eventOrder() {
        return Comparator.comparing(EventKey::url)
                .thenComparing(key -> positions.getOrDefault(key.articleId(), Integer.MAX_VALUE))
                .thenComparing(EventKey::articleId)
                .thenComparingInt(EventKey::triggerStart)
                .thenComparing(EventKey::eventId);
    }

    private Path part(List<String> names, String name) {
        names.add(name);
        return directory.resolve(part(name));
    }

    private static String part(String name) {
        return "." + name + ".part";
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private record ArticleKey(String url, int position, String articleId) {}

    private record EventKey(String url, String articleId, int triggerStart, String eventId) {}

    private record LetterKey(String origin, String stage, String reason, String key) {}
}
