package dev.dateline.coder.actor;

import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases of folded words, and what they stand for. Hyphens are not part of a phrase. Immutable after {@link Builder#build}, thread-safe;
 * a step costs one probe of an open-addressed table.
 */
final class PhraseTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    /** Numbers of the pronouns, which every trie knows. */
    static final int HE = 0;

    static final int SHE = 1;
    private static final Entry[] NOTHING = {};

    private final WordTable words;
    private final int[] first;
    private final long[] keys;
    private final int[] targets;
    private final Entry[][] entries;
    private final boolean[] branches;

    /**
     * A lexeme under one of its spellings.
     *
     * @param capitalEnd whether the last word of several has a capital, so that it needs one in a text as well
     * @param strict whether the spelling is an everyday word as well, so that only letter case inside a sentence tells it
     */
    record Entry(Lexeme lexeme, Spelling spelling, boolean capitalEnd, boolean strict) {}

    /** What letter case a spelling asks for. */
    enum Spelling {
        /** Common noun or adjective: any case. */
        WORD,
        /** Name: a capital where the text has any. */
        NAME,
        /** Letters, all capitals where the text tells case. */
        ACRONYM
    }

    private PhraseTrie(
            WordTable words, int[] first, long[] keys, int[] targets, Entry[][] entries, boolean[] branches) {
        this.words = words;
        this.first = first;
        this.keys = keys;
        this.targets = targets;
        this.entries = entries;
        this.branches = branches;
    }

    /** Number of a word by its {@link WordHash}; {@link #NONE} where no phrase has it. */
    int word(long hash) {
        return words.of(hash) - 1;
    }

    /** The node that a word leads to from the root, or {@link #NONE}. */
    int first(int word) {
        return first[word];
    }

    /** Whether any phrase goes on behind a node. */
    boolean goesOn(int node) {
        return branches[node];
    }

    /** The node reached from a node by a word, or {@link #NONE}. */
    int next(int node, int word) {
        long key = (long) node << 32 | word;
        for (int slot = slot(key, keys.length); ; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] == NONE) {
                return NONE;
            }
        }
    }

    /** What ends at a node; often empty. The array is the trie's own: read only. */
    Entry[] at(int node) {
        return entries[node];
    }

    private static int slot(long key, int size) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & size - 1;
    }

    /** Collects phrases; confined to one thread. */
    static final class Builder {
        private final Map<Long, Integer> words =
                new HashMap<>(Map.of(WordHash.ofFolded("he"), HE, WordHash.ofFolded("she"), SHE));
        private final Map<Long, Integer> steps = new HashMap<>();
        private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));

        void add(List<String> folded, Entry entry) {
            int node = ROOT;
            for (String text : folded) {
                int word = words.computeIfAbsent(PhraseWords.hash(text), key -> words.size());
                int from = node;
                node = steps.computeIfAbsent((long) from << 32 | word, key -> {
                    entries.add(List.of());
                    return entries.size() - 1;
                });
            }
            List<Entry> here = new ArrayList<>(entries.get(node));
            here.add(entry);
            entries.set(node, List.copyOf(here));
        }

        PhraseTrie build() {
            int size = Integer.highestOneBit(Math.max(16, steps.size() * 2)) * 2;
            long[] keys = new long[size];
            Arrays.fill(keys, NONE);
            int[] targets = new int[size];
            steps.forEach((key, target) -> {
                int slot = slot(key, size);
                while (keys[slot] != NONE) {
                    slot = slot + 1 & size - 1;
                }
                keys[slot] = key;
                targets[slot] = target;
            });
            int[] first = new int[words.size()];
            Arrays.fill(first, NONE);
            steps.forEach((key, target) -> {
                if (key >>> 32 == ROOT) {
                    first[key.intValue()] = target;
                }
            });
            Entry[][] ends = new Entry[entries.size()][];
            for (int node = 0; node < ends.length; node++) {
                List<Entry> here = entries.get(node);
                ends[node] = here.isEmpty() ? NOTHING : here.toArray(NOTHING);
            }
            boolean[] branches = new boolean[ends.length];
            steps.keySet().forEach(key -> branches[(int) (key >>> 32)] = true);
            WordTable numbers = new WordTable(words.size());
            words.forEach((hash, number) -> numbers.raise(hash, number + 1));
            return new PhraseTrie(numbers, first, keys, targets, ends, branches);
        }
    }
}
