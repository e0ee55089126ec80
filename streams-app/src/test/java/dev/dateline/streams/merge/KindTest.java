package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void whatIsTakenForAnotherIsSoBothWays() {
        for (Kind one : Kind.values()) {
            assertThat(one.like(one)).isTrue();
            for (Kind other : Kind.values()) {
                assertThat(one.like(other)).as("%s and %s", one, other).isEqualTo(other.like(one));
            }
        }
    }

    @Test
    void eachHasABitOfItsOwn() {
        assertThat(Arrays.stream(Kind.values()).map(Kind::bit)).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatIsDoneTogetherIsMutual() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::mutual))
                .contains(Kind.AGREE, Kind.CONSULT)
                .doesNotContain(Kind.ASSAULT, Kind.ACCUSE, Kind.DISASTER, Kind.REQUEST);
    }
}
