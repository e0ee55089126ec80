package dev.dateline.coder.actor;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
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

    /** Mentions of a sentence that lie within a stretch of the text, in the same order. */
    public List<ActorMention> in(Sentence sentence, Span within) {
        List<ActorMention> inside = new ArrayList<>();
        for (ActorMention mention : in(sentence)) {
            if (within.contains(mention.span())) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /** All mentions of the article, in order. */
    public List<ActorMention> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }
}
