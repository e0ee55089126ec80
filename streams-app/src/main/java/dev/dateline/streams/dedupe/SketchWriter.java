package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntHashSet;
import java.util.Arrays;

/** Reads a normalised text once and keeps what its sketch holds. Used once; not thread-safe. */
final class SketchWriter {
    private static final int WORDS = 3;
    /** The head: so many words from the start. */
    private static final int HEAD_WORDS = 80;
    /** Shorter words tell nothing of what a text is about. */
    private static final int TELLING_LETTERS = 4;

    private static final int MOST_FIGURES = 32;
    private static final IntHashSet NUMBERS = hashes(
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

    SketchWriter read(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0 && !betweenDigits(text, start, i)) {
                word(text, start, i);
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

    /** Whether a full stop or comma stands within a figure: 1,200 and 1.5 are one word each. */
    private static boolean betweenDigits(String text, int start, int i) {
        return i + 1 < text.length()
                && (text.charAt(i) == ',' || text.charAt(i) == '.')
                && Character.isDigit(text.charAt(start))
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private void word(String text, int from, int to) {
        int hash = hash(text, from, to);
        long word = mix(hash);
        words++;
        if (words <= HEAD_WORDS && to - from >= TELLING_LETTERS) {
            head.add((short) (word >>> 48));
        }
        if (Character.isDigit(text.charAt(from)) || NUMBERS.contains(hash)) {
            figures.add((short) (word >>> 48));
        }
        if (words >= WORDS) {
            sequence(mix(mix(beforeLast * 0x9E3779B97F4A7C15L + last) * 0x9E3779B97F4A7C15L + word));
        }
        beforeLast = last;
        last = word;
    }

    private static IntHashSet hashes(String... words) {
        IntHashSet hashes = new IntHashSet();
        for (String word : words) {
            hashes.add(hash(word, 0, word.length()));
        }
        return hashes;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = c == ',' ? hash : 31 * hash + c;
        }
        return hash;
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
        for (int i = 0; i < found; i++) {
            sequences[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(sequences, 0, found);
        int distinct = 0;
        for (int i = 0; i < found; i++) {
            long sequence = sequences[i] ^ Long.MIN_VALUE;
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
