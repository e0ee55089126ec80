package dev.dateline.streams.merge;

import java.util.BitSet;

/**
 * Which sequences of three words a text has: a Bloom filter with one hash, eight bits a sequence. Tells whether the text has a sentence word for word,
 * or nearly so. Immutable.
 *
 * @param bits a power of two of them; not to be changed
 * @param size number of bits
 * @see <a href="https://doi.org/10.1145/362686.362692">Bloom: Space/time trade-offs in hash coding, 1970</a>
 */
record Wording(BitSet bits, int size) {
    /** A sentence counts as said where so much of it is there: one word changed in it leaves as much of a sentence of eleven. */
    private static final double SAID = .6;

    private static final int BITS_A_SEQUENCE = 8;
    private static final int LEAST = 256;
    private static final int MOST = 1 << 15;

    static Wording of(String text) {
        return of(Sequences.of(text));
    }

    /** Of a text that has these sequences. */
    static Wording of(Sequences sequences) {
        int size = Math.min(MOST, Math.max(LEAST, Integer.highestOneBit(sequences.size() * BITS_A_SEQUENCE)));
        BitSet bits = new BitSet(size);
        for (int i = 0; i < sequences.size(); i++) {
            bits.set(place(sequences.get(i), size));
        }
        return new Wording(bits, size);
    }

    /** Whether the text has a sentence, of which these are the sequences; a sentence of under three words is nowhere. */
    boolean says(Sequences sentence) {
        int there = 0;
        for (int i = 0; i < sentence.size(); i++) {
            there += bits.get(place(sentence.get(i), size)) ? 1 : 0;
        }
        return sentence.size() > 0 && there >= SAID * sentence.size();
    }

    private static int place(int sequence, int size) {
        return (sequence ^ sequence >>> 15) & size - 1;
    }
}
