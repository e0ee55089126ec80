package dev.dateline.standalone.registry;

import java.util.Optional;

/** What one record of {@code _schemas} says. Later entries of the same key replace earlier ones. */
sealed interface RegistryEntry {

    /**
     * A version of a subject.
     *
     * @param subject the subject
     * @param version from 1
     * @param id id of the schema, from 1; the same text has the same id under all subjects
     * @param schema Avro's JSON, as its parser prints it
     * @param deleted true where it is no version any more; its id stays readable
     */
    record Version(String subject, int version, int id, String schema, boolean deleted) implements RegistryEntry {
        Version softDeleted() {
            return new Version(subject, version, id, schema, true);
        }
    }

    /**
     * The compatibility level of a subject, or of all.
     *
     * @param subject empty for all subjects without a level of their own
     * @param level empty where the level is taken back
     */
    record Level(Optional<String> subject, Optional<CompatibilityLevel> level) implements RegistryEntry {}
}
