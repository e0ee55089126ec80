package dev.dateline.coder.actor;

import dev.dateline.coder.actor.Item.Part;
import dev.dateline.coder.actor.Lexeme.Kind;
import dev.dateline.coder.actor.Lexeme.Use;
import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Set;

/** What is an adjective or a noun used like one, told without part-of-speech tags by its ending and by the words beside it. */
final class AdjectiveShape {
    private static final Set<String> BEFORE_PARTICIPLE = WordSet.of(
            "the a an some two three four five several many all these those of by for with from to and or",
            "other against among its his her their dozens as more");

    private static final String[] NONE = {};

    /** Endings of adjectives by their last letter. */
    private static final String[][] ENDINGS = byLastLetter(
            "ist", "ian", "ical", "ional", "itary", "ious", "less", "ative", "ained", "istic", "ern", "ial", "ic");

    private final Scan scan;

    AdjectiveShape(Scan scan) {
        this.scan = scan;
    }

    /** "police arrested dissidents": a participle that no determiner, number or preposition stands before is a verb. */
    boolean verbLike(int i) {
        String norm = scan.norm(i);
        if (i == 0 || !norm.endsWith("ed") || norm.length() < 5 || norm.indexOf('-') >= 0) {
            return false;
        }
        Token previous = scan.token(i - 1);
        return previous.word() && !previous.numeric() && !BEFORE_PARTICIPLE.contains(previous.norm());
    }

    /** "local militias", "national leaders": a noun that is an adjective here. */
    boolean onlyDescribes(Lexeme lexeme, int to) {
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

    /** "French paper workers": one unknown noun between an adjective and a word for people. */
    boolean nounBetween(List<Item> before, int i) {
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

    private static String[][] byLastLetter(String... endings) {
        String[][] byLetter = new String['z' + 1][];
        for (int letter = 0; letter < byLetter.length; letter++) {
            char last = (char) letter;
            byLetter[letter] = java.util.Arrays.stream(endings)
                    .filter(ending -> ending.charAt(ending.length() - 1) == last)
                    .toArray(String[]::new);
        }
        return byLetter;
    }

    static boolean adjective(Token token) {
        String norm = token.norm();
        if (norm.length() < 6) {
            return false;
        }
        char last = norm.charAt(norm.length() - 1);
        String[] endings = last < ENDINGS.length ? ENDINGS[last] : NONE;
        for (String ending : endings) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
