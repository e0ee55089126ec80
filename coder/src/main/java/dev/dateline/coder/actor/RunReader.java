package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Kind;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the words that stand together as one noun phrase: known words, names, adjectives. Needs no part-of-speech tags. */
final class RunReader {
    private static final Set<String> BACKED = WordSet.of(
            "backed aligned affiliated linked allied sponsored supported funded trained armed inspired loyal",
            "friendly");

    private static final Set<String> LED =
            WordSet.of("led spearheaded based born run owned appointed dominated commanded");

    private static final Set<String> PREFIXES = WordSet.of(
            "pro anti non ex vice counter para multi inter co self ultra neo far then former high top low", "long");

    private final Scan scan;
    private final ArticleMemory memory;
    private final NameShape names;
    private final AdjectiveShape adjectives;

    RunReader(Scan scan, ArticleMemory memory) {
        this.scan = scan;
        this.memory = memory;
        this.names = new NameShape(scan);
        this.adjectives = new AdjectiveShape(scan);
    }

    /** The parts of the phrase that begins at token {@code from}; empty where none does. */
    List<Item> at(int from) {
        Item opening = item(List.of(), from);
        if (opening == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(4);
        items.add(opening);
        int i = opening.to();
        while (i < scan.size()) {
            int at = i;
            if (scan.hyphen(i)) {
                at = i + 1;
                if (at >= scan.size() || compound(items, at)) {
                    i = at + 1;
                    continue;
                }
                if (!scan.joined(i) || !scan.joined(at)) {
                    break;
                }
            }
            Item item = item(items, at);
            if (item == null || !follows(items, item)) {
                break;
            }
            items.add(item);
            i = item.to();
        }
        return items;
    }

    /** Turns "Iran - backed" into one part. */
    private boolean compound(List<Item> items, int at) {
        String word = scan.norm(at);
        boolean backed = BACKED.contains(word);
        if (!backed && !LED.contains(word)) {
            return false;
        }
        int first = items.size() - 1;
        while (first > 0
                && items.get(first).is(Part.CAPITAL)
                && items.get(first - 1).is(Part.CAPITAL)) {
            first--;
        }
        Item last = items.get(items.size() - 1);
        Item whole = new Item(items.get(first).from(), at + 1, backed ? Part.BACKED : Part.LED, last.lexeme());
        items.subList(first, items.size()).clear();
        items.add(whole);
        return true;
    }

    private @Nullable Item item(List<Item> before, int i) {
        Lexeme lexeme = scan.lexeme(i);
        if (lexeme != null) {
            return known(before, i, lexeme);
        }
        Token token = scan.token(i);
        boolean hyphenBehind = i + 1 < scan.size() && scan.hyphen(i + 1);
        if (before.isEmpty() && !hyphenBehind && scan.casing() == Casing.MIXED && !token.capitalised()) {
            return AdjectiveShape.adjective(token) && token.word() ? new Item(i, i + 1, Part.MODIFIER, null) : null;
        }
        if (!token.word()) {
            return null;
        }
        if (hyphenBehind && i + 2 < scan.size() && scan.token(i + 2).word() && PREFIXES.contains(token.norm())) {
            return new Item(i, scan.end(i + 2), Part.MODIFIER, null);
        }
        if (names.capital(before, i)) {
            return new Item(i, i + 1, Part.CAPITAL, null);
        }
        return AdjectiveShape.adjective(token) || adjectives.nounBetween(before, i)
                ? new Item(i, i + 1, Part.MODIFIER, null)
                : null;
    }

    private @Nullable Item known(List<Item> before, int i, Lexeme lexeme) {
        int to = scan.end(i);
        Part part =
                switch (lexeme.kind()) {
                    case COUNTRY, SEAT, REGION -> Part.LAND;
                    case PEOPLE -> Part.PEOPLE;
                    case PERSON -> Part.PERSON;
                    case ORGANISATION -> Part.ORGANISATION;
                    case ROLE -> Part.ROLE;
                    case MODIFIER -> Part.MODIFIER;
                    case STOP, THING, BLOCKED -> null;
                };
        if (part == null && before.isEmpty()) {
            return null;
        }
        if (part == null) {
            boolean particle = lexeme.kind() == Kind.STOP && names.nameGoesOn(before, i)
                    || lexeme.kind() == Kind.THING && names.thingInName(before, i, to);
            return particle ? new Item(i, i + 1, Part.CAPITAL, null) : null;
        }
        if (part == Part.MODIFIER && before.isEmpty() && adjectives.verbLike(i)) {
            return null;
        }
        if (part == Part.ROLE && before.isEmpty() && i > 0 && scan.hyphen(i - 1) && scan.joined(i)) {
            return new Item(i, to, Part.MODIFIER, lexeme);
        }
        if (part == Part.ROLE && names.insideName(before, i, to)) {
            return new Item(i, to, Part.CAPITAL, null);
        }
        if (part == Part.ROLE && to == i + 1 && adjectives.verbLike(i)) {
            return null;
        }
        if (part == Part.ROLE && adjectives.onlyDescribes(lexeme, to)) {
            return new Item(i, to, Part.MODIFIER, lexeme);
        }
        boolean defined = part == Part.ORGANISATION
                && to == i + 1
                && memory.byAcronym(scan.token(i).text()).isPresent();
        if (defined || part == Part.PERSON && names.anothers(before, i, to, lexeme)) {
            return new Item(i, to, Part.CAPITAL, null);
        }
        if (part == Part.LAND && names.firstName(i, to)
                || part == Part.LAND && NameShape.afterTitle(before) && names.unknownCapital(to)) {
            return new Item(i, to, Part.CAPITAL, null);
        }
        return new Item(i, to, part, lexeme);
    }

    /** What can stand behind what. */
    private boolean follows(List<Item> before, Item next) {
        if (before.isEmpty()) {
            return true;
        }
        Item last = before.get(before.size() - 1);
        return switch (last.part()) {
            case MODIFIER, BACKED, LED, PEOPLE -> true;
            case LAND ->
                !next.is(Part.PEOPLE) && !next.is(Part.LAND) && !next.is(Part.PERSON) && !next.is(Part.MODIFIER)
                        || next.is(Part.MODIFIER) && next.lexeme() != null;
            case ORGANISATION ->
                next.is(Part.ROLE) || next.is(Part.CAPITAL) || next.is(Part.MODIFIER) && next.lexeme() != null;
            case PERSON -> next.is(Part.ROLE);
            case ROLE ->
                next.is(Part.ROLE)
                        || next.is(Part.PERSON)
                        || next.is(Part.CAPITAL) && nameBehind(last)
                        || next.is(Part.ORGANISATION) && last.role(Use.WEAK);
            case CAPITAL ->
                next.is(Part.ROLE)
                        || next.is(Part.CAPITAL)
                        || next.is(Part.PEOPLE) && proper(next)
                        || next.is(Part.LAND) && proper(next);
        };
    }

    private boolean nameBehind(Item role) {
        return role.role(Use.TITLE)
                || names.fullNameBehind(role)
                || scan.token(role.from()).capitalised()
                || role.role(Use.ORG);
    }

    private boolean proper(Item item) {
        return scan.casing() == Casing.MIXED && scan.token(item.from()).capitalised();
    }
}
