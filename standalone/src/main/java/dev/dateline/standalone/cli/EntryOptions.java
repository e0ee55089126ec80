package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every entry of the user's own has. */
final class EntryOptions {
    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The name it is told by.")
    private String name = "";

    @Option(names = "--alias", paramLabel = "NAME", description = "A further name or spelling; may be given again.")
    private List<String> aliases = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "ISO 3166-1 alpha-3, such as SYR; none where it is of no one country.")
    private @Nullable String country;

    @Option(names = "--source", paramLabel = "TEXT", description = "Where the fact is from, for people to check.")
    private @Nullable String source;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description =
                    "Id of the entry; the same id again changes it (default: the name in lower case, with dashes).")
    private @Nullable String id;

    void putInto(ObjectNode entry) {
        entry.put("id", id != null ? id : idOf(name)).put("name", name);
        ArrayNode names = entry.putArray("aliases");
        aliases.forEach(names::add);
        entry.put("country", country).put("source", source);
    }

    /** "Camp Al-Hol" is camp-al-hol. */
    static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
