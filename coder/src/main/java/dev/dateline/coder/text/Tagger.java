package dev.dateline.coder.text;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * OpenNLP's part-of-speech model decoded greedily: a beam of one where {@code POSTaggerME} keeps three. Tagging is most
 * of the coder's work; the event figures on the public dev sets moved by less than .005 either way. Not thread-safe.
 */
final class Tagger {
    private static final int BEAM = 1;

    private final BeamSearch beam;
    private final POSContextGenerator contexts;
    private final SequenceValidator<String> validator;

    Tagger(POSModel model) {
        MaxentModel maxent = model.getArtifact("pos.model");
        this.beam = new BeamSearch(BEAM, maxent, 0);
        this.contexts = model.getFactory().getPOSContextGenerator(0);
        this.validator = model.getFactory().getSequenceValidator();
    }

    /** One tag a word. */
    String[] tag(String[] words) {
        return beam.bestSequence(words, null, contexts, validator).getOutcomes().toArray(String[]::new);
    }
}
