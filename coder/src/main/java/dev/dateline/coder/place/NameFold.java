package dev.dateline.coder.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Turns names into look-up keys: lower case, without accents, apostrophes and full stops, other signs part words, St and Mt written out,
 * no leading "the". "Ma'rib" and "Marib", "St. Petersburg" and "Saint Petersburg", "Khan-Younis" and "Khan Younis" meet. Keys are 64-bit
 * hashes of the words in order, so that a text is looked up token by token without building strings. The same rules stand in the
 * generator ({@code coder/gazetteer/names.mjs}). Thread-safe.
 */
final class NameFold {
    /** Start of a key: no word yet. */
    static final long EMPTY = 0x9E3779B97F4A7C15L;

    /** Says that a char needs {@link #fold}. */
    static final char NOT_ONE = '\uFFFF';

    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
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
    private static final long ST = wordHash("st");
    private static final long STE = wordHash("ste");
    private static final long MT = wordHash("mt");
    private static final long FT = wordHash("ft");
    private static final long SAINT = wordHash("saint");
    private static final long SAINTE = wordHash("sainte");
    private static final long MOUNT = wordHash("mount");
    private static final long FORT = wordHash("fort");

    private NameFold() {}

    /** The folded words of a name, parted by one space; empty where it has neither letter nor digit. */
    static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        String plain = Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            append(out, plain.charAt(i));
        }
        StringBuilder words = new StringBuilder(out.length());
        for (String word : out.toString().split(" ", -1)) {
            if (!word.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(expanded(word));
            }
        }
        String folded = words.toString();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
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

    private static String expanded(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "mt" -> "mount";
            case "ft" -> "fort";
            default -> word;
        };
    }

    /** Key of a name that is already folded. */
    static long key(String folded) {
        long key = EMPTY;
        int from = 0;
        while (from < folded.length()) {
            int to = folded.indexOf(' ', from);
            to = to < 0 ? folded.length() : to;
            key = append(key, expanded(hash(folded, from, to)));
            from = to + 1;
        }
        return key;
    }

    /** The key behind one more word. */
    static long append(long key, long word) {
        long mixed = word * 0xFF51AFD7ED558CCDL;
        mixed ^= mixed >>> 33;
        return Long.rotateLeft(key, 21) * 0x9FB21C651E98DF25L + mixed;
    }

    /** Start of a word's hash, for {@link #add}. */
    static long startWord() {
        return FNV_OFFSET;
    }

    /** A word's hash behind one more char of its folded form. */
    static long add(long word, char c) {
        return (word ^ c) * FNV_PRIME;
    }

    /** The hash of the written-out word for St, Ste, Mt and Ft; any other hash unchanged. */
    static long expanded(long word) {
        if (word == ST) {
            return SAINT;
        }
        if (word == MT) {
            return MOUNT;
        }
        if (word == FT) {
            return FORT;
        }
        return word == STE ? SAINTE : word;
    }

    /** Hash of a folded word. */
    static long wordHash(String folded) {
        return hash(folded, 0, folded.length());
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
    static char folded(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' ? c : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : 0;
        }
        if (c >= '\u2013' && c <= '\u201D') {
            return 0;
        }
        char folded = c >= TABLE_FROM && c < TABLE_FROM + TABLE.length ? TABLE[c - TABLE_FROM] : 0;
        return folded == 0 ? NOT_ONE : folded;
    }

    /** Hash of a token's folded letters, before {@link #expanded}; equals {@link #startWord} where it has none. */
    static long tokenHash(String lowerCase) {
        long word = FNV_OFFSET;
        for (int i = 0; i < lowerCase.length(); i++) {
            char c = lowerCase.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word = add(word, c);
            } else if (c >= 128) {
                return hash(fold(lowerCase).replace(" ", ""));
            }
        }
        return word;
    }

    private static long hash(String folded) {
        return hash(folded, 0, folded.length());
    }

    private static long hash(String folded, int from, int to) {
        long word = FNV_OFFSET;
        for (int i = from; i < to; i++) {
            word = add(word, folded.charAt(i));
        }
        return word;
    }
}
