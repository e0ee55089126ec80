package dev.dateline.coder.actor;

import dev.dateline.coder.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has been named so far in an article, and by which short forms the text may come back to them. One article, one thread. */
final class ArticleMemory {
    /** Somebody named before. */
    record Known(String name, Optional<String> country, Optional<String> sector, ActorMention.Kind kind) {}

    /** Head nouns of offices that a text comes back to alone: "the minister" for the defence minister. */
    private static final Set<String> HEADS = WordSet.of(
            "minister president chief leader spokesman spokeswoman secretary ambassador governor commander envoy mayor",
            "judge prosecutor director chairman chairwoman premier cleric bishop adviser speaker");

    /** Those who are not what their head noun alone says: "the president" is not the vice president. */
    private static final Set<String> LESSER = WordSet.of("vice deputy former assistant prime acting interim first");

    private final Map<String, Known> surnames = new HashMap<>();
    /** Names of persons that the text has given in full, and surnames of persons who are in no dictionary. */
    private final Set<String> full = new HashSet<>();

    private final Set<String> strangers = new HashSet<>();
    private final Map<String, Known> heads = new HashMap<>();
    private final Map<String, Known> acronyms = new HashMap<>();
    private final Map<String, Known> offices = new HashMap<>();
    private final Map<String, Known> byHeadOfOffice = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<String, Known> here = new LinkedHashMap<>();
    private Set<Known> before = Set.of();
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

    /** Somebody is given by more than a surname. */
    void inFull(String name) {
        full.add(name);
    }

    /** A full name of somebody of whom nothing is known. */
    void stranger(String surname) {
        strangers.add(surname);
    }

    /** Whether a bare surname means somebody else of the article than this person of the dictionary. */
    boolean another(String surname, String name) {
        if (full.contains(name)) {
            return false;
        }
        Known known = surnames.get(surname);
        return known != null ? !known.name().equals(name) : strangers.contains(surname);
    }

    /** Somebody holds an office; its head noun alone means that person as long as no other with that noun is named. */
    void office(String role, Known known) {
        offices.put(role, known);
        String head = head(role);
        if (!head.equals(role) && HEADS.contains(head)) {
            Known old = byHeadOfOffice.get(head);
            boolean another = old != null && !old.name().equals(known.name());
            boolean lesser = LESSER.contains(role.substring(0, role.indexOf(' ')));
            if (another || lesser) {
                ambiguous.add(head);
            }
            byHeadOfOffice.put(head, known);
        }
    }

    private static String head(String role) {
        int of = role.indexOf(" of ");
        int to = role.indexOf(" for ");
        int end = of > 0 ? of : to > 0 ? to : role.length();
        return role.substring(role.lastIndexOf(' ', end - 1) + 1, end);
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
        Known holder = offices.get(role);
        return Optional.ofNullable(holder != null || ambiguous.contains(role) ? holder : byHeadOfOffice.get(role));
    }

    /** A person is mentioned in the present sentence. */
    void mentioned(Known person) {
        here.put(person.name(), person);
    }

    /** Whether no person is named in this sentence so far nor in the one before. */
    boolean nobody() {
        return here.isEmpty() && before.isEmpty();
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
            before = here.isEmpty() ? Set.of() : new LinkedHashSet<>(here.values());
        }
        here.clear();
    }
}
