package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntHashSet;
import java.util.Arrays;
import java.util.BitSet;

/** Reads a normalised text once and keeps what its sketch holds. Used once; not thread-safe. */
final class SketchWriter {
    private static final int WORDS = 3;
    /** The head: so many words from the start. */
    private static final int HEAD_WORDS = 80;
    /** Shorter words tell nothing of what a text is about. */
    private static final int TELLING_LETTERS = 4;

    private static final int MOST_FIGURES = 32;
    /** Which characters of ASCII are letters or digits. */
    private static final boolean[] WORD = word();

    private static final Numerals NUMBERS = new Numerals(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands");

    private long[] sequences = new long[512];
    private int found;
    private int words;
    private long last;
    private long beforeLast;
    private final Shorts head = new Shorts(HEAD_WORDS);
    private final Shorts figures = new Shorts(MOST_FIGURES);

    SketchWriter read(String normalised) {
        char[] text = normalised.toCharArray();
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i < text.length && inWord(text[i])) {
                hash = start < 0 ? text[i] : 31 * hash + text[i];
                start = start < 0 ? i : start;
            } else if (start >= 0 && betweenDigits(text, start, i)) {
                hash = text[i] == '.' ? 31 * hash + '.' : hash;
            } else if (start >= 0) {
                word(text[start], i - start, hash);
                start = -1;
            }
        }
        if (words > 0 && words < WORDS) {
            sequence(last + beforeLast);
        }
        return this;
    }

    TextSketch sketch() {
        int distinct = distinct();
        int kept = Math.min(TextSketch.SAMPLE, distinct);
        int[] hashes = new int[kept];
        long[] opening = new long[(kept + Long.SIZE - 1) / Long.SIZE];
        for (int i = 0; i < kept; i++) {
            hashes[i] = (int) (sequences[i] >>> Integer.SIZE);
            if ((int) sequences[i] < TextSketch.OPENING * found) {
                opening[i / Long.SIZE] |= 1L << i;
            }
        }
        return new TextSketch(hashes, opening, distinct, head.sorted(), figures.sorted());
    }

    private static boolean inWord(char c) {
        return c < WORD.length ? WORD[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] word() {
        boolean[] word = new boolean[128];
        for (char c = 0; c < word.length; c++) {
            word[c] = Character.isLetterOrDigit(c);
        }
        return word;
    }

    /** Whether a full stop or comma stands within a figure: 1,200 and 1.5 are one word each, and both commas and none the same. */
    private static boolean betweenDigits(char[] text, int start, int i) {
        return i + 1 < text.length
                && (text[i] == ',' || text[i] == '.')
                && Character.isDigit(text[start])
                && Character.isDigit(text[i - 1])
                && Character.isDigit(text[i + 1]);
    }

    private void word(char first, int length, int hash) {
        long word = mix(hash);
        words++;
        if (words <= HEAD_WORDS && length >= TELLING_LETTERS) {
            head.add((short) (word >>> 48));
        }
        if (Character.isDigit(first) || NUMBERS.contains(hash)) {
            figures.add((short) (word >>> 48));
        }
        if (words >= WORDS) {
            sequence(mix(mix(beforeLast * 0x9E3779B97F4A7C15L + last) * 0x9E3779B97F4A7C15L + word));
        }
        beforeLast = last;
        last = word;
    }

    private void sequence(long hash) {
        if (found == sequences.length) {
            sequences = Arrays.copyOf(sequences, 2 * found);
        }
        sequences[found] = hash & 0xffffffff00000000L | found;
        found++;
    }

    /** Sorts by hash as an unsigned number, leaves one of each, the first in the text, and gives their number. */
    private int distinct() {
        sequences = HashOrder.sorted(sequences, found);
        int distinct = 0;
        for (int i = 0; i < found; i++) {
            long sequence = sequences[i];
            if (distinct == 0 || sequence >>> Integer.SIZE != sequences[distinct - 1] >>> Integer.SIZE) {
                sequences[distinct++] = sequence;
            }
        }
        return distinct;
    }

    /** Finaliser of SplittableRandom (Stafford's variant 13). */
    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Words that tell a number, by their hashes. Asked for every word of every text: nearly all are told apart by 12 bits. Immutable. */
    private static final class Numerals {
        private static final int MASK = (1 << 12) - 1;

        private final BitSet some = new BitSet(MASK + 1);
        private final IntHashSet all = new IntHashSet();

        Numerals(String... words) {
            for (String word : words) {
                some.set(word.hashCode() & MASK);
                all.add(word.hashCode());
            }
        }

        boolean contains(int hash) {
            return some.get(hash & MASK) && all.contains(hash);
        }
    }

    /** A small set of shorts, the first that come. */
    private static final class Shorts {
        private final short[] values;
        private int size;

        Shorts(int most) {
            values = new short[most];
        }

        void add(short value) {
            for (int i = 0; i < size; i++) {
                if (values[i] == value) {
                    return;
                }
            }
            if (size < values.length) {
                values[size++] = value;
            }
        }

        short[] sorted() {
            short[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
