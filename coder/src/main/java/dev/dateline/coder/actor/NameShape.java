package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Use;
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
