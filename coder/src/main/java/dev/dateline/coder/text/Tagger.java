package dev.dateline.coder.text;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's maximum-entropy part-of-speech model, decoded greedily and fast. A tag's score is a sum of weights, and most of them hang on a word
 * alone: on its letters, or on its standing one or two words before or behind. So these sums are made once a word and kept for a while, and a
 * token costs some seven additions an outcome. The features are those of the English models of OpenNLP's project (Universal Dependencies,
 * EWT); the tags are those of OpenNLP's own {@code BeamSearch} with a beam of one; with its default beam of three, all 49,450 tags of 1,050
 * news sentences were the same. Not thread-safe: one per thread; the weights are shared.
 */
final class Tagger {
    /** Words kept; a power of two. Some 250 bytes each. */
    private static final int KEPT = 1 << 15;

    private static final int LONGEST_AFFIX = 4;
    private static final long PREFIX = WordHash.ofFolded("pre=");
    private static final long WORD = WordHash.ofFolded("w=");
    private static final long BEHIND_1 = WordHash.ofFolded("p1w=");
    private static final long BEHIND_2 = WordHash.ofFolded("p2w=");
    private static final long AHEAD_1 = WordHash.ofFolded("n1w=");
    private static final long AHEAD_2 = WordHash.ofFolded("n2w=");
    private static final long SHAPE = WordHash.ofFolded("wc=");
    private static final long WORD_AND_SHAPE = WordHash.ofFolded("w&c=");
    private static final long SUFFIX = WordHash.ofFolded("suf=");

    private final TagWeights weights;
    private final float[] any;
    private final float[][] opening;
    /** Weights of the tag before, and of the two tags before. */
    private final float[][] before;

    private final float[][][] twoBefore;
    private final @Nullable Word[] words = new Word[KEPT];

    /** The weights of a word, as sums over its features: where it stands itself, and where it is a neighbour. */
    private static final class Word {
        final String form;
        final float[] own;
        final float[] behind1;
        final float[] behind2;
        final float[] ahead1;
        final float[] ahead2;

        Word(String form, String lower, float[] own, TagWeights weights) {
            this.form = form;
            this.own = own;
            behind1 = weights.at(WordHash.add(BEHIND_1, lower));
            behind2 = weights.at(WordHash.add(BEHIND_2, lower));
            ahead1 = weights.at(WordHash.add(AHEAD_1, lower));
            ahead2 = weights.at(WordHash.add(AHEAD_2, lower));
        }
    }

    Tagger(TagWeights weights) {
        this.weights = weights;
        any = weights.of("def");
        opening = new float[][] {weights.of("S=begin"), weights.of("p1S=begin"), weights.of("p2S=begin")};
        int outcomes = weights.outcomes();
        before = new float[outcomes][];
        twoBefore = new float[outcomes][outcomes][];
        for (int one = 0; one < outcomes; one++) {
            before[one] = weights.of("t=" + weights.outcome(one));
            for (int two = 0; two < outcomes; two++) {
                twoBefore[two][one] = weights.of("t2=" + weights.outcome(two) + "," + weights.outcome(one));
            }
        }
    }

    /** One tag a word. */
    String[] tag(String[] forms) {
        int size = forms.length;
        Word[] row = new Word[size];
        for (int i = 0; i < size; i++) {
            row[i] = word(forms[i]);
        }
        float[] sum = new float[weights.outcomes()];
        String[] tags = new String[size];
        int last = -1;
        int lastButOne = -1;
        for (int i = 0; i < size; i++) {
            System.arraycopy(row[i].own, 0, sum, 0, sum.length);
            if (i > 0) {
                add(sum, row[i - 1].behind1);
                add(sum, before[last]);
            }
            if (i > 1) {
                add(sum, row[i - 2].behind2);
                add(sum, twoBefore[lastButOne][last]);
            }
            if (i + 1 < size) {
                add(sum, row[i + 1].ahead1);
            }
            if (i + 2 < size) {
                add(sum, row[i + 2].ahead2);
            }
            if (i < opening.length) {
                add(sum, opening[i]);
            }
            lastButOne = last;
            last = best(sum);
            tags[i] = weights.outcome(last);
        }
        return tags;
    }

    private static int best(float[] sum) {
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            best = sum[i] > sum[best] ? i : best;
        }
        return best;
    }

    private static void add(float[] sum, float[] weights) {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += weights[i];
        }
    }

    private Word word(String form) {
        int slot = (form.hashCode() ^ form.hashCode() >>> 15) & KEPT - 1;
        Word kept = words[slot];
        if (kept == null || !kept.form.equals(form)) {
            String lower = StringUtil.toLowerCase(form);
            kept = new Word(form, lower, own(form, lower), weights);
            words[slot] = kept;
        }
        return kept;
    }

    private float[] own(String form, String lower) {
        String shape = FeatureGeneratorUtil.tokenFeature(form);
        float[] own = new float[weights.outcomes()];
        add(own, any);
        add(own, weights.at(WordHash.add(WORD, lower)));
        add(own, weights.at(WordHash.add(SHAPE, shape)));
        add(own, weights.at(WordHash.add(WordHash.add(WordHash.add(WORD_AND_SHAPE, lower), ','), shape)));
        long prefix = PREFIX;
        for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
            prefix = WordHash.add(prefix, form.charAt(length - 1));
            add(own, weights.at(prefix));
            long suffix = SUFFIX;
            for (int i = form.length() - length; i < form.length(); i++) {
                suffix = WordHash.add(suffix, form.charAt(i));
            }
            add(own, weights.at(suffix));
        }
        return own;
    }
}
