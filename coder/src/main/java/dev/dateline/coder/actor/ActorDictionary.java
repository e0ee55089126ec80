package dev.dateline.coder.actor;

import dev.dateline.coder.actor.DictionaryFile.Row;
import dev.dateline.coder.actor.Lexeme.Kind;
import dev.dateline.coder.actor.Lexeme.Use;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

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
    private final String version;
    private final int size;

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
        Loading loading = new Loading();
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
        this.version = String.format("%08x", loading.sum.getValue());
        this.size = loading.rows;
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

    /** Eight hex digits that change with any row. */
    public String version() {
        return version;
    }

    /** Number of rows. */
    public int size() {
        return size;
    }

    /** Reads rows into a trie; the first row that claims a spelling keeps it. */
    private static final class Loading {
        private final PhraseTrie.Builder trie = new PhraseTrie.Builder();
        private final Set<String> countries = new HashSet<>();
        private final Map<String, String> states = new HashMap<>(Map.of("EUR", "European Union"));
        private final Map<String, List<Row>> persons = new LinkedHashMap<>();
        private final CRC32 sum = new CRC32();
        private int rows;

        private void count(List<Row> read) {
            rows += read.size();
            for (Row row : read) {
                sum.update(row.cells().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }

        private void add(String spelling, Lexeme lexeme) {
            boolean strict = spelling.startsWith("=");
            String plain = strict ? spelling.substring(1) : spelling;
            List<String> words = PhraseWords.of(plain);
            if (!words.isEmpty()) {
                trie.add(
                        words,
                        new PhraseTrie.Entry(
                                lexeme, PhraseWords.spelling(plain), PhraseWords.capitalEnd(plain), strict));
            }
        }

        private static Lexeme lexeme(
                Kind kind, String name, Optional<String> country, Optional<String> sector, Set<Use> uses) {
            return new Lexeme(kind, name, country, sector, uses, List.of());
        }

        /** A user's rows. */
        void own(List<UserActor> actors) {
            for (UserActor actor : actors) {
                List<Row> row = List.of(actor.row(countries));
                switch (actor.kind()) {
                    case "PERSON" -> persons(row);
                    case "ORGANISATION" -> organisations(row);
                    case "ROLE" ->
                        spellings(actor).forEach(noun -> role(noun, actor.sector(), Set.of(), Optional.empty()));
                    default ->
                        spellings(actor)
                                .forEach(spelling -> add(
                                        spelling,
                                        lexeme(Kind.BLOCKED, spelling, Optional.empty(), Optional.empty(), Set.of())));
                }
            }
            addPersons();
            persons.clear();
        }

        private static List<String> spellings(UserActor actor) {
            List<String> spellings = new ArrayList<>(List.of(actor.name()));
            spellings.addAll(actor.aliases());
            return spellings;
        }

        void blocked(List<Row> read) {
            count(read);
            for (Row row : read) {
                add(row.text(0), lexeme(Kind.BLOCKED, row.text(0), Optional.empty(), Optional.empty(), Set.of()));
            }
        }

        void words(List<Row> read, Kind kind) {
            count(read);
            for (Row row : read) {
                for (String word : row.text(0).split(" ", -1)) {
                    add(word, lexeme(kind, word, Optional.empty(), Optional.empty(), Set.of()));
                }
            }
        }

        void countries(List<Row> read) {
            count(read);
            for (Row row : read) {
                String code = row.text(0);
                states.put(code, row.text(2));
                Optional<String> country = Optional.of(code);
                Set<String> names = new HashSet<>(row.list(3));
                names.add(row.text(2));
                Lexeme state = lexeme(Kind.COUNTRY, row.text(2), country, Optional.of("GOV"), Set.of());
                names.forEach(name -> add(name, state));
                List<String> demonyms = row.list(4);
                for (String demonym : demonyms) {
                    boolean plural = demonym.endsWith("men")
                            || demonym.endsWith("s") && demonyms.contains(demonym.substring(0, demonym.length() - 1));
                    if (!names.contains(demonym)) {
                        add(
                                demonym,
                                lexeme(
                                        Kind.PEOPLE,
                                        row.text(2),
                                        country,
                                        Optional.empty(),
                                        plural ? Set.of(Use.PLURAL) : Set.of()));
                    }
                }
            }
        }

        /** Name, country, aliases. */
        void simple(List<Row> read, Kind kind) {
            count(read);
            for (Row row : read) {
                Optional<String> country = row.country(1, countries);
                Optional<String> sector = kind == Kind.SEAT ? Optional.of("GOV") : Optional.empty();
                String name = kind == Kind.SEAT
                        ? country.map(code -> states.getOrDefault(code, row.text(0)))
                                .orElse(row.text(0))
                        : row.text(0);
                List<String> spellings = new ArrayList<>(row.list(2));
                spellings.add(row.text(0));
                for (String spelling : spellings) {
                    boolean plural = kind == Kind.PEOPLE && spelling.endsWith("s");
                    add(spelling, lexeme(kind, name, country, sector, plural ? Set.of(Use.PLURAL) : Set.of()));
                }
            }
        }

        void organisations(List<Row> read) {
            count(read);
            for (Row row : read) {
                Lexeme lexeme = lexeme(
                        Kind.ORGANISATION, bare(row.text(0)), row.country(2, countries), row.sector(3), Set.of());
                add(row.text(0), lexeme);
                row.list(1).forEach(alias -> add(alias, lexeme));
            }
        }

        void persons(List<Row> read) {
            count(read);
            read.forEach(row -> persons.computeIfAbsent(row.text(0), name -> new ArrayList<>())
                    .add(row));
        }

        void addPersons() {
            persons.forEach((name, of) -> {
                List<Term> terms = new ArrayList<>();
                Set<String> spellings = new java.util.LinkedHashSet<>(List.of(name));
                for (Row row : of) {
                    terms.add(Term.of(row, countries));
                    spellings.addAll(row.list(1));
                }
                Term last = terms.get(terms.size() - 1);
                Lexeme lexeme =
                        new Lexeme(Kind.PERSON, name, last.country(), last.sector(), Set.of(), List.copyOf(terms));
                spellings.forEach(spelling -> add(spelling, lexeme));
            });
        }

        void portfolios(List<Row> read) {
            count(read);
            Optional<String> sector = Optional.of("GOV");
            for (Row row : read) {
                for (String portfolio : row.list(0)) {
                    for (String head : List.of("minister", "secretary")) {
                        role(portfolio + " " + head, sector, Set.of(Use.TITLE), Optional.empty());
                    }
                    for (String form :
                            List.of("minister of ", "minister for ", "minister of the ", "minister for the ")) {
                        role(form + portfolio, sector, Set.of(Use.TITLE), Optional.empty());
                    }
                    role("secretary of " + portfolio, sector, Set.of(Use.TITLE), Optional.empty());
                    role("ministry of " + portfolio, sector, Set.of(), Optional.empty());
                    role("ministry of the " + portfolio, sector, Set.of(), Optional.empty());
                    role(portfolio + " ministry", sector, Set.of(), Optional.empty());
                }
            }
        }

        /** Nouns, sector, uses, plural where it is not the regular one. */
        void roles(List<Row> read) {
            count(read);
            for (Row row : read) {
                Set<Use> uses = new HashSet<>();
                for (String use :
                        row.optional(2).map(cell -> cell.split(" ", -1)).orElse(new String[0])) {
                    try {
                        uses.add(Use.valueOf(use.toUpperCase(java.util.Locale.ROOT)));
                    } catch (IllegalArgumentException e) {
                        throw row.wrong("no use of a role: " + use);
                    }
                }
                for (String noun : row.list(0)) {
                    role(noun, row.sector(1), uses, row.optional(3));
                }
            }
        }

        private void role(String noun, Optional<String> sector, Set<Use> uses, Optional<String> plural) {
            add(noun, lexeme(Kind.ROLE, noun, Optional.empty(), sector, Set.copyOf(uses)));
            if (!uses.contains(Use.PLURAL) && !plural.equals(Optional.of("none"))) {
                Set<Use> many = new HashSet<>(uses);
                many.add(Use.PLURAL);
                add(
                        plural.orElseGet(() -> plural(noun)),
                        lexeme(Kind.ROLE, noun, Optional.empty(), sector, Set.copyOf(many)));
            }
        }

        private static String plural(String noun) {
            int cut = noun.length();
            for (String join : List.of(" of ", " for ", " in ")) {
                int at = noun.indexOf(join);
                cut = at > 0 ? Math.min(cut, at) : cut;
            }
            String head = noun.substring(0, cut);
            String rest = noun.substring(cut);
            if (head.endsWith("man") && !head.endsWith("human")) {
                return head.substring(0, head.length() - 2) + "en" + rest;
            }
            if (head.endsWith("y") && "aeiou".indexOf(head.charAt(head.length() - 2)) < 0) {
                return head.substring(0, head.length() - 1) + "ies" + rest;
            }
            boolean hissing = head.endsWith("s") || head.endsWith("x") || head.endsWith("ch") || head.endsWith("sh");
            return head + (hissing ? "es" : "s") + rest;
        }

        private static String bare(String name) {
            return name.startsWith("=") ? name.substring(1) : name;
        }
    }
}
