package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Kind;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the words that stand together as one noun phrase, without part-of-speech tags: known words, capitals, adjective endings. */
final class RunReader {
    private static final Set<String> BACKED = Set.of(
            "backed",
            "aligned",
            "affiliated",
            "linked",
            "allied",
            "sponsored",
            "supported",
            "funded",
            "trained",
            "armed",
            "inspired",
            "loyal",
            "friendly");
    private static final Set<String> LED =
            Set.of("led", "spearheaded", "based", "born", "run", "owned", "appointed", "dominated", "commanded");
    private static final Set<String> PREFIXES = Set.of(
            "pro", "anti", "non", "ex", "vice", "counter", "para", "multi", "inter", "co", "self", "ultra", "neo",
            "far", "then", "former", "high", "top", "low", "long");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "bint", "ben", "van", "von", "der", "den", "de", "da", "do", "dos", "del",
            "della", "di", "la", "abu", "ould", "y", "ter", "ten", "zu", "ag", "ur", "ad", "as", "ash", "an");
    private static final Set<String> BEFORE_PARTICIPLE = Set.of(
            "the", "a", "an", "some", "two", "three", "four", "five", "several", "many", "all", "these", "those", "of",
            "by", "for", "with", "from", "to", "and", "or", "other", "against", "among", "its", "his", "her", "their",
            "dozens", "as", "more");
    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "ist", "ian", "ical", "ional", "itary", "ional", "ious", "less", "ative", "ained", "istic", "ern", "ial",
            "ic");

    private final Scan scan;

    RunReader(Scan scan) {
        this.scan = scan;
    }

    /** The parts of the phrase that begins at token {@code from}; empty where none does. */
    List<Item> at(int from) {
        List<Item> items = new ArrayList<>(4);
        int i = from;
        while (i < scan.size()) {
            int at = i;
            if (!items.isEmpty() && hyphen(i)) {
                at = i + 1;
                if (at >= scan.size() || compound(items, at)) {
                    i = at + 1;
                    continue;
                }
                if (scan.token(i).start() != scan.token(i - 1).end()
                        || scan.token(at).start() != scan.token(i).end()) {
                    break;
                }
            }
            Optional<Item> item = item(items, at);
            if (item.isEmpty() || !follows(items, item.get())) {
                break;
            }
            items.add(item.get());
            i = item.get().to();
        }
        return items;
    }

    private boolean hyphen(int i) {
        return PhraseWords.joins(scan.token(i).text().charAt(0));
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

    private Optional<Item> item(List<Item> before, int i) {
        Lexeme lexeme = scan.lexeme(i);
        if (lexeme != null) {
            return known(before, i, lexeme);
        }
        Token token = scan.token(i);
        if (!token.word()) {
            return Optional.empty();
        }
        if (PREFIXES.contains(token.norm())
                && i + 2 < scan.size()
                && hyphen(i + 1)
                && scan.token(i + 2).word()) {
            return Optional.of(new Item(i, scan.end(i + 2), Part.MODIFIER, null));
        }
        if (capital(before, i)) {
            return Optional.of(new Item(i, i + 1, Part.CAPITAL, null));
        }
        return adjective(token) || nounBetween(before, i)
                ? Optional.of(new Item(i, i + 1, Part.MODIFIER, null))
                : Optional.empty();
    }

    private Optional<Item> known(List<Item> before, int i, Lexeme lexeme) {
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
        if (part == null) {
            boolean particle = lexeme.kind() == Kind.STOP && nameGoesOn(before, i);
            return particle ? Optional.of(new Item(i, i + 1, Part.CAPITAL, null)) : Optional.empty();
        }
        if (part == Part.MODIFIER && before.isEmpty() && verbLike(i)) {
            return Optional.empty();
        }
        if (part == Part.ROLE
                && before.isEmpty()
                && i > 0
                && hyphen(i - 1)
                && scan.token(i - 1).end() == scan.token(i).start()) {
            return Optional.of(new Item(i, to, Part.MODIFIER, lexeme));
        }
        if (part == Part.ROLE && insideName(before, i, to)) {
            return Optional.of(new Item(i, to, Part.CAPITAL, null));
        }
        if (part == Part.ROLE && onlyDescribes(lexeme, to)) {
            return Optional.of(new Item(i, to, Part.MODIFIER, lexeme));
        }
        if (part == Part.LAND && firstName(i, to) || part == Part.LAND && afterTitle(before) && unknownCapital(to)) {
            return Optional.of(new Item(i, to, Part.CAPITAL, null));
        }
        return Optional.of(new Item(i, to, part, lexeme));
    }

    /** "police arrested dissidents": a participle that no determiner, number or preposition stands before is a verb. */
    private boolean verbLike(int i) {
        String norm = scan.norm(i);
        if (i == 0 || !norm.endsWith("ed") || norm.length() < 5 || norm.indexOf('-') >= 0) {
            return false;
        }
        Token previous = scan.token(i - 1);
        return previous.word() && !previous.numeric() && !BEFORE_PARTICIPLE.contains(previous.norm());
    }

    /** "Mohammad Shia al-Sudani": a role's word inside a name. */
    private boolean insideName(List<Item> before, int i, int to) {
        boolean capital =
                scan.casing() == Casing.MIXED && to == i + 1 && scan.token(i).capitalised();
        return capital
                && !before.isEmpty()
                && before.get(before.size() - 1).is(Part.CAPITAL)
                && (unknownCapital(to) || PARTICLES.contains(scan.norm(to)) && capitalBehind(to));
    }

    /** "local militias", "national leaders": a noun that is an adjective here. */
    private boolean onlyDescribes(Lexeme lexeme, int to) {
        if (!lexeme.is(Use.ADJECTIVE) || lexeme.is(Use.PLURAL)) {
            return false;
        }
        Lexeme next = scan.lexeme(to);
        if (next == null
                || next.kind() == Kind.STOP
                || next.kind() == Kind.THING
                || next.kind() == Kind.BLOCKED
                || next.kind() == Kind.PERSON) {
            return false;
        }
        if (next.kind() == Kind.MODIFIER && scan.norm(to).endsWith("ed")) {
            return false;
        }
        return next.kind() != Kind.ROLE
                || lexeme.sector().filter(sector -> sector.equals("CVL")).isPresent();
    }

    /** "Chad Smith", "Jordan Henderson": a country's name that is a first name, before an unknown capital. */
    private boolean firstName(int i, int to) {
        String norm = scan.norm(i);
        boolean given = to == i + 1
                && (norm.equals("chad")
                        || norm.equals("jordan")
                        || norm.equals("georgia")
                        || norm.equals("israel")
                        || norm.equals("kenya")
                        || norm.equals("india")
                        || norm.equals("america")
                        || norm.equals("sidney")
                        || norm.equals("paris")
                        || norm.equals("holland"));
        return given && unknownCapital(to);
    }

    private boolean unknownCapital(int i) {
        return scan.casing() == Casing.MIXED
                && i < scan.size()
                && scan.lexeme(i) == null
                && plainCapital(scan.token(i));
    }

    private static boolean plainCapital(Token token) {
        return token.capitalised()
                        && (token.text().length() == 1
                                || !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT)))
                || token.capitalised()
                        && token.text().length() == 2
                        && token.text().endsWith(".");
    }

    private static boolean afterTitle(List<Item> before) {
        return !before.isEmpty() && before.get(before.size() - 1).role(Use.TITLE);
    }

    /** A particle inside a name: the next word is a capital. */
    private boolean nameGoesOn(List<Item> before, int i) {
        return !before.isEmpty()
                && PARTICLES.contains(scan.norm(i))
                && (before.get(before.size() - 1).is(Part.CAPITAL) || afterTitle(before))
                && capitalBehind(i);
    }

    private boolean capitalBehind(int i) {
        int next = i + 1 < scan.size() && hyphen(i + 1) ? i + 2 : i + 1;
        return next < scan.size()
                && (scan.casing() != Casing.MIXED || scan.token(next).capitalised());
    }

    private boolean capital(List<Item> before, int i) {
        Token token = scan.token(i);
        if (PARTICLES.contains(token.norm()) && !token.capitalised()) {
            boolean inName = before.isEmpty() ? i + 1 < scan.size() && hyphen(i + 1) : nameGoesOn(before, i);
            return inName && capitalBehind(i) && scan.casing() == Casing.MIXED;
        }
        if (token.numeric()) {
            return false;
        }
        if (scan.casing() == Casing.MIXED) {
            return token.capitalised();
        }
        return nameWithoutCase(before, token);
    }

    /** Where case tells nothing, up to three unknown words behind a title are a name. */
    private static boolean nameWithoutCase(List<Item> before, Token token) {
        int names = 0;
        int at = before.size() - 1;
        while (at >= 0 && before.get(at).is(Part.CAPITAL)) {
            names++;
            at--;
        }
        String norm = token.norm();
        boolean verb = norm.endsWith("ed") || norm.endsWith("ing") || norm.endsWith("ly");
        return names < 3
                && at >= 0
                && before.get(at).role(Use.TITLE)
                && !before.get(at).role(Use.PLURAL)
                && !verb;
    }

    /** "French paper workers": one unknown noun between an adjective and a word for people. */
    private boolean nounBetween(List<Item> before, int i) {
        if (before.isEmpty() || scan.casing() == Casing.UPPER || !scan.is(i + 1, Kind.ROLE)) {
            return false;
        }
        Item last = before.get(before.size() - 1);
        Lexeme lexeme = last.lexeme();
        boolean adjective = last.is(Part.MODIFIER) && lexeme != null
                || last.is(Part.PEOPLE) && lexeme != null && !lexeme.is(Use.PLURAL);
        String norm = scan.norm(i);
        return adjective && norm.length() > 2 && !norm.endsWith("ed") && !norm.endsWith("s") && !norm.endsWith("ing");
    }

    private static boolean adjective(Token token) {
        String norm = token.norm();
        if (norm.length() < 6) {
            return false;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
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
        return role.role(Use.TITLE) || scan.token(role.from()).capitalised() || role.role(Use.ORG);
    }

    private boolean proper(Item item) {
        return scan.casing() == Casing.MIXED && scan.token(item.from()).capitalised();
    }

    /** The folded form of a name's last word, for looking it up again. */
    static @Nullable String surname(Scan scan, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (scan.token(i).word() && scan.token(i).text().length() > 1) {
                return WordFold.fold(scan.token(i).norm());
            }
        }
        return null;
    }
}
