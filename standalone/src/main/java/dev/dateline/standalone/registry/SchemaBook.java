package dev.dateline.standalone.registry;

import dev.dateline.schemas.registry.SchemaText;
import dev.dateline.standalone.registry.RegistryEntry.Level;
import dev.dateline.standalone.registry.RegistryEntry.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * What a registry does: looks up, checks and registers. A write is decided on everything that is in the log, and is seen by every later read.
 * Thread-safe; reads never wait.
 */
final class SchemaBook {
    private final SchemaLog log;
    private volatile RegistryState state = RegistryState.EMPTY;

    SchemaBook(SchemaLog log) {
        this.log = log;
        catchUp();
    }

    RegistryState state() {
        return state;
    }

    /**
     * The id of a schema under a subject, registered there where it is new.
     *
     * @throws RegistryError where it is no schema, or not compatible
     */
    int register(String subject, String text) {
        Schema schema = parse(text);
        return find(state.versions(subject, false), schema).map(Version::id).orElseGet(() -> add(subject, schema));
    }

    private int add(String subject, Schema schema) {
        return write(now -> {
            Optional<Version> known = find(now.versions(subject, false), schema);
            if (known.isPresent()) {
                return new Write<>(List.of(), known.get().id());
            }
            List<String> faults = now.level(subject).faults(schema, schemas(now.versions(subject, false)));
            if (!faults.isEmpty()) {
                throw RegistryError.incompatible(subject, faults);
            }
            int id = now.idOf(schema.toString()).orElseGet(now::nextId);
            Version version = new Version(subject, now.nextVersion(subject), id, schema.toString(), false);
            return new Write<>(List.of(version), id);
        });
    }

    /** The version of a subject that has this schema. */
    Version lookUp(String subject, String text, boolean withDeleted) {
        Schema schema = parse(text);
        return find(existing(subject, withDeleted), schema).orElseThrow(RegistryError::schemaNotFound);
    }

    Version version(String subject, String name, boolean withDeleted) {
        List<Version> versions = existing(subject, withDeleted);
        int number = VersionName.number(name, versions);
        return versions.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(() -> RegistryError.versionNotFound(name));
    }

    /** All versions of a subject; there is at least one. */
    List<Version> existing(String subject, boolean withDeleted) {
        List<Version> versions = state.versions(subject, withDeleted);
        if (versions.isEmpty()) {
            throw RegistryError.subjectNotFound(subject);
        }
        return versions;
    }

    /** What stands against a schema as the next version of a subject. */
    List<String> faults(String subject, String text, List<Version> versions) {
        return state.level(subject).faults(parse(text), schemas(versions));
    }

    /** Deletes a subject; its versions' ids stay readable. */
    List<Integer> deleteSubject(String subject) {
        return write(now -> {
            List<Version> versions = now.versions(subject, false);
            if (versions.isEmpty()) {
                throw now.versions(subject, true).isEmpty()
                        ? RegistryError.subjectNotFound(subject)
                        : RegistryError.subjectDeleted(subject);
            }
            return new Write<>(
                    versions.stream().map(Version::softDeleted).toList(),
                    versions.stream().map(Version::version).toList());
        });
    }

    int deleteVersion(String subject, String name) {
        Version wanted = version(subject, name, true);
        return write(now -> {
            boolean there = now.versions(subject, false).stream().anyMatch(live -> live.version() == wanted.version());
            if (!there) {
                throw RegistryError.versionDeleted(subject, wanted.version());
            }
            return new Write<>(List.of(wanted.softDeleted()), wanted.version());
        });
    }

    CompatibilityLevel setLevel(Optional<String> subject, String name) {
        CompatibilityLevel level = CompatibilityLevel.named(name).orElseThrow(() -> RegistryError.invalidLevel(name));
        return write(now -> new Write<>(List.of(new Level(subject, Optional.of(level))), level));
    }

    /** Takes a level back; returns the one that was there. */
    CompatibilityLevel deleteLevel(Optional<String> subject) {
        return write(now -> {
            CompatibilityLevel was = subject.isEmpty()
                    ? now.globalLevel()
                    : Optional.ofNullable(now.levels().get(subject.get()))
                            .orElseThrow(() -> RegistryError.noLevel(subject.get()));
            return new Write<>(List.of(new Level(subject, Optional.empty())), was);
        });
    }

    private synchronized <T> T write(Function<RegistryState, Write<T>> decide) {
        catchUp();
        Write<T> write = decide.apply(state);
        if (!write.entries.isEmpty()) {
            log.append(write.entries);
            catchUp();
        }
        return write.answer;
    }

    private synchronized void catchUp() {
        RegistryState next = state;
        for (RegistryEntry entry : log.readOn()) {
            next = next.with(entry);
        }
        state = next;
    }

    private static Optional<Version> find(List<Version> versions, Schema schema) {
        return versions.stream()
                .filter(version -> version.schema().equals(schema.toString()))
                .findFirst();
    }

    private static List<Schema> schemas(List<Version> versions) {
        return versions.stream()
                .map(version -> SchemaText.parse(version.schema()))
                .toList();
    }

    private static Schema parse(String text) {
        try {
            return SchemaText.parse(text);
        } catch (SchemaParseException e) {
            throw RegistryError.invalidSchema(e.getMessage());
        }
    }

    private record Write<T>(List<? extends RegistryEntry> entries, T answer) {}
}
