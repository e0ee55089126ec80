package dev.dateline.schemas;

import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.AlertRule;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.serde.AvroSerde;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;

/** The only list of topics. Creation, the README's table and the tests all read it. */
public final class Topics {
    private static final int PARTITIONS = 4;
    /** Written every second while an archive is read, and read whole at each start: only closed segments are compacted. */
    private static final int SOURCES_SEGMENT_BYTES = 16 << 20;

    public static final Topic<String, ScrapedPage> PAGES = avro(
            "news.pages",
            "a page as it was scraped",
            "page URL",
            PARTITIONS,
            days(7),
            ScrapedPage.class,
            ScrapedPage.SCHEMA$);
    public static final Topic<String, Article> ARTICLES = avro(
                    "news.articles",
                    "an article with its story and verdict",
                    "articleId",
                    PARTITIONS,
                    days(30),
                    Article.class,
                    Article.SCHEMA$)
            .keptInGzip();
    public static final Topic<String, NewsEvent> EVENTS = avro(
                    "news.events",
                    "a version of an event",
                    "eventId",
                    PARTITIONS,
                    days(90),
                    NewsEvent.class,
                    NewsEvent.SCHEMA$)
            .keptInGzip();
    public static final Topic<String, NewsEvent> EVENTS_LATEST = avro(
                    "news.events.latest",
                    "the last version of an event",
                    "eventId",
                    PARTITIONS,
                    compact(),
                    NewsEvent.class,
                    NewsEvent.SCHEMA$)
            .keptInGzip();
    public static final Topic<String, dev.dateline.schemas.avro.Alert> ALERTS = avro(
                    "news.alerts",
                    "what a rule fired",
                    "alertId",
                    PARTITIONS,
                    days(30),
                    dev.dateline.schemas.avro.Alert.class,
                    dev.dateline.schemas.avro.Alert.SCHEMA$)
            .keptInGzip();
    public static final Topic<String, AlertRule> RULES =
            avro("news.rules", "a rule of the user", "ruleId", 1, compact(), AlertRule.class, AlertRule.SCHEMA$);
    public static final Topic<String, GazetteerEntry> GAZETTEER = avro(
            "news.gazetteer",
            "a place of the user's own",
            "id",
            1,
            compact(),
            GazetteerEntry.class,
            GazetteerEntry.SCHEMA$);
    public static final Topic<String, ActorEntry> ACTORS =
            avro("news.actors", "an actor of the user's own", "id", 1, compact(), ActorEntry.class, ActorEntry.SCHEMA$);
    public static final Topic<String, SourceState> SOURCES = avro(
                    "news.sources",
                    "how far a source has been published",
                    "source",
                    1,
                    compact(),
                    SourceState.class,
                    SourceState.SCHEMA$)
            .inSegmentsOf(SOURCES_SEGMENT_BYTES);
    public static final Topic<byte[], byte[]> DEAD_LETTERS = new Topic<>(
            "news.dead-letters",
            "what could not be processed, as it came in, with headers that say where from and why",
            "the input's key",
            1,
            days(30),
            Serdes.ByteArray(),
            registry -> Serdes.ByteArray(),
            Optional.empty(),
            true,
            OptionalInt.empty());

    private static final List<Topic<?, ?>> ALL =
            List.of(PAGES, ARTICLES, EVENTS, EVENTS_LATEST, ALERTS, RULES, GAZETTEER, ACTORS, SOURCES, DEAD_LETTERS);

    private Topics() {}

    /** All topics, in the order of the data's path. */
    public static List<Topic<?, ?>> all() {
        return ALL;
    }

    /** The topic of this name, if it is one of ours. */
    public static Optional<Topic<?, ?>> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    private static <V extends SpecificRecord> Topic<String, V> avro(
            String name,
            String meaning,
            String key,
            int partitions,
            Optional<Duration> retention,
            Class<V> type,
            Schema schema) {
        return new Topic<>(
                name,
                meaning,
                key,
                partitions,
                retention,
                Serdes.String(),
                registry -> new AvroSerde<>(registry, type, schema),
                Optional.of(schema),
                false,
                OptionalInt.empty());
    }

    private static Optional<Duration> days(int days) {
        return Optional.of(Duration.ofDays(days));
    }

    private static Optional<Duration> compact() {
        return Optional.empty();
    }
}
