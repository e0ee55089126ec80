package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordClassesTest {
    private static final WordClasses CLASSES = WordClasses.PACKAGED;

    @Test
    void aPhraseIsToldOfEachWordOfItsClassInSingularAndPlural() {
        assertThat(CLASSES.spelled("{slope} * give! way"))
                .contains("slope * give! way", "slopes * give! way", "cliff * give! way")
                .hasSize(2 * CLASSES.words("slope").size());
    }

    @Test
    void aPhraseWithoutAClassStandsForItself() {
        assertThat(CLASSES.spelled("run! aground")).containsExactly("run! aground");
    }

    @Test
    void aClassThatIsMissingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLASSES.spelled("{vesel} * sink!"))
                .withMessageContaining("{vesel}");
    }

    @Test
    void eachModeOfADisasterHasWordsForWhatDoesHarm() {
        assertThat(Ontology.modes(EventType.DISASTER))
                .allSatisfy(mode -> assertThat(CLASSES.words("hazard-" + mode)).isNotEmpty());
    }
}
