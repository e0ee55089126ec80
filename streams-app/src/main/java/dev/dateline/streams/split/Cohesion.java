package dev.dateline.streams.split;

/**
 * How well the words of neighbouring lines fit one topic: the log-likelihood of a segment's words under a Dirichlet compound multinomial
 * (Eisenstein and Barzilay, "Bayesian Unsupervised Topic Segmentation", EMNLP 2008), over the words that a page has at least twice. The
 * segments of the best cut have the greatest sum. Not thread-safe.
 */
final class Cohesion {
    /** Pseudo-count of each word: small values expect few, often repeated words. */
    private static final double PRIOR = 0.2;

    /** Words are no independent draws; their evidence counts for this share. */
    private static final double SHARE = 0.3;

    private final Vocabulary vocabulary;
    private final int[] counts;
    private final double[] logs;
    private final double[] totals;

    Cohesion(Vocabulary vocabulary, int lines) {
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

    /** Log-likelihood of the paragraphs from {@code from} up to each line: the value at i−from is that of lines from…i. */
    double[] from(int from, int to, java.util.List<PageLine> lines) {
        double[] sums = new double[to - from];
        double sum = 0;
        int tokens = 0;
        for (int i = from; i < to; i++) {
            if (lines.get(i).is(LineKind.TEXT)) {
                for (int word : vocabulary.words(i)) {
                    if (vocabulary.count(word) > 1) {
                        sum += logs[counts[word]++] - totals[tokens++];
                    }
                }
            }
            sums[i - from] = SHARE * sum;
        }
        for (int i = from; i < to; i++) {
            for (int word : vocabulary.words(i)) {
                counts[word] = 0;
            }
        }
        return sums;
    }
}
