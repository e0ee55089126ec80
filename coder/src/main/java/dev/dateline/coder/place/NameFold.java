package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;

/**
 * Turns names into look-up keys: lower case, without accents, apostrophes and full stops, other signs part words, St and Mt written out,
 * no leading "the". "Ma'rib" and "Marib", "St. Petersburg" and "Saint Petersburg", "Khan-Younis" and "Khan Younis" meet. Keys are 64-bit
 * hashes of the words in order, so that a text is looked up token by token without building strings. The same rules stand in the
 * generator ({@code coder/gazetteer/names.mjs}). Thread-safe.
 */
final class NameFold {
    /** Start of a key: no word yet. */
    static final long EMPTY = 0x9E3779B97F4A7C15L;

    private static final long ST = WordHash.ofFolded("st");
    private static final long STE = WordHash.ofFolded("ste");
    private static final long MT = WordHash.ofFolded("mt");
    private static final long FT = WordHash.ofFolded("ft");
    private static final long SAINT = WordHash.ofFolded("saint");
    private static final long SAINTE = WordHash.ofFolded("sainte");
    private static final long MOUNT = WordHash.ofFolded("mount");
    private static final long FORT = WordHash.ofFolded("fort");

    private NameFold() {}

    /** The folded words of a name, parted by one space; empty where it has neither letter nor digit. */
    static String fold(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (String word : WordHash.fold(name).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(expanded(word));
            }
        }
        String folded = words.toString();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
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
            key = append(key, expanded(WordHash.ofFolded(folded, from, to)));
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
}
