package dev.dateline.standalone.registry;

import java.util.List;

/** A request that is answered with an error, in Confluent's codes. */
final class RegistryError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    private RegistryError(int code, String message) {
        super(message);
        this.code = code;
    }

    /** Five digits, the first three the HTTP status; or the status alone. */
    int code() {
        return code;
    }

    int status() {
        return code >= 1_000 ? code / 100 : code;
    }

    static RegistryError subjectNotFound(String subject) {
        return new RegistryError(40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError versionNotFound(String version) {
        return new RegistryError(40402, "Version " + version + " not found.");
    }

    static RegistryError schemaNotFound() {
        return new RegistryError(40403, "Schema not found");
    }

    static RegistryError idNotFound(int id) {
        return new RegistryError(40403, "Schema " + id + " not found");
    }

    static RegistryError subjectDeleted(String subject) {
        return new RegistryError(40404, "Subject '" + subject + "' was soft deleted.");
    }

    static RegistryError versionDeleted(String subject, int version) {
        return new RegistryError(40406, "Subject '" + subject + "' Version " + version + " was soft deleted.");
    }

    static RegistryError noLevel(String subject) {
        return new RegistryError(
                40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
    }

    static RegistryError invalidSchema(String reason) {
        return new RegistryError(42201, "Invalid schema: " + reason);
    }

    static RegistryError invalidVersion(String version) {
        return new RegistryError(
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1] and the string \"latest\"");
    }

    static RegistryError invalidLevel(String level) {
        return new RegistryError(
                42203,
                "Invalid compatibility level '" + level
                        + "'. Valid values are none, backward, forward and full, and the"
                        + " latter three with _transitive");
    }

    static RegistryError incompatible(String subject, List<String> faults) {
        return new RegistryError(
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + faults);
    }

    static RegistryError permanentDeletion() {
        return new RegistryError(
                405, "This registry deletes nothing for good: records with the schema's id may still be there");
    }

    static RegistryError invalidRequest(String reason) {
        return new RegistryError(400, reason);
    }

    static RegistryError storeFailed(String reason) {
        return new RegistryError(50001, "Error in the backend data store: " + reason);
    }
}
