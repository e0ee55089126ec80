package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Item.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Persons with their titles: those of the dictionary, and those whom the article introduces by an office. */
final class PersonPhrase {
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "HKG", "KOR", "PRK");

    /** Offices whose former holders belong to the elite; a former rebel is none. */
    private static final Set<String> ELITE = Set.of("GOV", "MIL", "COP", "SPY", "LEG", "JUD", "PTY");
    /** So many days after its end an office still counts: papers tell of a fall or a death for some days. */
    private static final int LAST_DAYS = 3;

    private final PhraseContext context;
    private final NameShape shape;
    private final Scan scan;
    private final ArticleMemory memory;

    PersonPhrase(PhraseContext context) {
        this.context = context;
        this.scan = context.scan();
        this.shape = new NameShape(scan);
        this.memory = context.memory();
    }

    /** "caretaker Prime Minister X": the office tells who X is. */
    void titled(List<Item> role, List<Item> name) {
        int from = name.get(0).from();
        int to = name.get(name.size() - 1).to();
        String surname = scan.surname(from, to);
        Optional<Known> old = surname == null ? Optional.empty() : memory.bySurname(surname);
        Optional<String> country = context.country(role).or(() -> old.flatMap(Known::country));
        Optional<String> sector = context.sector(role);
        String full = old.map(Known::name).filter(n -> to - from == 1).orElse(context.text(from, to));
        Found found = new Found(
                role.get(0).from(),
                to,
                Optional.of(full),
                country,
                sector,
                Kind.PERSON,
                role.get(role.size() - 1).lexeme(),
                false);
        context.add(found);
        if (surname != null) {
            Known known = new Known(full, country, sector, Kind.PERSON);
            memory.person(surname, known);
            Lexeme office = role.get(role.size() - 1).lexeme();
            if (office != null) {
                memory.office(office.name(), known);
            }
        }
    }

    /** A person of the dictionary, in the office of the day. */
    void person(int from, Item item, List<Item> role) {
        Lexeme lexeme = item.lexeme();
        if (lexeme == null) {
            return;
        }
        boolean bare = shape.bare(item.from(), item.to());
        String written = scan.surname(item.from(), item.to());
        if (bare && written != null && memory.another(written, lexeme.name())) {
            another(from, item, role, written);
            return;
        }
        if (!bare) {
            memory.inFull(lexeme.name());
        }
        Optional<LocalDate> day = context.day();
        Optional<Term> term =
                day.flatMap(d -> lexeme.terms().stream().filter(t -> t.holds(d)).reduce((first, second) -> second));
        boolean over = day.isPresent()
                && !lexeme.terms().isEmpty()
                && lexeme.terms().stream().allMatch(t -> t.over(day.get().minusDays(LAST_DAYS)))
                && lexeme.sector().filter(ELITE::contains).isPresent();
        Optional<String> country = term.flatMap(Term::country).or(lexeme::country);
        Optional<String> told = role.isEmpty() ? Optional.empty() : context.sector(role);
        Optional<String> sector =
                told.or(() -> term.flatMap(Term::sector)).or(() -> over ? Optional.of("ELI") : lexeme.sector());
        context.add(
                new Found(from, item.to(), Optional.of(lexeme.name()), country, sector, Kind.PERSON, lexeme, false));
        Known known = new Known(lexeme.name(), country, sector, Kind.PERSON);
        String surname = WordFold.fold(lastWord(lexeme.name()).toLowerCase(Locale.ROOT));
        memory.person(surname, known);
        if (country.filter(FAMILY_NAME_FIRST::contains).isPresent()) {
            memory.person(PhraseWords.of(lexeme.name()).get(0), known);
        }
        if (written != null) {
            memory.person(written, known);
        }
        for (Item part : role) {
            if (part.is(Part.ROLE) && part.lexeme() != null) {
                memory.office(part.lexeme().name(), known);
            }
        }
    }

    /** A surname that the article has given to somebody else than the dictionary's bearer. */
    private void another(int from, Item item, List<Item> role, String surname) {
        Optional<Known> who = memory.bySurname(surname);
        Optional<String> country = role.isEmpty() ? Optional.empty() : context.country(role);
        Optional<String> sector = role.isEmpty() ? Optional.empty() : context.sector(role);
        context.add(new Found(
                from,
                item.to(),
                who.map(Known::name).or(() -> Optional.of(context.text(item.from(), item.to()))),
                who.flatMap(Known::country).or(() -> country),
                sector.or(() -> who.flatMap(Known::sector)),
                Kind.PERSON,
                null,
                who.isEmpty() && role.isEmpty()));
    }

    private static String lastWord(String name) {
        int at = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
        return name.substring(at + 1);
    }
}
