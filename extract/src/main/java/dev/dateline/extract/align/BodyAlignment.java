package dev.dateline.extract.align;

import dev.dateline.extract.Block;
import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs the body that a page declares against the text that was found by form. Stateless. */
public final class BodyAlignment {
    /** A passage is the declared body's if so many of its runs of words stand in it. */
    private static final double COVERED = 0.8;

    /** The declared body is on the page if so much of it stands in passages. */
    private static final double PRESENT = 0.7;

    /** The declared body is whole if so many of the words found by form stand in it. */
    private static final double WHOLE = 0.8;

    /** The same where it covers the last paragraph as well. */
    private static final double WHOLE_WITH_END = 0.6;

    /** Shorter bodies tell nothing. */
    private static final int SHORTEST = 25;

    private BodyAlignment() {}

    /** What became of the declared body. */
    public sealed interface Result {
        /** It is a teaser, or tells nothing: what was found by form stays. */
        record Unused() implements Result {}

        /** These passages are it. */
        record Aligned(Selection selection) implements Result {}

        /** The page shows it nowhere. */
        record Absent() implements Result {}
    }

    /**
     * Lays a declared body over the passages of a page.
     *
     * @param passages all that are no captions
     * @param found what was found by form
     */
    public static Result align(String body, List<Passage> passages, Selection found) {
        Shingles shingles = Shingles.of(body);
        if (shingles.words() < SHORTEST) {
            return new Result.Unused();
        }
        Set<Long> seen = new HashSet<>();
        double[] covered = new double[passages.size()];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = shingles.covered(passages.get(i).text(), seen);
        }
        double present = (double) seen.size() / Math.max(1, shingles.words() - 2);
        if (present < PRESENT) {
            return found.words() < 0.5 * shingles.words() ? new Result.Absent() : new Result.Unused();
        }
        Set<Passage> byForm = new HashSet<>(found.passages());
        if (whole(passages, covered, byForm) < (toTheEnd(passages, covered, byForm) ? WHOLE_WITH_END : WHOLE)) {
            return new Result.Unused();
        }
        return chosen(passages, covered, byForm)
                .<Result>map(chosen -> new Result.Aligned(new Selection(chosen, found.captions())))
                .orElseGet(Result.Unused::new);
    }

    /** The part of the words of prose found by form that the declared body covers. */
    private static double whole(List<Passage> passages, double[] covered, Set<Passage> byForm) {
        double words = 0;
        double of = 0;
        for (int i = 0; i < covered.length; i++) {
            Passage passage = passages.get(i);
            if (byForm.contains(passage) && passage.kind() == Block.Kind.PARAGRAPH) {
                of += passage.words();
                words += covered[i] >= COVERED ? passage.words() : 0;
            }
        }
        return of == 0 ? 1 : words / of;
    }

    /** Whether the declared body covers the last prose found by form: a teaser does not. */
    private static boolean toTheEnd(List<Passage> passages, double[] covered, Set<Passage> byForm) {
        for (int i = covered.length - 1; i >= 0; i--) {
            if (byForm.contains(passages.get(i)) && passages.get(i).mass() > 0) {
                return covered[i] >= COVERED;
            }
        }
        return false;
    }

    private static Optional<List<Passage>> chosen(List<Passage> passages, double[] covered, Set<Passage> byForm) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < covered.length; i++) {
            if (byForm.contains(passages.get(i))
                    || covered[i] >= COVERED && passages.get(i).words() > 12) {
                first = first < 0 && covered[i] >= COVERED ? i : first;
                last = covered[i] >= COVERED ? i : last;
            }
        }
        List<Passage> chosen = new ArrayList<>();
        for (int i = Math.max(0, first); i <= last; i++) {
            Passage passage = passages.get(i);
            boolean said = covered[i] >= COVERED && passage.words() > 4;
            boolean form =
                    byForm.contains(passage) && (covered[i] >= COVERED / 2 || passage.kind() != Block.Kind.PARAGRAPH);
            if (said || form) {
                chosen.add(passage);
            }
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }
}
