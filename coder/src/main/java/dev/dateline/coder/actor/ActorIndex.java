package dev.dateline.coder.actor;

import dev.dateline.coder.text.Sentence;
import java.util.List;

/** The actors of one article, by sentence. Immutable, thread-safe. */
public final class ActorIndex {
    private final List<List<ActorMention>> bySentence;

    ActorIndex(List<List<ActorMention>> bySentence) {
        this.bySentence = List.copyOf(bySentence);
    }

    /** Mentions of a sentence of the document this index was made for, by start, the longest first; they nest but never cross. */
    public List<ActorMention> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** All mentions of the article, in order. */
    public List<ActorMention> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }
}
