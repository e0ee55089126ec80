package dev.dateline.schemas.docs;

import static java.util.stream.Collectors.joining;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The reference of topics and fields as a Markdown page, drawn from {@link Topics} and the descriptions in the schemas. Stateless. */
final class ContractPage {
    private static final String HEAD = """
            # Topics and fields

            <!-- Made from the schemas. To make it again: mvn -pl schemas test -Dtest=DocumentationTest -Ddateline.docs=write -->

            Keys are plain UTF-8. Values are Avro in the Confluent wire format: a zero byte, the schema's id in four bytes (big-endian), Avro
            binary. The schema of a topic is registered under `<topic>-value`. Every version is compatible in both directions with all earlier
            ones (`FULL_TRANSITIVE`): a reader built on any version reads records of any other. Fields may be added, and so may words
            to a field that lists words: let a reader skip what it does not know.

            In the JSON that `bin/dateline` prints, names are the same, instants are ISO-8601 in UTC, and what is absent is null. Offsets count
            Unicode code points of the article's `body`, and the end is exclusive.

            """;

    private static final String DEAD_LETTERS = """

            ## Headers of a dead letter

            The key and the value of a record in `news.dead-letters` are the bytes that came in, as far as they fit a record. Its headers are
            UTF-8 text:

            | header | meaning |
            | --- | --- |
            """;

    private static final Map<String, String> HEADER_MEANINGS = Map.of(
            "stage", "the step that refused it: `produce`, `decode`, `split`, `dedupe` or `code`",
            "reason", "a word that is counted, such as `invalid-utf8`",
            "detail", "one line for people, which says how to mend it where that is known",
            "origin", "file and line, or `topic-partition@offset`");

    private ContractPage() {}

    /** The whole page. */
    static String markdown() {
        return HEAD + topics() + records() + DEAD_LETTERS + deadLetterHeaders();
    }

    /** One row for each topic. */
    static String topics() {
        return """
                | topic | a record is | key | value | partitions | kept |
                | --- | --- | --- | --- | --- | --- |
                """ + Topics.all().stream().map(ContractPage::row).collect(joining());
    }

    private static String row(Topic<?, ?> topic) {
        return "| `%s` | %s | %s | %s | %d | %s |\n"
                .formatted(
                        topic.name(),
                        topic.meaning(),
                        topic.keyMeaning(),
                        topic.schema().map(Schema::getName).orElse("the input's bytes"),
                        topic.partitions(),
                        topic.retention().map(kept -> kept.toDays() + " days").orElse("compacted"));
    }

    private static String records() {
        Map<String, Schema> records = new LinkedHashMap<>();
        Topics.all().forEach(topic -> topic.schema().ifPresent(schema -> collect(schema, records)));
        return records.values().stream().map(ContractPage::section).collect(joining());
    }

    private static void collect(Schema schema, Map<String, Schema> records) {
        switch (schema.getType()) {
            case RECORD -> {
                if (records.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), records));
                }
            }
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, records));
            case ARRAY -> collect(schema.getElementType(), records);
            default -> {}
        }
    }

    private static String section(Schema record) {
        return """

                ## %s

                %s

                | field | type | meaning |
                | --- | --- | --- |
                %s""".formatted(
                        record.getName(),
                        record.getDoc(),
                        record.getFields().stream().map(ContractPage::row).collect(joining()));
    }

    private static String row(Schema.Field field) {
        return "| `%s` | %s | %s |\n".formatted(field.name(), type(field.schema()), field.doc());
    }

    private static String type(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        if (logical != null) {
            return "instant (`" + logical.getName() + "`)";
        }
        return switch (schema.getType()) {
            case RECORD ->
                "[%s](#%s)".formatted(schema.getName(), schema.getName().toLowerCase(Locale.ROOT));
            case UNION ->
                schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .map(ContractPage::type)
                        .collect(joining(" or ", "", " or null"));
            case ARRAY -> "list of " + type(schema.getElementType());
            default -> schema.getType().getName();
        };
    }

    private static String deadLetterHeaders() {
        Headers headers = new RecordHeaders();
        new DeadLetter("stage", "reason", "detail", "origin").addTo(headers);
        return StreamSupport.stream(headers.spliterator(), false)
                .map(header -> "| `%s` | %s |\n"
                        .formatted(
                                header.key(), HEADER_MEANINGS.get(new String(header.value(), StandardCharsets.UTF_8))))
                .collect(joining());
    }
}
