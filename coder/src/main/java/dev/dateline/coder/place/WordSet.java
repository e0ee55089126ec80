package dev.dateline.coder.place;

import java.util.Collection;
import java.util.List;

/** A set of words, asked by the hash of the folded word. Immutable once filled; thread-safe. */
final class WordSet {
    private final NameIndex words;

    WordSet(Collection<String> words) {
        this.words = new NameIndex(words.size() + 500);
        words.forEach(word -> this.words.add(NameFold.expanded(NameFold.tokenHash(word)), 1));
    }

    /** Whole names, asked by their keys. */
    static WordSet ofNames(Collection<String> names) {
        WordSet set = new WordSet(List.of());
        names.forEach(name -> set.words.add(NameFold.key(NameFold.fold(name)), 1));
        return set;
    }

    /** The words of a gzipped list, one a line, and more. */
    static WordSet unpacked(String resource, Collection<String> more) {
        return new WordSet(more, Resources.unpacked(resource, 600_000));
    }

    private WordSet(Collection<String> more, byte[] text) {
        words = new NameIndex(more.size() + text.length / 5);
        more.forEach(word -> words.add(NameFold.tokenHash(word), 1));
        long word = NameFold.startWord();
        for (byte b : text) {
            if (b == '\n') {
                words.add(word, 1);
                word = NameFold.startWord();
            } else {
                word = NameFold.add(word, (char) b);
            }
        }
    }

    boolean contains(long word) {
        return words.first(word) != 0;
    }
}
