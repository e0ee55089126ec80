package dev.dateline.schemas.versions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.registry.SchemaText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.Schema;

/**
 * A version of a record's schema as it was published, with a record written with it.
 *
 * @param record name of the record
 * @param number from 1; also the schema id within the golden bytes
 * @param schema text of the schema
 * @param golden a record in the wire format, in hexadecimal
 * @param json the same record as the contract's JSON
 */
record KeptVersion(String record, int number, JsonNode schema, String golden, JsonNode json) {
    private static final Path FOLDER = Path.of("src/test/resources/versions");
    private static final int BYTES_PER_LINE = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The versions of a record, oldest first: v1, v2, … up to the first that is not there. */
    static List<KeptVersion> of(String record) {
        List<KeptVersion> versions = new ArrayList<>();
        while (Files.exists(schemaFile(FOLDER, record, versions.size() + 1))) {
            versions.add(read(record, versions.size() + 1));
        }
        return versions;
    }

    static Path folder(String record) {
        return FOLDER.resolve(record);
    }

    /** Writes its files below another folder. */
    void write(Path root) {
        try {
            Files.createDirectories(root.resolve(record));
            Files.writeString(schemaFile(root, record, number), schema.toPrettyString() + "\n");
            Files.writeString(root.resolve(record).resolve("v" + number + ".json"), json.toPrettyString() + "\n");
            Files.writeString(
                    root.resolve(record).resolve("v" + number + ".hex"),
                    golden.replaceAll("(.{1," + 2 * BYTES_PER_LINE + "})", "$1\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(golden);
    }

    Schema parsed() {
        return SchemaText.parse(schema.toString());
    }

    @Override
    public String toString() {
        return record + " v" + number;
    }

    private static KeptVersion read(String record, int number) {
        try {
            Path folder = FOLDER.resolve(record);
            String hex = Files.readString(folder.resolve("v" + number + ".hex"));
            return new KeptVersion(
                    record,
                    number,
                    JSON.readTree(Files.readString(schemaFile(FOLDER, record, number))),
                    hex.replaceAll("\\s", ""),
                    JSON.readTree(Files.readString(folder.resolve("v" + number + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path schemaFile(Path root, String record, int number) {
        return root.resolve(record).resolve("v" + number + ".avsc");
    }
}
