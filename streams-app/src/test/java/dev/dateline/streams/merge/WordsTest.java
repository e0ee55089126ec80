package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static Words of(String text) {
        return Words.of(text, Integer.MAX_VALUE);
    }

    private static List<String> named(String text) {
        List<String> names = new ArrayList<>();
        Words.read(text, Integer.MAX_VALUE, (word, named) -> {
            if (named) {
                names.add(word);
            }
        });
        return names;
    }

    @Test
    void namesAndFiguresAreTold() {
        assertThat(named("Gunmen raided the mill of Torno near Zarbela and took 73 sacks."))
                .containsExactly("torno", "zarbela", "73");
    }

    @Test
    void theFirstWordOfASentenceIsNoName() {
        assertThat(named("Torno was quiet. Zarbela was not, \"Quolla was\" they said in Tirna."))
                .containsExactly("tirna");
    }

    @Test
    void capitalsTellNoNamesInAHeadlineThatHasThemEverywhere() {
        assertThat(named("Gunmen Raid Mill In Torno\nGunmen raided the mill in Torno early."))
                .containsExactly("torno");
        assertThat(named("GUNMEN RAIDED THE MILL IN TORNO EARLY")).isEmpty();
    }

    @Test
    void aWordIsOneWithAllItsEndings() {
        assertThat(of("raids").plain())
                .isEqualTo(of("raided").plain())
                .isEqualTo(of("raiding").plain());
    }

    @Test
    void whatAllNewsHasDoesNotCountAndWhatIsRareCountsMost() {
        assertThat(of("the police said on Tuesday").plain().weight()).isZero();
        assertThat(of("quinoa").plain().weight()).isEqualTo(NewsWords.MOST);
        assertThat(of("quinoa, quinoa").plain().weight()).isEqualTo(NewsWords.MOST);
    }

    @Test
    void soManyWordsAreReadAsAreAskedFor() {
        assertThat(Words.of("quinoa zarzuela", 1).plain())
                .isEqualTo(of("quinoa").plain());
    }

    @Test
    void wordsInCommonCountByTheirWeights() {
        Hashes one = of("quinoa zarzuela").plain();
        Hashes other = of("quinoa obelisk").plain();

        assertThat(one.common(other)).isEqualTo(NewsWords.MOST);
        assertThat(one.dice(other)).isEqualTo(.5);
        assertThat(one.dice(of("").plain())).isZero();
    }

    @Test
    void manyWordsAreSearchedAsFewAreGoneThrough() {
        StringBuilder many = new StringBuilder("quinoa");
        for (int i = 0; i < 40; i++) {
            many.append(" zarz").append((char) ('a' + i % 26)).append((char) ('a' + i / 26));
        }
        Hashes all = of(many.toString()).plain();

        assertThat(of("quinoa obelisk").plain().common(all)).isEqualTo(NewsWords.MOST);
        assertThat(all.common(of("quinoa obelisk").plain())).isEqualTo(NewsWords.MOST);
    }
}
