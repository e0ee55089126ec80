package dev.dateline.coder.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One 64-bit hash (FNV-1a) for all spellings of a word: upper and lower case, with accents and without, with apostrophes and stops inside and
 * without. "Ma'rib" and "Marib", "U.S." and "US" have the same. A token's is made once, and every dictionary is asked by it. Two words
 * of one hash are not to be expected among some millions. Thread-safe.
 */
public final class WordHash {
    /** The hash of no letter at all. */
    public static final long NONE = 0xCBF29CE484222325L;

    private static final long FNV_PRIME = 0x100000001B3L;
    /** Says that a char folds to more than one, or only with its neighbours. */
    private static final char NOT_ONE = '\uFFFF';

    private static final String DROPPED = "'’‘ʻʼʽʾʿ`´ʹʺ′.\u200B\u00AD";
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"),
            Map.entry('ħ', "h"),
            Map.entry('þ', "th"),
            Map.entry('ŋ', "n"),
            Map.entry('ɓ', "b"),
            Map.entry('ɗ', "d"),
            Map.entry('ƙ', "k"),
            Map.entry('ŧ', "t"));
    /** Folded forms of letters with accents that fold to one letter, from {@link #TABLE_FROM} on; 0 for the others. */
    private static final int TABLE_FROM = 0xC0;

    private static final char[] TABLE = table();

    private WordHash() {}

    /** The hash of a word in any spelling; {@link #NONE} where it has neither letter nor digit. */
    public static long of(CharSequence word) {
        long hash = NONE;
        for (int i = 0; i < word.length(); i++) {
            char c = folded(word.charAt(i));
            if (c == NOT_ONE) {
                return ofFolded(fold(word).replace(" ", ""));
            }
            hash = c == 0 ? hash : add(hash, c);
        }
        return hash;
    }

    /** The hash of a word that is folded already. */
    public static long ofFolded(CharSequence folded) {
        return ofFolded(folded, 0, folded.length());
    }

    /** The hash of a stretch of folded text. */
    public static long ofFolded(CharSequence folded, int from, int to) {
        long hash = NONE;
        for (int i = from; i < to; i++) {
            hash = add(hash, folded.charAt(i));
        }
        return hash;
    }

    /** The hash behind one more folded char. */
    public static long add(long hash, char c) {
        return (hash ^ c) * FNV_PRIME;
    }

    /** The hash behind more folded chars. */
    static long add(long hash, CharSequence folded) {
        long longer = hash;
        for (int i = 0; i < folded.length(); i++) {
            longer = add(longer, folded.charAt(i));
        }
        return longer;
    }

    /** Lower case without accents, apostrophes and full stops; a blank for every other sign. */
    public static String fold(CharSequence text) {
        String plain = Normalizer.normalize(
                Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            append(out, plain.charAt(i));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || DROPPED.indexOf(c) >= 0) {
            return;
        }
        if (c == '&') {
            out.append(" and ");
        } else if (LETTERS.containsKey(c)) {
            out.append(LETTERS.get(c));
        } else {
            out.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
    }

    private static char[] table() {
        char[] table = new char[0x250 - TABLE_FROM];
        for (int i = 0; i < table.length; i++) {
            char c = (char) (TABLE_FROM + i);
            String folded = Character.isLetter(c) ? fold(String.valueOf(c)) : "";
            table[i] = folded.length() == 1 ? folded.charAt(0) : 0;
        }
        return table;
    }

    /** The folded form of a char of a word where it is one letter or digit; 0 where it is dropped; {@link #NOT_ONE} where it is more. */
    private static char folded(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : 0;
        }
        if (c >= '\u2013' && c <= '\u201D') {
            return 0;
        }
        char folded = c >= TABLE_FROM && c < TABLE_FROM + TABLE.length ? TABLE[c - TABLE_FROM] : 0;
        return folded == 0 ? NOT_ONE : folded;
    }
}
