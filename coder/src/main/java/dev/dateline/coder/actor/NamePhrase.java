package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names without a role: states, peoples, organisations, and capitals that may be somebody named before. */
final class NamePhrase {
    private static final Set<String> WHERE = WordSet.of("in inside within throughout across near around outside at");

    private static final Set<String> LIST_MARKS = Set.of("and", "or", ",");

    /** So many names back an "in" is looked for. */
    private static final int LONGEST_LIST = 12;

    private final PhraseContext context;
    private final Scan scan;
    private final ArticleMemory memory;
    private final PersonPhrase persons;

    NamePhrase(PhraseContext context, PersonPhrase persons) {
        this.context = context;
        this.scan = context.scan();
        this.memory = context.memory();
        this.persons = persons;
    }

    /** Names without a role. */
    void names(List<Item> run) {
        for (int i = 0; i < run.size(); i++) {
            Item item = run.get(i);
            switch (item.part()) {
                case PERSON -> persons.person(item.from(), item, List.of());
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
        // "Russian Security Council" is not the United Nations', nor "Philippine Justice Department" the United States'
        Optional<String> people = before.is(Part.PEOPLE) ? context.country(run.subList(0, i)) : Optional.empty();
        boolean anothers = people.isPresent() && lexeme.country().isPresent() && !people.equals(lexeme.country());
        Known who = anothers
                ? new Known(
                        context.text(from, item.to()),
                        people,
                        lexeme.country()
                                        .filter(DictionaryFile.INSTEAD_OF_COUNTRY::contains)
                                        .isPresent()
                                ? Optional.of("GOV")
                                : lexeme.sector(),
                        Kind.ORGANISATION)
                : new Known(lexeme.name(), lexeme.country(), lexeme.sector(), Kind.ORGANISATION);
        context.add(new Found(
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
            context.add(new Found(
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
        for (int listed = 0; listed <= LONGEST_LIST; listed++) {
            while (scan.norm(before).equals("the") || scan.is(before, Lexeme.Kind.MODIFIER)) {
                before--;
            }
            int land = LIST_MARKS.contains(scan.norm(before)) ? landEndingAt(before) : -1;
            if (land < 0) {
                return WHERE.contains(scan.norm(before));
            }
            before = land - 1;
        }
        return false;
    }

    /** First token of the country or region that ends before a token; −1 where none does. */
    private int landEndingAt(int end) {
        for (int first = end - 1; first >= 0 && first >= end - 4; first--) {
            if (scan.is(first, Lexeme.Kind.COUNTRY) || scan.is(first, Lexeme.Kind.REGION)) {
                return scan.end(first) == end ? first : -1;
            }
        }
        return -1;
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
        Optional<String> country = context.country(run.subList(first, last + 1));
        boolean plural = lexeme.is(Use.PLURAL);
        if (plural) {
            int from = run.get(0).from();
            context.add(new Found(
                    from, run.get(last).to(), Optional.empty(), country, Optional.of("CVL"), Kind.ROLE, lexeme, false));
        } else if (country.isPresent()) {
            context.add(new Found(
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
        String surname = scan.surname(from, to);
        Optional<Known> person =
                surname == null ? Optional.empty() : memory.bySurname(surname).filter(known -> agrees(known, from, to));
        Optional<Known> known = person.or(
                () -> to - from == 1 ? memory.byAcronym(scan.token(from).text()) : Optional.empty());
        if (known.isPresent()) {
            Known who = known.get();
            context.add(
                    new Found(from, to, Optional.of(who.name()), who.country(), who.sector(), who.kind(), null, false));
        } else {
            if (surname != null && to - from > 1) {
                memory.stranger(surname);
            }
            context.add(new Found(
                    from,
                    to,
                    Optional.of(context.text(from, to)),
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
}
