package dev.dateline.streams.merge;

import java.util.Arrays;

/** The hashes of the three-word sequences of a text, in their order; letters count whatever their case, and nothing but letters and digits does. Immutable. */
final class Sequences {
    private static final int WORDS = 3;
    private static final int SPREAD = 0x9E3779B9;

    private final int[] hashes;

    private Sequences(int[] hashes) {
        this.hashes = hashes;
    }

    static Sequences of(String text) {
        int[] found = new int[text.length() / 2 + 1];
        int n = 0;
        int words = 0;
        int last = 0;
        int beforeLast = 0;
        int word = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word = 31 * word + c;
                inside = true;
            } else if (inside) {
                words++;
                if (words >= WORDS) {
                    found[n++] = (31 * (31 * beforeLast + last * SPREAD) + word) * SPREAD;
                }
                beforeLast = last;
                last = word;
                word = 0;
                inside = false;
            }
        }
        return new Sequences(Arrays.copyOf(found, n));
    }

    int size() {
        return hashes.length;
    }

    int get(int i) {
        return hashes[i];
    }
}
