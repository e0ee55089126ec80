package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.flow.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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

    private LabelRule() {}

    static List<Label> labels(StoryText text) {
        StoryText leader = text.leader();
        String original = leader.first().rank().articleId();
        String story = StableId.of("story", leader.content());
        double similarity =
                text.leads() ? 1 : text.sketch().with(leader.sketch()).jaccard();
        boolean update = !text.leads() && update(text, leader);
        List<Label> labels = new ArrayList<>();
        for (Telling telling : text.tellings()) {
            for (int nth = 1; nth <= telling.times(); nth++) {
                String id = Telling.occurrence(telling.rank().articleId(), nth);
                boolean first = nth == 1 && telling.equals(text.first());
                Verdict verdict = !first
                        ? Verdict.COPY
                        : text.leads() ? Verdict.ORIGINAL : update ? Verdict.UPDATE : Verdict.COPY;
                boolean opens = verdict == Verdict.ORIGINAL;
                labels.add(new Label(
                        id,
                        text.content(),
                        story,
                        verdict,
                        opens ? Optional.empty() : Optional.of(original),
                        opens ? OptionalDouble.empty() : OptionalDouble.of(similarity)));
            }
        }
        return labels;
    }

    private static boolean update(StoryText text, StoryText leader) {
        return text.sketch().figuresBeyond(leader.sketch()) >= FIGURES
                || text.sketch().with(leader.sketch()).ofFirst() < KNOWN
                || sameOrigin(text.first(), leader.first());
    }

    private static boolean sameOrigin(Telling telling, Telling original) {
        return telling.url().equals(original.url())
                || telling.source().isPresent() && telling.source().equals(original.source());
    }
}
