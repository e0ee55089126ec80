package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says what each noun phrase of a sentence is: a state, a person, an organisation, a role, or a name that is still open. */
final class PhraseReader {
    private static final Set<String> WHERE =
            Set.of("in", "inside", "within", "throughout", "across", "near", "around", "outside", "at");
    /** Sectors that a word before "forces" or "fighters" passes on to them; a government's forces stay MIL. */
    private static final Set<String> STRONG = Set.of("REB", "COP", "OPP", "UAF", "CRM", "PRM", "SPY");

    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "de", "&");

    private final Scan scan;
    private final ArticleMemory memory;
    private final Optional<LocalDate> day;
    private final List<Found> out = new ArrayList<>();

    PhraseReader(Scan scan, ArticleMemory memory, Optional<LocalDate> day) {
        this.scan = scan;
        this.memory = memory;
        this.day = day;
    }

    List<Found> read() {
        RunReader runs = new RunReader(scan);
        for (int i = 0; i < scan.size(); ) {
            List<Item> run = runs.at(i);
            if (run.isEmpty()) {
                i = scan.end(i);
            } else {
                phrase(run);
                i = Math.max(i + 1, Math.max(run.get(run.size() - 1).to(), lastTo()));
            }
        }
        return out;
    }

    private int lastTo() {
        return out.isEmpty() ? 0 : out.get(out.size() - 1).to();
    }

    private void phrase(List<Item> run) {
        int head = lastRole(run);
        if (head < 0) {
            names(run);
            return;
        }
        List<Item> role = run.subList(0, head + 1);
        List<Item> rest = run.subList(head + 1, run.size());
        if (rest.isEmpty()) {
            role(role);
        } else if (rest.get(0).is(Part.PERSON)) {
            person(run.get(0).from(), rest.get(0), role);
        } else if (allCapitals(rest) && nameBehind(run.get(head))) {
            titled(role, rest);
        } else {
            role(role);
            names(rest);
        }
    }

    private boolean nameBehind(Item role) {
        return role.role(Use.TITLE)
                && !role.role(Use.PLURAL)
                && !(scan.casing() != Casing.MIXED && determined(role.from()));
    }

    private boolean determined(int i) {
        String before = scan.norm(i - 1);
        return before.equals("the")
                || before.equals("a")
                || before.equals("an")
                || before.equals("his")
                || before.equals("this");
    }

    private static int lastRole(List<Item> run) {
        for (int i = run.size() - 1; i >= 0; i--) {
            if (run.get(i).is(Part.ROLE)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean allCapitals(List<Item> items) {
        return items.stream().allMatch(item -> item.is(Part.CAPITAL));
    }

    /** "caretaker Prime Minister X": the office tells who X is. */
    private void titled(List<Item> role, List<Item> name) {
        int from = name.get(0).from();
        int to = name.get(name.size() - 1).to();
        String surname = RunReader.surname(scan, from, to);
        Optional<Known> old = surname == null ? Optional.empty() : memory.bySurname(surname);
        Optional<String> country = country(role).or(() -> old.flatMap(Known::country));
        Optional<String> sector = sector(role);
        String full = old.map(Known::name).filter(n -> to - from == 1).orElse(text(from, to));
        Found found = new Found(
                role.get(0).from(),
                to,
                Optional.of(full),
                country,
                sector,
                Kind.PERSON,
                role.get(role.size() - 1).lexeme(),
                false);
        add(found);
        if (surname != null) {
            Known known = new Known(full, country, sector, Kind.PERSON);
            memory.person(surname, known);
            Lexeme office = role.get(role.size() - 1).lexeme();
            if (office != null) {
                memory.office(office.name(), known);
            }
        }
    }

    private void person(int from, Item item, List<Item> role) {
        Lexeme lexeme = item.lexeme();
        if (lexeme == null) {
            return;
        }
        Optional<Term> term =
                day.flatMap(d -> lexeme.terms().stream().filter(t -> t.holds(d)).reduce((first, second) -> second));
        boolean over = day.isPresent()
                && !lexeme.terms().isEmpty()
                && lexeme.terms().stream().allMatch(t -> t.over(day.get()));
        Optional<String> country = term.flatMap(Term::country).or(lexeme::country);
        Optional<String> told = role.isEmpty() ? Optional.empty() : sector(role);
        Optional<String> sector =
                told.or(() -> term.flatMap(Term::sector)).or(() -> over ? Optional.of("ELI") : lexeme.sector());
        add(new Found(from, item.to(), Optional.of(lexeme.name()), country, sector, Kind.PERSON, lexeme, false));
        Known known = new Known(lexeme.name(), country, sector, Kind.PERSON);
        String surname = WordFold.fold(lastWord(lexeme.name()).toLowerCase(Locale.ROOT));
        memory.person(surname, known);
        if (country.filter(FAMILY_NAME_FIRST::contains).isPresent()) {
            memory.person(PhraseWords.of(lexeme.name()).get(0), known);
        }
        String written = RunReader.surname(scan, item.from(), item.to());
        if (written != null) {
            memory.person(written, known);
        }
        for (Item part : role) {
            if (part.is(Part.ROLE) && part.lexeme() != null) {
                memory.office(part.lexeme().name(), known);
            }
        }
    }

    private static String lastWord(String name) {
        int at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
        return name.substring(at + 1);
    }

    private void role(List<Item> run) {
        Item head = run.get(run.size() - 1);
        Lexeme lexeme = head.lexeme();
        int from = run.get(0).from();
        if (placeName(head)) {
            return;
        }
        boolean known = run.stream().anyMatch(item -> !item.is(Part.MODIFIER) && !item.equals(head));
        Optional<String> country = country(run);
        Optional<String> sector = sector(run);
        boolean proper = run.size() > 1 && head.role(Use.ORG) && !head.role(Use.PLURAL) && namedBy(run);
        if (proper || capitalOrganisation(head)) {
            int to = longName(head.to());
            if (proper || to > head.to()) {
                int first = proper ? skipModifiers(run) : from;
                String word = WordFold.fold(scan.norm(head.to() - 1));
                String name = text(first, to);
                Optional<String> where = country.or(() -> memory.byHead(word)
                        .filter(old -> old.name().equals(name))
                        .flatMap(Known::country));
                add(new Found(from, to, Optional.of(name), where, sector, Kind.ORGANISATION, lexeme, false));
                memory.organisation(word, new Known(name, where, sector, Kind.ORGANISATION));
                return;
            }
        }
        Optional<Known> back = run.size() == 1 ? reference(head) : Optional.empty();
        if (back.isPresent()) {
            Known who = back.get();
            add(new Found(
                    from,
                    head.to(),
                    Optional.of(who.name()),
                    who.country(),
                    who.sector(),
                    Kind.REFERENCE,
                    lexeme,
                    false));
            return;
        }
        add(new Found(
                from,
                head.to(),
                Optional.empty(),
                country,
                sector,
                Kind.ROLE,
                lexeme,
                head.role(Use.WEAK) && !known || !known && adjective(head)));
    }

    /** Whether a noun follows that the head only describes: "criminal case". */
    private boolean adjective(Item head) {
        if (!head.role(Use.ADJECTIVE) || head.role(Use.PLURAL) || head.to() >= scan.size()) {
            return false;
        }
        if (scan.lexeme(head.to()) != null) {
            return scan.is(head.to(), Lexeme.Kind.THING);
        }
        String next = scan.norm(head.to());
        return scan.token(head.to()).word() && !next.endsWith("ed") && !next.startsWith("'");
    }

    /** "Deir Ezzor Military Airport": capitals go on into a word for a place or a thing. */
    private boolean placeName(Item head) {
        return scan.casing() == Casing.MIXED
                && scan.token(head.from()).capitalised()
                && scan.is(head.to(), Lexeme.Kind.THING)
                && scan.token(head.to()).capitalised();
    }

    /** "the movement", "the Framework", "the president" behind their full names. */
    private Optional<Known> reference(Item head) {
        String before = scan.norm(head.from() - 1);
        if (!before.equals("the") && !before.equals("this") && !before.equals("that")
                || head.lexeme() == null
                || head.role(Use.PLURAL)) {
            return Optional.empty();
        }
        if (scan.norm(head.to()).equals("of")) {
            return Optional.empty();
        }
        return memory.byHead(WordFold.fold(scan.norm(head.to() - 1)))
                .or(() -> memory.byOffice(head.lexeme().name()));
    }

    /** Whether capitals before the head make it a name: "Sadrist movement", "Coordination Framework". */
    private boolean namedBy(List<Item> run) {
        Item last = run.get(run.size() - 2);
        if (last.is(Part.CAPITAL)) {
            return scan.casing() == Casing.MIXED;
        }
        // "Supreme Judicial Council": dictionary words, written as a name
        Item head = run.get(run.size() - 1);
        return scan.casing() == Casing.MIXED
                && scan.token(head.from()).capitalised()
                && scan.token(last.from()).capitalised()
                && (last.is(Part.MODIFIER) || last.is(Part.ROLE))
                && !head.role(Use.TITLE);
    }

    private boolean capitalOrganisation(Item head) {
        return scan.casing() == Casing.MIXED
                && head.role(Use.ORG)
                && !head.role(Use.PLURAL)
                && scan.token(head.from()).capitalised();
    }

    /** End of "… for Human Rights" behind an organisation's head. */
    private int longName(int to) {
        String join = scan.norm(to);
        if (!join.equals("of") && !join.equals("for") && !join.equals("on") || scan.casing() != Casing.MIXED) {
            return to;
        }
        int at = scan.norm(to + 1).equals("the") ? to + 2 : to + 1;
        if (at >= scan.size()
                || !scan.token(at).capitalised()
                || scan.is(at, Lexeme.Kind.COUNTRY)
                || scan.is(at, Lexeme.Kind.PERSON)
                || scan.is(at, Lexeme.Kind.SEAT)
                || scan.is(at, Lexeme.Kind.REGION)
                || scan.is(at, Lexeme.Kind.ORGANISATION)) {
            return to;
        }
        int end = to;
        for (int i = at; i < scan.size(); i++) {
            if (scan.token(i).capitalised()) {
                end = i + 1;
            } else if (!SMALL.contains(scan.norm(i))) {
                break;
            }
        }
        return end;
    }

    private static int skipModifiers(List<Item> run) {
        int i = 0;
        while (i < run.size() - 2 && (run.get(i).is(Part.MODIFIER) || run.get(i).is(Part.BACKED))) {
            i++;
        }
        return run.get(i).from();
    }

    private Optional<String> country(List<Item> run) {
        for (Item item : run) {
            if (item.is(Part.LAND)
                    || item.is(Part.PEOPLE)
                    || item.is(Part.LED)
                    || item.is(Part.ORGANISATION)
                    || item.is(Part.PERSON)) {
                Optional<String> country =
                        item.lexeme() == null ? Optional.empty() : item.lexeme().country();
                if (country.isPresent()) {
                    return country;
                }
            } else if (item.is(Part.CAPITAL)) {
                Optional<String> country = memory.bySurname(WordFold.fold(scan.norm(item.from())))
                        .or(() -> memory.byAcronym(scan.token(item.from()).text()))
                        .flatMap(Known::country);
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> sector(List<Item> run) {
        Item head = run.get(run.size() - 1);
        Optional<String> own =
                head.lexeme() == null ? Optional.empty() : head.lexeme().sector();
        boolean part = head.role(Use.PART);
        if (!part && !head.role(Use.FORCE)) {
            return own;
        }
        for (int i = run.size() - 2; i >= 0; i--) {
            Item item = run.get(i);
            boolean source = item.is(Part.ROLE) || item.is(Part.ORGANISATION);
            Optional<String> sector =
                    source && item.lexeme() != null ? item.lexeme().sector() : Optional.empty();
            if (sector.isPresent() && (part || STRONG.contains(sector.get()))) {
                return sector;
            }
        }
        return own;
    }

    /** Names without a role. */
    private void names(List<Item> run) {
        for (int i = 0; i < run.size(); i++) {
            Item item = run.get(i);
            switch (item.part()) {
                case PERSON -> person(item.from(), item, List.of());
                case ORGANISATION -> organisation(run, i);
                case LAND -> land(item);
                case PEOPLE -> i = people(run, i);
                case CAPITAL -> i = capitals(run, i);
                default -> {
                    // an adjective before none of these
                }
            }
        }
    }

    private void organisation(List<Item> run, int i) {
        Item item = run.get(i);
        Lexeme lexeme = item.lexeme();
        if (lexeme == null) {
            return;
        }
        Item before = i > 0 ? run.get(i - 1) : item;
        int from = before.is(Part.LED) || before.is(Part.PEOPLE) ? before.from() : item.from();
        // "Russian Security Council" is not the United Nations'
        boolean anothers = before.is(Part.PEOPLE)
                && lexeme.country()
                        .filter(DictionaryFile.INSTEAD_OF_COUNTRY::contains)
                        .isPresent();
        Known who = anothers
                ? new Known(text(from, item.to()), country(run.subList(0, i)), Optional.of("GOV"), Kind.ORGANISATION)
                : new Known(lexeme.name(), lexeme.country(), lexeme.sector(), Kind.ORGANISATION);
        add(new Found(
                from,
                item.to(),
                Optional.of(who.name()),
                who.country(),
                who.sector(),
                Kind.ORGANISATION,
                lexeme,
                false));
        if (item.to() - item.from() > 1) {
            memory.organisation(WordFold.fold(scan.norm(item.to() - 1)), who);
        }
    }

    private void land(Item item) {
        Lexeme lexeme = item.lexeme();
        if (lexeme == null || lexeme.kind() == Lexeme.Kind.REGION) {
            return;
        }
        boolean actor = lexeme.kind() == Lexeme.Kind.COUNTRY
                ? !where(item.from() - 1)
                : SeatRule.speaks(scan, item.from(), item.to());
        if (actor) {
            add(new Found(
                    item.from(),
                    item.to(),
                    Optional.of(lexeme.name()),
                    lexeme.country(),
                    Optional.of("GOV"),
                    Kind.COUNTRY,
                    lexeme,
                    false));
        }
    }

    /** Whether "in" or the like stands before: "in neighbouring Iraq", "in Palestine and Lebanon". */
    private boolean where(int behind) {
        int before = behind;
        while (scan.norm(before).equals("the") || scan.is(before, Lexeme.Kind.MODIFIER)) {
            before--;
        }
        boolean listed = scan.norm(before).equals("and")
                || scan.norm(before).equals("or")
                || scan.norm(before).equals(",");
        for (int first = before - 1; listed && first >= 0 && first >= before - 4; first--) {
            if (scan.is(first, Lexeme.Kind.COUNTRY) || scan.is(first, Lexeme.Kind.REGION)) {
                return scan.end(first) == before && where(first - 1);
            }
        }
        return WHERE.contains(scan.norm(before));
    }

    /** "Algerians", "Iraqi Kurds", or the bare adjective of "the Israeli attack". */
    private int people(List<Item> run, int first) {
        int last = first;
        while (last + 1 < run.size() && run.get(last + 1).is(Part.PEOPLE)) {
            last++;
        }
        Lexeme lexeme = run.get(last).lexeme();
        if (lexeme == null) {
            return last;
        }
        Optional<String> country = country(run.subList(first, last + 1));
        boolean plural = lexeme.is(Use.PLURAL);
        if (plural) {
            int from = run.get(0).from();
            add(new Found(
                    from, run.get(last).to(), Optional.empty(), country, Optional.of("CVL"), Kind.ROLE, lexeme, false));
        } else if (country.isPresent()) {
            add(new Found(
                    run.get(first).from(),
                    run.get(last).to(),
                    Optional.of(lexeme.name()),
                    country,
                    Optional.of("GOV"),
                    Kind.COUNTRY,
                    lexeme,
                    false));
        }
        return last;
    }

    private int capitals(List<Item> run, int first) {
        int last = first;
        while (last + 1 < run.size()
                && !run.get(last + 1).is(Part.ORGANISATION)
                && !run.get(last + 1).is(Part.PERSON)) {
            last++;
        }
        int from = run.get(first).from();
        int to = run.get(last).to();
        String surname = RunReader.surname(scan, from, to);
        Optional<Known> person =
                surname == null ? Optional.empty() : memory.bySurname(surname).filter(known -> agrees(known, from, to));
        Optional<Known> known = person.or(
                () -> to - from == 1 ? memory.byAcronym(scan.token(from).text()) : Optional.empty());
        if (known.isPresent()) {
            Known who = known.get();
            add(new Found(from, to, Optional.of(who.name()), who.country(), who.sector(), who.kind(), null, false));
        } else {
            add(new Found(
                    from,
                    to,
                    Optional.of(text(from, to)),
                    Optional.empty(),
                    Optional.empty(),
                    Kind.PERSON,
                    null,
                    true));
        }
        return last;
    }

    /** Whether a name can be short for one named before: each of its words is in that name. */
    private boolean agrees(Known known, int from, int to) {
        List<String> full = PhraseWords.of(known.name());
        for (int i = from; i < to; i++) {
            if (scan.token(i).word()
                    && scan.token(i).text().length() > 2
                    && !full.contains(WordFold.fold(scan.norm(i)))) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && scan.token(i).start() > scan.token(i - 1).end()) {
                out.append(' ');
            }
            out.append(scan.token(i).text());
        }
        return out.toString();
    }

    private void add(Found found) {
        out.add(found);
        if (found.is(Kind.PERSON) && !found.pending() && found.name().isPresent()) {
            memory.mentioned(new Known(found.name().get(), found.country(), found.sector(), Kind.PERSON));
        }
    }
}
