package dev.dateline.standalone.topics;

import dev.dateline.schemas.Topic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of one topic.
 *
 * @param topic what it is declared as
 * @param created true where it was not there before
 * @param partitions partitions it has now
 * @param replicas copies of each partition
 * @param schemaId id of its value's schema; empty where the value is raw bytes
 * @param differences what an existing topic has otherwise than declared, one phrase each; left as it is
 */
public record TopicReport(
        Topic<?, ?> topic,
        boolean created,
        int partitions,
        int replicas,
        OptionalInt schemaId,
        List<String> differences) {

    /** One phrase on a setting that is not as declared. */
    static Optional<String> difference(String setting, String declared, String found) {
        return declared.equals(found)
                ? Optional.empty()
                : Optional.of(setting + " is " + found + ", declared " + declared);
    }
}
