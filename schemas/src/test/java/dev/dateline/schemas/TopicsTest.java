package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {
    @ParameterizedTest
    @CsvSource({
        "news.pages, page URL, ScrapedPage, delete, 7",
        "news.articles, articleId, Article, delete, 30",
        "news.events, eventId, NewsEvent, delete, 90",
        "news.events.latest, eventId, NewsEvent, compact,",
        "news.alerts, alertId, Alert, delete, 30",
        "news.rules, ruleId, AlertRule, compact,",
        "news.gazetteer, id, GazetteerEntry, compact,",
        "news.actors, id, ActorEntry, compact,",
        "news.sources, source, SourceState, compact,",
        "news.dead-letters, the input's key, , delete, 30"
    })
    void everyTopicIsAsTheContractHasIt(String name, String key, String value, String cleanup, Integer days) {
        Topic<?, ?> topic = Topics.named(name).orElseThrow();

        assertThat(topic.keyMeaning()).isEqualTo(key);
        assertThat(topic.schema().map(Schema::getName)).isEqualTo(Optional.ofNullable(value));
        assertThat(topic.subject()).isEqualTo(name + "-value");
        assertThat(topic.compacted()).isEqualTo(cleanup.equals("compact"));
        assertThat(topic.config()).containsEntry(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup);
        assertThat(Optional.ofNullable(topic.config().get(TopicConfig.RETENTION_MS_CONFIG)))
                .isEqualTo(Optional.ofNullable(days).map(kept -> Long.toString(kept * 86_400_000L)));
    }

    @Test
    void whatTheStreamsAppWritesIsKeptInTheCodecThatEveryClientReads() {
        assertThat(Topics.all().stream()
                        .filter(topic -> topic.config()
                                .get(TopicConfig.COMPRESSION_TYPE_CONFIG)
                                .equals("gzip"))
                        .map(Topic::name))
                .containsExactly(
                        "news.articles", "news.events", "news.events.latest", "news.alerts", "news.dead-letters");
    }

    @Test
    void thereAreNoOthers() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "news.pages",
                        "news.articles",
                        "news.events",
                        "news.events.latest",
                        "news.alerts",
                        "news.rules",
                        "news.gazetteer",
                        "news.actors",
                        "news.sources",
                        "news.dead-letters");
        assertThat(Topics.named("news.nonesuch")).isEmpty();
    }

    @Test
    void keysArePlainText() {
        String key = "https://news.example/ä?😀";

        byte[] bytes = Topics.PAGES.keySerde().serializer().serialize(Topics.PAGES.name(), key);

        assertThat(bytes).isEqualTo(key.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void deadLettersAreTheBytesAsTheyCameIn() {
        byte[] bytes = {0, -1, 7};
        Serializer<byte[]> serializer =
                Topics.DEAD_LETTERS.valueSerde(new InMemorySchemaRegistry()).serializer();

        assertThat(serializer.serialize(Topics.DEAD_LETTERS.name(), bytes)).isEqualTo(bytes);
        assertThat(Topics.DEAD_LETTERS.keySerde().serializer().serialize(Topics.DEAD_LETTERS.name(), bytes))
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldSaysWhatItMeansAndOneThatMayBeAbsentIsNullByDefault(Schema.Field field) {
        assertThat(field.doc()).isNotBlank();
        if (field.schema().isNullable()) {
            assertThat(field.schema().getTypes()).hasSize(2);
            assertThat(field.schema().getTypes().get(0).getType()).isEqualTo(Schema.Type.NULL);
            assertThat(field.defaultVal()).isEqualTo(JsonProperties.NULL_VALUE);
        } else {
            assertThat(field.schema().getType()).isNotIn(Schema.Type.UNION, Schema.Type.ENUM);
        }
    }

    static Stream<Schema.Field> fields() {
        return Topics.all().stream()
                .map(Topic::schema)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(TopicsTest::fieldsOf);
    }

    private static Stream<Schema.Field> fieldsOf(Schema schema) {
        return schema.getFields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        types(field.schema()).stream()
                                .filter(type -> type.getType() == Schema.Type.RECORD)
                                .flatMap(TopicsTest::fieldsOf)));
    }

    private static List<Schema> types(Schema schema) {
        return schema.isUnion() ? schema.getTypes() : List.of(schema);
    }
}
