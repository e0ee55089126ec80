package dev.dateline.extract.align;

import dev.dateline.extract.dom.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs of up to three words of a text, as hashes. Immutable. */
final class Shingles {
    private static final int LONGEST = 3;

    private final Set<Long> hashes;
    private final int words;

    private Shingles(Set<Long> hashes, int words) {
        this.hashes = hashes;
        this.words = words;
    }

    /** Runs of one, two and three words. */
    static Shingles of(String text) {
        long[] tokens = tokens(text);
        Set<Long> hashes = new HashSet<>(tokens.length * 4);
        for (int size = 1; size <= LONGEST; size++) {
            for (int i = 0; i + size <= tokens.length; i++) {
                hashes.add(run(tokens, i, size));
            }
        }
        return new Shingles(hashes, tokens.length);
    }

    int words() {
        return words;
    }

    /** The part of a text's runs of three words that stand here, 0 to 1; of the whole where it has fewer words. Those that do are collected. */
    double covered(String text, Set<Long> collected) {
        long[] tokens = tokens(text);
        int size = Math.min(LONGEST, tokens.length);
        if (size == 0) {
            return 0;
        }
        List<Long> found = new ArrayList<>();
        int all = tokens.length - size + 1;
        for (int i = 0; i < all; i++) {
            long run = run(tokens, i, size);
            if (hashes.contains(run)) {
                found.add(run);
            }
        }
        if (size == LONGEST) {
            collected.addAll(found);
        }
        return (double) found.size() / all;
    }

    private static long run(long[] tokens, int from, int size) {
        long hash = size;
        for (int i = from; i < from + size; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + tokens[i];
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** A hash of each word in lower case; each character of a script without spaces is one. */
    private static long[] tokens(String text) {
        long[] tokens = new long[16];
        int size = 0;
        long hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean dense = letter && Words.dense(c);
            if (inside && (!letter || dense)) {
                tokens = size == tokens.length ? Arrays.copyOf(tokens, size * 2) : tokens;
                tokens[size++] = hash;
                inside = false;
            }
            if (dense) {
                tokens = size == tokens.length ? Arrays.copyOf(tokens, size * 2) : tokens;
                tokens[size++] = c;
            } else if (letter) {
                hash = (inside ? hash : 7) * 0x100000001B3L ^ Character.toLowerCase(c);
                inside = true;
            }
        }
        return Arrays.copyOf(tokens, size);
    }
}
