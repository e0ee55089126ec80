package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labels the articles of a text from its leader. Pure. The leader's first article is the ORIGINAL. Of another text the first article is an UPDATE
 * where it is newer text from the ORIGINAL's address or source, or has news: figures that the ORIGINAL lacks, or a good part that is not in it. All
 * others are COPY.
 */
final class LabelRule {
    /** Figures that the ORIGINAL lacks: one may be the date of a credit line. */
    private static final int FIGURES = 2;
    /** Share of the text that is in the ORIGINAL, below which it has news. */
    private static final double KNOWN = .7;

    private final StoryText text;
    private final StoryText leader;
    private final String storyId;
    private final double similarity;
    private final Verdict ofFirst;

    private LabelRule(StoryText text) {
        this.text = text;
        this.leader = text.leader();
        this.storyId = Label.storyOf(leader.content());
        if (text.leads()) {
            similarity = 1;
            ofFirst = Verdict.ORIGINAL;
        } else {
            Resemblance both = text.sketch().with(leader.sketch());
            similarity = both.jaccard();
            ofFirst = update(text, leader, both) ? Verdict.UPDATE : Verdict.COPY;
        }
    }

    /** The labels of all its articles, once for each time that they were seen. */
    static Stream<Label> labels(StoryText text) {
        LabelRule rule = new LabelRule(text);
        return text.tellings()
                .flatMap(
                        telling -> IntStream.rangeClosed(1, telling.times()).mapToObj(nth -> rule.label(telling, nth)));
    }

    /** The label of one of its articles, as it was seen last. */
    static Label label(StoryText text, Telling telling) {
        return new LabelRule(text).label(telling, telling.times());
    }

    private Label label(Telling telling, int nth) {
        Verdict verdict = nth == 1 && telling.articleId().equals(text.first().articleId()) ? ofFirst : Verdict.COPY;
        boolean opens = verdict == Verdict.ORIGINAL;
        return new Label(
                telling.occurrence(nth),
                text.content(),
                storyId,
                verdict,
                opens ? Optional.empty() : Optional.of(leader.first().articleId()),
                opens ? OptionalDouble.empty() : OptionalDouble.of(similarity));
    }

    private static boolean update(StoryText text, StoryText leader, Resemblance both) {
        return text.sketch().figuresBeyond(leader.sketch()) >= FIGURES
                || both.ofFirst() < KNOWN
                || sameOrigin(text.first(), leader.first());
    }

    private static boolean sameOrigin(Telling telling, Telling original) {
        return telling.address() == original.address()
                || telling.source() != Telling.NONE && telling.source() == original.source();
    }
}
