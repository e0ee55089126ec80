package dev.dateline.streams.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the words of neighbouring lines fit one topic. Two measures, both over content words, in natural log units. Not thread-safe.
 *
 * <p>Of a segment: the log-likelihood of its words under a Dirichlet compound multinomial (Eisenstein and Barzilay, "Bayesian
 * Unsupervised Topic Segmentation", EMNLP 2008), over the words that a page has at least twice. The segments of the best cut have the
 * greatest sum.
 *
 * <p>Of a cut: whether the paragraphs behind it take up as many words of the article before it as its own next paragraphs would.
 */
final class Cohesion {
    /** Pseudo-count of each word: small values expect few, often repeated words. */
    private static final double PRIOR = 0.2;

    /** Words are no independent draws; their evidence counts for these shares. */
    private static final double SEGMENT_SHARE = 0.14;

    private static final double CUT_SHARE = 0.35;

    /** The share of words taken up again grows with the root of the words before: by so much within an article, and between articles. */
    private static final double WITHIN = 0.0125;

    private static final double BETWEEN = 0.004;

    /** Weight of the share of a headline's words that the article before has too: a new article's are new. */
    private static final double KNOWN = 7;

    /** They stand within so many lines. */
    private static final int FURTHEST = 60;

    /** Paragraphs behind a cut that are looked at. */
    private static final int LEAD = 3;

    private final List<PageLine> lines;
    private final Vocabulary vocabulary;
    private final int[] counts;

    /** The different words of the lead behind a line, once they were asked for. */
    private final Map<Integer, int[]> leads = new HashMap<>();

    private final double[] logs;
    private final double[] totals;

    Cohesion(List<PageLine> lines, Vocabulary vocabulary) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.counts = new int[vocabulary.size()];
        int tokens = 0;
        int most = 0;
        int types = 0;
        for (int word = 0; word < vocabulary.size(); word++) {
            int count = vocabulary.count(word);
            tokens += count;
            most = Math.max(most, count);
            types += count > 1 ? 1 : 0;
        }
        logs = new double[most + 1];
        for (int i = 0; i <= most; i++) {
            logs[i] = Math.log(i + PRIOR);
        }
        totals = new double[tokens + 1];
        for (int i = 0; i <= tokens; i++) {
            totals[i] = Math.log(i + Math.max(1, types) * PRIOR);
        }
    }

    /** What the words say of articles that reach from a line to each of several ends, ascending and exclusive. */
    double[] evidence(int from, List<Integer> ends) {
        double[] evidence = new double[ends.size()];
        double sum = 0;
        int repeated = 0;
        int words = 0;
        int line = from;
        for (int e = 0; e < evidence.length; e++) {
            for (; line < ends.get(e); line++) {
                if (lines.get(line).is(LineKind.TEXT)) {
                    for (int word : vocabulary.words(line)) {
                        int count = counts[word]++;
                        words++;
                        if (vocabulary.count(word) > 1) {
                            sum += logs[count] - totals[repeated++];
                        }
                    }
                }
            }
            evidence[e] = SEGMENT_SHARE * sum + CUT_SHARE * cut(ends.get(e), words) - KNOWN * known(ends.get(e));
        }
        for (int i = from; i < line; i++) {
            for (int word : vocabulary.words(i)) {
                counts[word] = 0;
            }
        }
        return evidence;
    }

    /** Share of the words of a headline that were counted so far, less for a headline of few words. */
    private double known(int headline) {
        if (headline >= lines.size() || !lines.get(headline).headlineLike()) {
            return 0;
        }
        int[] words = vocabulary.words(headline);
        int known = 0;
        for (int word : words) {
            known += counts[word] > 0 ? 1 : 0;
        }
        return known / (words.length + Vocabulary.CAUTION);
    }

    /** Log-odds that the lead behind a line belongs to another article than the words counted so far. */
    private double cut(int at, int before) {
        int[] lead = leads.computeIfAbsent(at, this::lead);
        int again = 0;
        for (int word : lead) {
            again += counts[word] > 0 ? 1 : 0;
        }
        double root = Math.sqrt(before + 1.0);
        double within = Math.min(0.6, WITHIN * root);
        double between = Math.min(0.3, BETWEEN * root);
        return (lead.length - again) * Math.log((1 - between) / (1 - within)) - again * Math.log(within / between);
    }

    private int[] lead(int at) {
        return vocabulary.distinct(lines.subList(0, Math.min(lines.size(), at + FURTHEST)), at, LEAD);
    }
}
