package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Where the articles of a page begin: the cut with the greatest sum of form ({@link BoundaryOdds}) and words ({@link Cohesion}). */
final class Segmentation {
    /** A line whose form speaks this strongly against it is not tried. */
    private static final double HOPELESS = -8;

    /** Of the lines whose form speaks against them at most so many are tried, the best; keeps long lists of short lines cheap. */
    private static final int DOUBTFUL = 64;

    /** An article reaches over at most so many tried lines; fewer on pages with very many, to keep their time linear … */
    private static final int REACH = 128;

    private static final int SHORTEST_REACH = 24;

    /** … where this many pairs of lines are tried. */
    private static final int PAIRS = 50_000;

    /** An article of fewer words is unlikely … */
    private static final int SHORT = 12;

    /** … by so much. */
    private static final double SHORTNESS = 1;

    private record Candidate(int line, double form) {}

    private final List<PageLine> lines;
    private final Cohesion cohesion;
    private final List<Candidate> candidates = new ArrayList<>();

    private Segmentation(List<PageLine> lines) {
        this.lines = lines;
        Vocabulary vocabulary = Vocabulary.of(lines);
        this.cohesion = new Cohesion(lines, vocabulary);
        BoundaryOdds odds = new BoundaryOdds(lines, vocabulary);
        candidates.add(new Candidate(0, 0));
        for (int i = 1; i < lines.size(); i++) {
            double form = odds.at(i);
            if (form > HOPELESS) {
                candidates.add(new Candidate(i, form));
            }
        }
        dropDoubtful();
        candidates.add(new Candidate(lines.size(), 0));
    }

    /** Indices of the first lines of the articles, ascending, the first 0. Each article holds a paragraph. */
    static List<Integer> starts(List<PageLine> lines) {
        return new Segmentation(lines).best();
    }

    private void dropDoubtful() {
        double[] doubtful = candidates.stream()
                .mapToDouble(Candidate::form)
                .filter(form -> form < 0)
                .sorted()
                .toArray();
        if (doubtful.length > DOUBTFUL) {
            double least = doubtful[doubtful.length - DOUBTFUL];
            candidates.removeIf(candidate -> candidate.form() < least);
        }
    }

    /** Dynamic programming over the candidates: the best cut up to each one. */
    private List<Integer> best() {
        int ends = candidates.size();
        double[] best = new double[ends];
        int[] from = new int[ends];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        int reach = Math.max(SHORTEST_REACH, Math.min(REACH, PAIRS / ends));
        List<Integer> at = candidates.stream().map(Candidate::line).toList();
        for (int a = 0; a + 1 < ends; a++) {
            if (best[a] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int last = Math.min(ends - 1, a + reach);
            double[] words = cohesion.evidence(at.get(a), at.subList(a + 1, last + 1));
            int size = 0;
            for (int b = a + 1; b <= last; b++) {
                size += words(at.get(b - 1), at.get(b));
                double value = best[a] + candidates.get(a).form() + words[b - a - 1] - (size < SHORT ? SHORTNESS : 0);
                if (size > 0 && value > best[b]) {
                    best[b] = value;
                    from[b] = a;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int b = ends - 1; b > 0; b = from[b]) {
            starts.add(at.get(from[b]));
        }
        Collections.reverse(starts);
        return starts;
    }

    /** Words in the paragraphs of some lines. */
    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += lines.get(i).is(LineKind.TEXT) ? lines.get(i).words() : 0;
        }
        return words;
    }
}
