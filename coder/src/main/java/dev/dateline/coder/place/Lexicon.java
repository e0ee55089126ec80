package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordTable;
import java.util.List;
import java.util.Locale;

/**
 * The words around names that tell a place from a person, an organisation or a plain word. Each word has classes, one bit each, asked
 * together by the hash of its folded form. Immutable, thread-safe; read once.
 */
final class Lexicon {
    /** Plain English words, as sentences may begin with. */
    static final int ENGLISH = 1;

    static final int FIRST_NAME = 1 << 1;
    static final int TITLE = 1 << 2;
    static final int SPEECH = 1 << 3;
    static final int STRONG = 1 << 4;
    static final int WEAK = 1 << 5;
    static final int COMPASS = 1 << 6;
    static final int REGION = 1 << 7;
    static final int DIVISION = 1 << 8;
    static final int SETTLEMENT = 1 << 9;
    static final int VILLAGE = 1 << 10;
    static final int VILLAGES = 1 << 11;
    static final int WATER = 1 << 12;
    static final int SITE = 1 << 13;
    static final int SITE_MODIFIER = 1 << 14;
    static final int ORGANISATION = 1 << 15;
    static final int RELATIVE = 1 << 16;
    static final int CONNECTOR = 1 << 17;
    static final int NEVER = 1 << 18;
    static final int FUNCTION = 1 << 19;
    static final int PARTY = 1 << 20;
    static final int LOCAL = 1 << 21;
    static final int MEDIA = 1 << 22;
    static final int STREET = 1 << 23;
    static final int STREETS = 1 << 24;
    static final int COUNTIES = 1 << 25;
    static final int OFFICE = 1 << 26;
    static final int LANE = 1 << 27;
    static final int GENERIC = 1 << 28;
    static final int ARABIC_ARTICLE = 1 << 29;

    /** Sections of the file of words, in the order of their bits from {@link #TITLE} on. */
    private static final List<String> SECTIONS = List.of(
            "title",
            "speech",
            "strong",
            "weak",
            "compass",
            "region",
            "division",
            "settlement",
            "village",
            "villages",
            "water",
            "site",
            "site-modifier",
            "organisation",
            "relative",
            "connector",
            "never",
            "function",
            "party",
            "local",
            "media",
            "street",
            "streets",
            "counties",
            "office",
            "lane",
            "generic");

    private static final int WORDS = 80_000;

    static final Lexicon PACKAGED = new Lexicon();

    private final WordTable classes = new WordTable(WORDS);
    private final LongSet metonyms = new LongSet();

    private Lexicon() {
        packed("words.txt.gz", ENGLISH);
        packed("first-names.txt.gz", FIRST_NAME);
        int section = 0;
        for (String line : Resources.lines("place-words.txt")) {
            if (line.charAt(0) == '[') {
                section = bit(line.substring(1, line.indexOf(']')));
            } else {
                for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
                    long hash = WordHash.of(word);
                    classes.add(section == FIRST_NAME ? hash : NameFold.expanded(hash), section);
                }
            }
        }
        ArabicArticle.SPELLINGS.forEach(word -> classes.add(WordHash.ofFolded(word), ARABIC_ARTICLE));
        for (String[] row : Resources.rows("metonyms.txt")) {
            metonyms.add(NameFold.key(NameFold.fold(row[0])));
        }
    }

    private static int bit(String section) {
        if (section.equals("first-name")) {
            return FIRST_NAME;
        }
        int index = SECTIONS.indexOf(section);
        if (index < 0) {
            throw new IllegalStateException("no such section of words: " + section);
        }
        return TITLE << index;
    }

    /** The words of a gzipped list, one a line. */
    private void packed(String resource, int bit) {
        long word = WordHash.NONE;
        for (byte b : Resources.unpacked(resource, 600_000)) {
            if (b == '\n') {
                classes.add(word, bit);
                word = WordHash.NONE;
            } else {
                word = WordHash.add(word, (char) b);
            }
        }
    }

    /** All classes of a word. */
    int classes(long word) {
        return classes.of(word);
    }

    /** Whether a word has one of these classes. */
    boolean has(int bits, long word) {
        return (classes.of(word) & bits) != 0;
    }

    /** Whether a whole name, by its key, is that of a building that mostly stands for those who work there. */
    boolean metonym(long key) {
        return metonyms.contains(key);
    }
}
