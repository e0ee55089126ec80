package dev.dateline.schemas.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.registry.SchemaText;
import dev.dateline.schemas.registry.UnknownSchema;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.schemas.serde.AvroSerde;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FULL_TRANSITIVE, in the build: what was published once is read for ever, and whoever reads it today reads what comes. */
class SchemaVersionsTest {
    private static final Path PROPOSAL = Path.of("target/versions");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("records")
    void theSchemaIsTheNewestVersionThatIsKept(String record) throws IOException {
        List<KeptVersion> versions = KeptVersion.of(record);
        JsonNode current = JSON.readTree(SchemaText.print(topic(record).schema().orElseThrow()));
        Optional<KeptVersion> newest =
                versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
        if (newest.map(KeptVersion::schema).filter(current::equals).isEmpty()) {
            propose(record, versions.size() + 1, current);
        }

        assertThat(newest.map(KeptVersion::schema))
                .as(
                        "the schema of %s is not its newest kept version. If the change is meant, keep it: copy"
                                + " schemas/%s/%s/* to schemas/%s/ and commit them; never change a version that was"
                                + " released (one that was not may be deleted, and is then proposed again)",
                        record, PROPOSAL, record, KeptVersion.folder(record))
                .contains(current);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyVersionReadsWhatEveryOtherWrote(KeptVersion reader, KeptVersion writer) {
        var verdict = SchemaCompatibility.checkReaderWriterCompatibility(reader.parsed(), writer.parsed());

        assertThat(verdict.getType())
                .as(
                        "%s cannot read %s: %s. Give each new field a default, and take none away that has none",
                        reader, writer, verdict.getResult())
                .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void recordsOfEveryVersionAreReadToday(KeptVersion version) throws JsonProcessingException {
        JsonNode read = read(topic(version.record()), version);

        assertThat(version.json()).isNotEmpty();
        assertThat(onlyWhatIsIn(version.json(), read)).isEqualTo(version.json());
    }

    @ParameterizedTest
    @MethodSource("newest")
    void recordsAreWrittenTodayByteForByteAsTheNewestVersionIs(KeptVersion version) {
        assertThat(writtenAgain(topic(version.record()), version)).isEqualTo(version.golden());
    }

    @ParameterizedTest
    @MethodSource("newest")
    void theGoldenRecordFillsEveryFieldIn(KeptVersion version) {
        assertThat(version.json().properties())
                .allSatisfy(field -> assertThat(field.getValue().isNull())
                        .as("%s of %s is null", field.getKey(), version)
                        .isFalse());
    }

    @Test
    void noFolderIsOfARecordThatIsNoMore() throws IOException {
        try (Stream<Path> folders = Files.list(KeptVersion.folder("any").getParent())) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(records().toList());
        }
    }

    static Stream<String> records() {
        return Topics.all().stream()
                .map(Topic::schema)
                .flatMap(Optional::stream)
                .map(Schema::getName)
                .distinct();
    }

    static Stream<KeptVersion> versions() {
        return records().flatMap(record -> KeptVersion.of(record).stream());
    }

    static Stream<KeptVersion> newest() {
        return records().map(KeptVersion::of).map(versions -> versions.get(versions.size() - 1));
    }

    static Stream<Object[]> pairs() {
        return records().flatMap(record -> {
            List<KeptVersion> versions = KeptVersion.of(record);
            return versions.stream().flatMap(reader -> versions.stream().map(writer -> new Object[] {reader, writer}));
        });
    }

    private static Topic<?, ?> topic(String record) {
        return Topics.all().stream()
                .filter(topic -> topic.schema()
                        .map(Schema::getName)
                        .filter(record::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A record as read, without the fields that its own version did not have yet. */
    private static JsonNode onlyWhatIsIn(JsonNode old, JsonNode read) {
        if (!(old instanceof ObjectNode) || !(read instanceof ObjectNode)) {
            return read;
        }
        ObjectNode kept = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> field : old.properties()) {
            kept.set(field.getKey(), onlyWhatIsIn(field.getValue(), read.path(field.getKey())));
        }
        return kept;
    }

    private static <V> JsonNode read(Topic<?, V> topic, KeptVersion version) throws JsonProcessingException {
        V value = topic.valueSerde(new NumberedVersion(version))
                .deserializer()
                .deserialize(topic.name(), version.bytes());
        return JSON.readTree(AvroJson.toJson((SpecificRecord) value).toString());
    }

    private static <V> String writtenAgain(Topic<?, V> topic, KeptVersion version) {
        Serde<V> serde = topic.valueSerde(new NumberedVersion(version));
        V value = serde.deserializer().deserialize(topic.name(), version.bytes());
        return HexFormat.of().formatHex(serde.serializer().serialize(topic.name(), value));
    }

    private static void propose(String record, int number, JsonNode schema) {
        SpecificRecord sample = Samples.all().get(record);
        SchemaRegistry registry = new NumberedVersion(number, sample.getSchema());
        byte[] golden = new AvroSerde<>(registry, SpecificRecord.class, sample.getSchema()).serialize("topic", sample);
        new KeptVersion(record, number, schema, HexFormat.of().formatHex(golden), AvroJson.toJson(sample))
                .write(PROPOSAL);
    }

    /** A registry that knows one version. */
    private record NumberedVersion(int number, Schema schema) implements SchemaRegistry {
        NumberedVersion(KeptVersion version) {
            this(version.number(), version.parsed());
        }

        @Override
        public int register(String subject, Schema registered) {
            return number;
        }

        @Override
        public Schema byId(int id) {
            if (id != number) {
                throw new UnknownSchema("no schema has the id " + id);
            }
            return schema;
        }
    }
}
