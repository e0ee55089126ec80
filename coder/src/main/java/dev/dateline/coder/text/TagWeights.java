package dev.dateline.coder.text;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/**
 * The weights of a maximum-entropy model of OpenNLP, one row of outcomes a feature, found by the hash of the feature's name, so that a name is
 * never built. Immutable, thread-safe.
 */
final class TagWeights {
    static final float[] NOTHING = {};

    private final String[] outcomes;
    private final float[][] rows;
    private final WordTable index;

    TagWeights(POSModel model) {
        AbstractModel maxent = model.getArtifact("pos.model");
        outcomes = new String[maxent.getNumOutcomes()];
        Arrays.setAll(outcomes, maxent::getOutcome);
        Map<String, Context> features = features(maxent);
        rows = new float[features.size() + 1][];
        rows[0] = NOTHING;
        index = new WordTable(features.size());
        int row = 0;
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            rows[++row] = dense(feature.getValue());
            index.raise(WordHash.ofFolded(feature.getKey()), row);
        }
    }

    @SuppressWarnings("unchecked") // the second of the model's data structures is its map of features
    private static Map<String, Context> features(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private float[] dense(Context sparse) {
        float[] dense = new float[outcomes.length];
        for (int i = 0; i < sparse.getOutcomes().length; i++) {
            dense[sparse.getOutcomes()[i]] += (float) sparse.getParameters()[i];
        }
        return dense;
    }

    int outcomes() {
        return outcomes.length;
    }

    String outcome(int index) {
        return outcomes[index];
    }

    /** Weights of a feature by its name, one an outcome; {@link #NOTHING} where the model has no such feature. */
    float[] of(String feature) {
        return at(WordHash.ofFolded(feature));
    }

    /** Weights of a feature by its name's hash, as {@link WordHash#ofFolded} makes it. */
    float[] at(long hash) {
        return rows[index.of(hash)];
    }
}
