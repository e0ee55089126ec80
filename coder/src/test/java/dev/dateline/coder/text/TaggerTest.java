package dev.dateline.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
    private static POSModel model;
    private static Tagger tagger;
    private static BeamSearch search;

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            model = new POSModel(in);
        }
        tagger = new Tagger(new TagWeights(model));
        MaxentModel maxent = model.getArtifact("pos.model");
        search = new BeamSearch(1, maxent, 0);
    }

    private static String[] reference(String[] words) {
        return search.bestSequence(
                        words,
                        null,
                        model.getFactory().getPOSContextGenerator(0),
                        model.getFactory().getSequenceValidator())
                .getOutcomes()
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raid",
                "The minister said .",
                "US - led troops , backed by 3 tanks , took the A1 road to N'Djamena on Sunday .",
                "POLICE FIRED 40 ROUNDS AT THE CROWD",
                "police ca n't say who 's behind Müller ’s 2.5 million euro « deal »",
            })
    void theTagsAreThoseOfTheModelsOwnSearch(String sentence) {
        String[] words = sentence.split(" ", -1);

        assertThat(tagger.tag(words)).isEqualTo(reference(words));
    }

    @Test
    void wordsInAnyOrderAreTaggedAlikeHoweverOftenTheyComeBack() {
        String[] stock =
                ("The the a of on Army army fired at 12 12.30 protesters in Homs , . \" - killing killed kill to be "
                                + "was will not n't 's Iran-backed who Monday U.S. x")
                        .split(" ", -1);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String[] words = new String[1 + random.nextInt(25)];
            for (int i = 0; i < words.length; i++) {
                words[i] = stock[random.nextInt(stock.length)];
            }
            assertThat(tagger.tag(words)).as(String.join(" ", words)).isEqualTo(reference(words));
        }
    }
}
