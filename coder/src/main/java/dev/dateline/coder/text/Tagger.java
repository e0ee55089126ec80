package dev.dateline.coder.text;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's maximum-entropy part-of-speech model, decoded greedily and fast. A tag's score is a sum of weights, and most of them hang on a word
 * alone: on its letters, or on its standing one or two words before or behind. So these sums are made once a word and kept, and a token
 * costs some seven additions an outcome. The tags are those of OpenNLP's own {@code BeamSearch} with a beam of one; with its default beam of
 * three, all 49,450 tags of 1,050 news sentences were the same. Not thread-safe.
 */
final class Tagger {
    /** Words kept; a power of two. Some 700 bytes each. */
    private static final int KEPT = 1 << 14;

    private static final int LONGEST_AFFIX = 4;
    private static final double[] NOTHING = {};

    private final String[] outcomes;
    private final Map<String, Context> weights;
    private final double[] first;
    private final double[] second;
    private final double[] third;
    /** Weights of the tag before, and of the two tags before. */
    private final double[][] before;

    private final double[][][] twoBefore;
    private final @Nullable Word[] words = new Word[KEPT];

    /** The weights of a word, as sums over its features: where it stands itself, and where it is a neighbour. */
    private static final class Word {
        final String form;
        final double[] own;
        final double[] behind1;
        final double[] behind2;
        final double[] ahead1;
        final double[] ahead2;

        Word(String form, double[] own, double[] behind1, double[] behind2, double[] ahead1, double[] ahead2) {
            this.form = form;
            this.own = own;
            this.behind1 = behind1;
            this.behind2 = behind2;
            this.ahead1 = ahead1;
            this.ahead2 = ahead2;
        }
    }

    Tagger(POSModel model) {
        AbstractModel maxent = model.getArtifact("pos.model");
        outcomes = new String[maxent.getNumOutcomes()];
        Arrays.setAll(outcomes, maxent::getOutcome);
        weights = weights(maxent);
        first = of("S=begin");
        second = of("p1S=begin");
        third = of("p2S=begin");
        before = new double[outcomes.length][];
        twoBefore = new double[outcomes.length][outcomes.length][];
        for (int one = 0; one < outcomes.length; one++) {
            before[one] = of("t=" + outcomes[one]);
            for (int two = 0; two < outcomes.length; two++) {
                twoBefore[two][one] = of("t2=" + outcomes[two] + "," + outcomes[one]);
            }
        }
    }

    @SuppressWarnings("unchecked") // the second of the model's data structures is its map of predicates
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /** One tag a word. */
    String[] tag(String[] forms) {
        int size = forms.length;
        Word[] row = new Word[size];
        for (int i = 0; i < size; i++) {
            row[i] = word(forms[i]);
        }
        double[] sum = new double[outcomes.length];
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
            if (i < 3) {
                add(sum, i == 0 ? first : i == 1 ? second : third);
            }
            lastButOne = last;
            last = best(sum);
            tags[i] = outcomes[last];
        }
        return tags;
    }

    private static int best(double[] sum) {
        int best = 0;
        for (int i = 1; i < sum.length; i++) {
            best = sum[i] > sum[best] ? i : best;
        }
        return best;
    }

    private static void add(double[] sum, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            sum[i] += weights[i];
        }
    }

    private Word word(String form) {
        int slot = (form.hashCode() ^ form.hashCode() >>> 15) & KEPT - 1;
        Word kept = words[slot];
        if (kept == null || !kept.form.equals(form)) {
            String lower = StringUtil.toLowerCase(form);
            String shape = FeatureGeneratorUtil.tokenFeature(form);
            double[] own = new double[outcomes.length];
            add(own, of("def"));
            add(own, of("w=" + lower));
            add(own, of("wc=" + shape));
            add(own, of("w&c=" + lower + "," + shape));
            for (int length = 1; length <= Math.min(LONGEST_AFFIX, form.length()); length++) {
                add(own, of("pre=" + form.substring(0, length)));
                add(own, of("suf=" + form.substring(form.length() - length)));
            }
            kept = new Word(form, own, of("p1w=" + lower), of("p2w=" + lower), of("n1w=" + lower), of("n2w=" + lower));
            words[slot] = kept;
        }
        return kept;
    }

    /** The weights of a feature, one an outcome; none where the model does not know it. */
    private double[] of(String feature) {
        Context known = weights.get(feature);
        if (known == null) {
            return NOTHING;
        }
        double[] dense = new double[outcomes.length];
        for (int i = 0; i < known.getOutcomes().length; i++) {
            dense[known.getOutcomes()[i]] += known.getParameters()[i];
        }
        return dense;
    }
}
