package dev.dateline.coder.actor;

import dev.dateline.coder.actor.DictionaryFile.Row;
import dev.dateline.coder.actor.Lexeme.Kind;
import dev.dateline.coder.actor.Lexeme.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rows into a trie; the first row that claims a spelling keeps it. Used once, by one thread. */
final class DictionaryLoading {
    final PhraseTrie.Builder trie = new PhraseTrie.Builder();
    final Set<String> countries = new HashSet<>();
    private final Map<String, String> states = new HashMap<>(Map.of("EUR", "European Union"));
    private final Map<String, List<Row>> persons = new LinkedHashMap<>();

    private void add(String spelling, Lexeme lexeme) {
        boolean strict = spelling.startsWith("=");
        String plain = strict ? spelling.substring(1) : spelling;
        List<String> words = PhraseWords.of(plain);
        if (!words.isEmpty()) {
            trie.add(
                    words,
                    new PhraseTrie.Entry(lexeme, PhraseWords.spelling(plain), PhraseWords.capitalEnd(plain), strict));
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
                case "ROLE" -> spellings(actor).forEach(noun -> role(noun, actor.sector(), Set.of(), Optional.empty()));
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
        for (Row row : read) {
            add(row.text(0), lexeme(Kind.BLOCKED, row.text(0), Optional.empty(), Optional.empty(), Set.of()));
        }
    }

    void words(List<Row> read, Kind kind) {
        for (Row row : read) {
            for (String word : row.text(0).split(" ", -1)) {
                add(word, lexeme(kind, word, Optional.empty(), Optional.empty(), Set.of()));
            }
        }
    }

    void countries(List<Row> read) {
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
        for (Row row : read) {
            Lexeme lexeme =
                    lexeme(Kind.ORGANISATION, bare(row.text(0)), row.country(2, countries), row.sector(3), Set.of());
            add(row.text(0), lexeme);
            row.list(1).forEach(alias -> add(alias, lexeme));
        }
    }

    void persons(List<Row> read) {
        read.forEach(row ->
                persons.computeIfAbsent(row.text(0), name -> new ArrayList<>()).add(row));
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
            Lexeme lexeme = new Lexeme(Kind.PERSON, name, last.country(), last.sector(), Set.of(), List.copyOf(terms));
            spellings.forEach(spelling -> add(spelling, lexeme));
        });
    }

    void portfolios(List<Row> read) {
        Optional<String> sector = Optional.of("GOV");
        for (Row row : read) {
            for (String portfolio : row.list(0)) {
                for (String head : List.of("minister", "secretary")) {
                    role(portfolio + " " + head, sector, Set.of(Use.TITLE), Optional.empty());
                }
                for (String form : List.of("minister of ", "minister for ", "minister of the ", "minister for the ")) {
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
        for (Row row : read) {
            Set<Use> uses = new HashSet<>();
            for (String use : row.optional(2).map(cell -> cell.split(" ", -1)).orElse(new String[0])) {
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
