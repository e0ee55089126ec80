package dev.dateline.standalone.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** What a new version of a schema must be able to do, in Confluent's words. Stateless. */
enum CompatibilityLevel {
    NONE(false, false, false),
    /** The new reads what the last wrote. */
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    /** The last reads what the new writes. */
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean readsOld;
    private final boolean readByOld;
    private final boolean transitive;

    CompatibilityLevel(boolean readsOld, boolean readByOld, boolean transitive) {
        this.readsOld = readsOld;
        this.readByOld = readByOld;
        this.transitive = transitive;
    }

    /** The level of this name, in any case. */
    static Optional<CompatibilityLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Checks a new version.
     *
     * @param candidate the new version
     * @param versions the versions there are, oldest first
     * @return what stands against it, one line for each fault; empty where it is compatible
     */
    List<String> faults(Schema candidate, List<Schema> versions) {
        int first = transitive ? 0 : Math.max(0, versions.size() - 1);
        List<String> faults = new ArrayList<>();
        for (Schema version : versions.subList(first, versions.size())) {
            if (readsOld) {
                faults.addAll(faults("the new schema cannot read the old: ", candidate, version));
            }
            if (readByOld) {
                faults.addAll(faults("the old schema cannot read the new: ", version, candidate));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static List<String> faults(String words, Schema reader, Schema writer) {
        var result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult();
        return result.getCompatibility() == SchemaCompatibilityType.COMPATIBLE
                ? List.of()
                : result.getIncompatibilities().stream()
                        .map(fault -> words + describe(fault))
                        .toList();
    }

    private static String describe(Incompatibility fault) {
        return fault.getType() + " at " + fault.getLocation() + " (" + fault.getMessage() + ")";
    }
}
