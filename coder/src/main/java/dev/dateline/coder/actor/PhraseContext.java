package dev.dateline.coder.actor;

import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.actor.ArticleMemory.Known;
import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the readers of one sentence share: its words, the article's memory, and what they have found. One sentence, one thread. */
final class PhraseContext {
    /** Sectors that a word before "forces" or "fighters" passes on to them; a government's forces stay MIL. */
    private static final Set<String> STRONG = WordSet.of("REB COP OPP UAF CRM PRM SPY");

    private final Scan scan;
    private final ArticleMemory memory;
    private final Optional<LocalDate> day;
    private final List<Found> out = new ArrayList<>();

    PhraseContext(Scan scan, ArticleMemory memory, Optional<LocalDate> day) {
        this.scan = scan;
        this.memory = memory;
        this.day = day;
    }

    Scan scan() {
        return scan;
    }

    ArticleMemory memory() {
        return memory;
    }

    /** When the article was published. */
    Optional<LocalDate> day() {
        return day;
    }

    /** What was found so far, in order; the list itself. */
    List<Found> found() {
        return out;
    }

    /** The country that the words of a phrase name; those with somebody behind them ("Iran-backed") do not count. */
    Optional<String> country(List<Item> run) {
        for (Item item : run) {
            if (item.is(Part.PEOPLE) && scan.norm(item.from() - 1).equals("ethnic")) {
                // "ethnic Albanians" are at home elsewhere
                continue;
            }
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

    /** The sector of a phrase that ends in a role. */
    Optional<String> sector(List<Item> run) {
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
            Optional<String> sector = item.is(Part.CAPITAL)
                    ? memory.byAcronym(scan.token(item.from()).text()).flatMap(Known::sector)
                    : source && item.lexeme() != null ? item.lexeme().sector() : Optional.empty();
            if (sector.isPresent() && (part || STRONG.contains(sector.get()))) {
                return sector;
            }
        }
        return own;
    }

    /** The words as written, white space made one blank. */
    String text(int from, int to) {
        if (to - from == 1) {
            return scan.token(from).text();
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && scan.token(i).start() > scan.token(i - 1).end()) {
                out.append(' ');
            }
            out.append(scan.token(i).text());
        }
        return out.toString();
    }

    /** Adds a mention, and keeps a person in mind for the pronouns that follow. */
    void add(Found found) {
        out.add(found);
        if (found.is(Kind.PERSON) && !found.pending() && found.name().isPresent()) {
            memory.mentioned(new Known(found.name().get(), found.country(), found.sector(), Kind.PERSON));
        }
    }
}
