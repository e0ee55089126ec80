package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the articles of a page begin: the cut with the greatest sum of form ({@link BoundaryOdds}) and words ({@link Cohesion}). */
final class Segmentation {
    /** A line whose form speaks this strongly against it is not tried. */
    private static final double HOPELESS = -9;

    /** An article reaches over at most so many tried lines; keeps the time for very long pages linear. */
    private static final int REACH = 48;

    /** An article of fewer words is unlikely. */
    private static final int SHORT = 12;

    private Segmentation() {}

    /** Indices of the first lines of the articles, ascending, the first 0. Each article holds a paragraph. */
    static List<Integer> starts(List<PageLine> lines) {
        Vocabulary vocabulary = Vocabulary.of(lines);
        BoundaryOdds odds = new BoundaryOdds(lines, vocabulary);
        List<Integer> tried = new ArrayList<>(List.of(0));
        List<Double> form = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < lines.size(); i++) {
            double value = odds.at(i);
            if (value > HOPELESS) {
                tried.add(i);
                form.add(value);
            }
        }
        tried.add(lines.size());
        return best(lines, tried, form, new Cohesion(vocabulary, lines.size()));
    }

    private static List<Integer> best(List<PageLine> lines, List<Integer> tried, List<Double> form, Cohesion cohesion) {
        int ends = tried.size();
        double[] best = new double[ends];
        int[] from = new int[ends];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[0] = 0;
        for (int a = 0; a + 1 < ends; a++) {
            if (best[a] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int last = Math.min(ends - 1, a + REACH);
            double[] words = cohesion.from(tried.get(a), tried.get(last), lines);
            int[] length = lengths(lines, tried.get(a), tried.get(last));
            for (int b = a + 1; b <= last; b++) {
                int size = length[tried.get(b) - 1 - tried.get(a)];
                double value = best[a] + form.get(a) + words[tried.get(b) - 1 - tried.get(a)] - (size < SHORT ? 2 : 0);
                if (size > 0 && value > best[b]) {
                    best[b] = value;
                    from[b] = a;
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        for (int b = ends - 1; b > 0; b = from[b]) {
            starts.add(0, tried.get(from[b]));
        }
        return starts;
    }

    /** Words in the paragraphs from {@code from} up to each line. */
    private static int[] lengths(List<PageLine> lines, int from, int to) {
        int[] lengths = new int[to - from];
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += lines.get(i).is(LineKind.TEXT) ? lines.get(i).words() : 0;
            lengths[i - from] = sum;
        }
        return lengths;
    }
}
