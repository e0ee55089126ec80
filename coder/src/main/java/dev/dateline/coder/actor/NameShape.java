package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.place.CommonWords;
import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Set;

/** What looks like a name that no dictionary has: capitals, particles between them, and unknown words behind a title where case tells nothing. */
final class NameShape {
    private static final Set<String> PARTICLES = WordSet.of(
            "al el ul bin ibn bint ben van von der den de da do dos del della di la abu ould y ter ten zu ag",
            "ur ad as ash an");

    /** Words with a capital behind the person that a thing is named after. */
    private static final Set<String> MONUMENTS = WordSet.of(
            "airport bridge road stadium square street avenue boulevard highway university college school hospital",
            "park bay island mountain tower building plaza prize award foundation institute library museum memorial",
            "cathedral mosque base barracks terminal station dam lake river county day center centre theatre");

    /** Words with a capital before that person. */
    private static final Set<String> SHIPS = WordSet.of("uss hms hmas ins mount mt lake fort port cape camp");

    private static final int LONGEST_PARTICLE =
            PARTICLES.stream().mapToInt(String::length).max().orElseThrow();

    /** Countries whose names are first names as well. */
    private static final Set<String> FIRST_NAMES = WordSet.of("chad jordan georgia israel kenya india america holland");

    private final Scan scan;

    NameShape(Scan scan) {
        this.scan = scan;
    }

    /** "Mohammad Shia al-Sudani": a role's word inside a name. */
    boolean insideName(List<Item> before, int i, int to) {
        boolean capital =
                scan.casing() == Casing.MIXED && to == i + 1 && scan.token(i).capitalised();
        return capital
                && !before.isEmpty()
                && before.get(before.size() - 1).is(Part.CAPITAL)
                && (unknownCapital(to) || PARTICLES.contains(scan.norm(to)) && capitalBehind(to));
    }

    /** "Free Valley Brigade": a thing's word between a capital and the capitalised noun that ends an organisation's name. */
    boolean thingInName(List<Item> before, int i, int to) {
        if (scan.casing() != Casing.MIXED || before.isEmpty() || to != i + 1) {
            return false;
        }
        Lexeme next = scan.lexeme(to);
        Item last = before.get(before.size() - 1);
        return next != null
                && next.is(Use.ORG)
                && next.kind() == Lexeme.Kind.ROLE
                && scan.token(i).capitalised()
                && scan.token(to).capitalised()
                && scan.token(last.from()).capitalised()
                && (last.is(Part.CAPITAL) || last.is(Part.MODIFIER));
    }

    /** "Chad Smith", "Jordan Henderson": a country's name that is a first name, before an unknown capital. */
    boolean firstName(int i, int to) {
        return to == i + 1 && FIRST_NAMES.contains(scan.norm(i)) && unknownCapital(to);
    }

    /**
     * "Lionel Blair", "Petro Ivanenko": the one name by which the dictionary knows somebody, beside a word that can only be another name of
     * somebody else. "King Hussein Bridge", "USS Ronald Reagan": what is named after somebody.
     */
    boolean anothers(List<Item> before, int i, int to, Lexeme known) {
        if (scan.casing() != Casing.MIXED) {
            return false;
        }
        if (thing(i - 1, SHIPS) || thing(to, MONUMENTS)) {
            return true;
        }
        if (!bare(i, to)) {
            return false;
        }
        if (unknownCapital(to) && !CommonWords.english(scan.token(to)) && !partOf(known, scan.token(to))) {
            return true;
        }
        int last = before.size() - 1;
        while (last > 0 && initial(before, last) && before.get(last - 1).is(Part.CAPITAL)) {
            last--;
        }
        if (last < 0 || !before.get(last).is(Part.CAPITAL)) {
            return false;
        }
        int first = before.get(last).from();
        Token name = scan.token(first);
        boolean otherName = !CommonWords.english(name) || CommonWords.givenName(name) && first > 0;
        return otherName && !partOf(known, name);
    }

    private boolean initial(List<Item> items, int i) {
        return WordFold.fold(scan.norm(items.get(i).from())).length() == 1;
    }

    private boolean thing(int i, Set<String> words) {
        return i >= 0
                && i < scan.size()
                && scan.token(i).capitalised()
                && words.contains(scan.token(i).norm());
    }

    /** Whether a mention of a person is one name alone, with or without its article: "Assad", "al-Assad". */
    boolean bare(int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            Token token = scan.token(i);
            names += token.word() && !PARTICLES.contains(token.norm()) ? 1 : 0;
        }
        return names == 1;
    }

    /** Whether a word, or what it is the initial of, is among the names of somebody known. */
    private static boolean partOf(Lexeme known, Token token) {
        String word = WordFold.fold(token.norm());
        for (String name : PhraseWords.of(known.name())) {
            if (name.equals(word) || word.length() == 1 && name.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** "lawyer X Y": two capitals at least, so that the name is a person's. */
    boolean fullNameBehind(Item role) {
        int second = role.to() + 1;
        return role.role(Use.NAMED)
                && !role.role(Use.PLURAL)
                && unknownCapital(role.to())
                && (unknownCapital(second)
                        || second < scan.size() && PARTICLES.contains(scan.norm(second)) && capitalBehind(second)
                        || second + 1 < scan.size()
                                && scan.hyphen(second)
                                && scan.joined(second)
                                && unknownCapital(second + 1));
    }

    /** Whether a capitalised word stands here that no dictionary has. */
    boolean unknownCapital(int i) {
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

    static boolean afterTitle(List<Item> before) {
        return !before.isEmpty() && before.get(before.size() - 1).role(Use.TITLE);
    }

    /** A particle inside a name: the next word is a capital. */
    boolean nameGoesOn(List<Item> before, int i) {
        return !before.isEmpty()
                && PARTICLES.contains(scan.norm(i))
                && (before.get(before.size() - 1).is(Part.CAPITAL) || afterTitle(before))
                && capitalBehind(i);
    }

    private boolean capitalBehind(int i) {
        int next = i + 1 < scan.size() && scan.hyphen(i + 1) ? i + 2 : i + 1;
        return next < scan.size()
                && (scan.casing() != Casing.MIXED || scan.token(next).capitalised());
    }

    boolean capital(List<Item> before, int i) {
        Token token = scan.token(i);
        if (scan.casing() == Casing.MIXED && token.capitalised()) {
            return true;
        }
        if (particle(token) && !token.capitalised()) {
            boolean inName = before.isEmpty() ? i + 1 < scan.size() && scan.hyphen(i + 1) : nameGoesOn(before, i);
            return inName && capitalBehind(i) && scan.casing() == Casing.MIXED;
        }
        return scan.casing() != Casing.MIXED && !token.numeric() && nameWithoutCase(before, token);
    }

    private static boolean particle(Token token) {
        return token.norm().length() <= LONGEST_PARTICLE && PARTICLES.contains(token.norm());
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
}
