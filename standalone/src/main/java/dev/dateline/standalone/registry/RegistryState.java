package dev.dateline.standalone.registry;

import dev.dateline.standalone.registry.RegistryEntry.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything the registry knows at one moment: the fold of the entries so far. Immutable.
 *
 * @param subjects all versions, deleted ones too, by subject and version
 * @param levels compatibility levels of subjects
 * @param globalLevel the level of all others
 */
record RegistryState(
        SortedMap<String, SortedMap<Integer, Version>> subjects,
        Map<String, CompatibilityLevel> levels,
        CompatibilityLevel globalLevel) {

    static final CompatibilityLevel DEFAULT_LEVEL = CompatibilityLevel.FULL_TRANSITIVE;

    static final RegistryState EMPTY = new RegistryState(new TreeMap<>(), Map.of(), DEFAULT_LEVEL);

    /** The state after one more entry. */
    RegistryState with(RegistryEntry entry) {
        if (entry instanceof Version version) {
            SortedMap<String, SortedMap<Integer, Version>> next = new TreeMap<>(subjects);
            SortedMap<Integer, Version> versions = new TreeMap<>(next.getOrDefault(version.subject(), new TreeMap<>()));
            versions.put(version.version(), version);
            next.put(version.subject(), versions);
            return new RegistryState(next, levels, globalLevel);
        }
        RegistryEntry.Level level = (RegistryEntry.Level) entry;
        if (level.subject().isEmpty()) {
            return new RegistryState(subjects, levels, level.level().orElse(DEFAULT_LEVEL));
        }
        Map<String, CompatibilityLevel> next = new TreeMap<>(levels);
        next.remove(level.subject().get());
        level.level().ifPresent(kept -> next.put(level.subject().get(), kept));
        return new RegistryState(subjects, next, globalLevel);
    }

    CompatibilityLevel level(String subject) {
        return levels.getOrDefault(subject, globalLevel);
    }

    /** Versions of a subject, oldest first. */
    List<Version> versions(String subject, boolean withDeleted) {
        return live(subjects.getOrDefault(subject, new TreeMap<>()).values(), withDeleted)
                .toList();
    }

    /** All versions of all subjects, by subject, oldest first. */
    List<Version> all(boolean withDeleted) {
        return subjects.values().stream()
                .flatMap(versions -> live(versions.values(), withDeleted))
                .toList();
    }

    /** The schema's text; that of a deleted version too, since records with its id may still be there. */
    Optional<String> schema(int id) {
        return all(true).stream()
                .filter(version -> version.id() == id)
                .map(Version::schema)
                .findFirst();
    }

    Optional<Integer> idOf(String schema) {
        return all(true).stream()
                .filter(version -> version.schema().equals(schema))
                .map(Version::id)
                .findFirst();
    }

    int nextId() {
        return 1 + all(true).stream().mapToInt(Version::id).max().orElse(0);
    }

    int nextVersion(String subject) {
        SortedMap<Integer, Version> versions = subjects.getOrDefault(subject, new TreeMap<>());
        return versions.isEmpty() ? 1 : versions.lastKey() + 1;
    }

    private static Stream<Version> live(Collection<Version> versions, boolean withDeleted) {
        return versions.stream().filter(version -> withDeleted || !version.deleted());
    }
}
