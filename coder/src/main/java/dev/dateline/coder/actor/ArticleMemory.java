package dev.dateline.coder.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has been named so far in an article, and by which short forms the text may come back to them. One article, one thread. */
final class ArticleMemory {
    /** Somebody named before. */
    record Known(String name, Optional<String> country, Optional<String> sector, ActorMention.Kind kind) {}

    private final Map<String, Known> surnames = new HashMap<>();
    private final Map<String, Known> heads = new HashMap<>();
    private final Map<String, Known> acronyms = new HashMap<>();
    private final Map<String, Known> offices = new HashMap<>();
    private final Map<String, Known> here = new LinkedHashMap<>();
    private Set<Known> before = new LinkedHashSet<>();
    private boolean passedOver;

    void person(String surname, Known known) {
        Known old = surnames.get(surname);
        // a fuller name of the same person stays
        if (old == null
                || old.name().length() <= known.name().length()
                || !old.name().endsWith(known.name())) {
            surnames.put(surname, known);
        }
    }

    void office(String role, Known known) {
        offices.put(role, known);
    }

    void organisation(String head, Known known) {
        heads.put(head, known);
    }

    void acronym(String acronym, Known known) {
        acronyms.put(acronym, known);
    }

    Optional<Known> bySurname(String folded) {
        return Optional.ofNullable(surnames.get(folded));
    }

    Optional<Known> byHead(String folded) {
        return Optional.ofNullable(heads.get(folded));
    }

    Optional<Known> byAcronym(String folded) {
        return Optional.ofNullable(acronyms.get(folded));
    }

    Optional<Known> byOffice(String role) {
        return Optional.ofNullable(offices.get(role));
    }

    /** A person is mentioned in the present sentence. */
    void mentioned(Known person) {
        here.put(person.name(), person);
    }

    /** The only person of this sentence so far. */
    Optional<Known> onlyPerson() {
        return here.size() == 1 ? Optional.of(here.values().iterator().next()) : Optional.empty();
    }

    /** The only person of the sentence before, for a "he" that opens a sentence. */
    Optional<Known> onlyOneBefore() {
        return before.size() == 1 ? Optional.of(before.iterator().next()) : Optional.empty();
    }

    /** Goes on; a sentence that names nobody is passed over once. */
    void nextSentence() {
        boolean keep = here.isEmpty() && !passedOver;
        passedOver = here.isEmpty();
        if (!keep) {
            before = new LinkedHashSet<>(here.values());
        }
        here.clear();
    }
}
