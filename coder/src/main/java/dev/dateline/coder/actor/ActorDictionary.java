package dev.dateline.coder.actor;

import dev.dateline.coder.actor.DictionaryFile.Row;
import dev.dateline.coder.actor.Lexeme.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is who: countries, peoples, offices, organisations and persons, from the packaged files. Immutable, thread-safe. A bad row is refused at
 * loading with its file and line.
 */
public final class ActorDictionary {
    private static final String COUNTRIES = "/dev/dateline/coder/place/countries.tsv";
    /** Files of organisations: name, aliases, country, sector. */
    private static final List<String> ORGANISATIONS = List.of(
            "organisations-international",
            "organisations-civil",
            "institutions",
            "armed-groups-mideast",
            "armed-groups-africa",
            "armed-groups-asia",
            "armed-groups-west",
            "parties",
            "media",
            "companies");
    /** Files of persons: name, aliases, country, sector, office, from, until. */
    private static final List<String> PERSONS = List.of(
            "persons-mideast", "persons-africa", "persons-asia", "persons-europe", "persons-americas", "persons-world");

    private static final class Packaged {
        static final ActorDictionary INSTANCE = new ActorDictionary(List.of());
    }

    private final PhraseTrie trie;
    private final Set<String> countries;

    /** What comes with the product. Read once, at the first call. */
    public static ActorDictionary packaged() {
        return Packaged.INSTANCE;
    }

    /**
     * The packaged dictionary with a user's own rows before its own: the first row that claims a spelling keeps it. The order of the rows does
     * not matter. Takes some 60 ms.
     *
     * @throws IllegalArgumentException where a country, a sector or a day is none
     */
    public static ActorDictionary with(Collection<UserActor> actors) {
        return actors.isEmpty()
                ? packaged()
                : new ActorDictionary(actors.stream()
                        .sorted(Comparator.comparing(UserActor::id))
                        .toList());
    }

    private ActorDictionary(List<UserActor> own) {
        DictionaryLoading loading = new DictionaryLoading();
        List<Row> states = new DictionaryFile(COUNTRIES, 5).rows();
        states.forEach(row -> loading.countries.add(row.text(0)));
        loading.own(own);
        loading.blocked(rows("not-actors", 1));
        loading.countries(states);
        loading.simple(rows("seats", 3), Kind.SEAT);
        loading.simple(rows("regions", 3), Kind.REGION);
        loading.simple(rows("peoples", 3), Kind.PEOPLE);
        for (String file : PERSONS) {
            loading.persons(rows(file, 7));
        }
        loading.addPersons();
        for (String file : ORGANISATIONS) {
            loading.organisations(rows(file, 4));
        }
        loading.portfolios(rows("portfolios", 1));
        loading.roles(rows("roles", 4));
        loading.words(rows("modifiers", 1), Kind.MODIFIER);
        loading.words(rows("stops", 1), Kind.STOP);
        loading.words(rows("things", 1), Kind.THING);
        this.trie = loading.trie.build();
        this.countries = Set.copyOf(loading.countries);
    }

    private static List<Row> rows(String file, int columns) {
        return new DictionaryFile("/dev/dateline/coder/actor/" + file + ".tsv", columns).rows();
    }

    PhraseTrie trie() {
        return trie;
    }

    /** What is called so; where the spelling is claimed more than once, the first one counts. */
    public List<KnownActor> find(String name) {
        int node = PhraseTrie.ROOT;
        for (String folded : PhraseWords.of(name)) {
            int word = trie.word(PhraseWords.hash(folded));
            node = word == PhraseTrie.NONE || node == PhraseTrie.NONE ? PhraseTrie.NONE : trie.next(node, word);
        }
        return node == PhraseTrie.NONE || node == PhraseTrie.ROOT
                ? List.of()
                : Stream.of(trie.at(node))
                        .map(entry -> known(entry.lexeme()))
                        .distinct()
                        .toList();
    }

    private static KnownActor known(Lexeme lexeme) {
        return new KnownActor(
                lexeme.name(),
                lexeme.kind().name().toLowerCase(Locale.ROOT),
                lexeme.country(),
                lexeme.sector(),
                lexeme.terms().stream()
                        .map(term -> new KnownActor.Office(
                                term.office(), term.country(), term.sector(), term.from(), term.until()))
                        .toList());
    }

    /** Alpha-3 codes of all countries. */
    Set<String> countries() {
        return countries;
    }
}
