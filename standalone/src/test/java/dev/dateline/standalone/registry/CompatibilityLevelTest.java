package dev.dateline.standalone.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.registry.SchemaText;
import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompatibilityLevelTest {
    private static final Schema V1 = SchemaText.parse(Schemas.V1);
    private static final Schema V2 = SchemaText.parse(Schemas.V2);

    /** V1 has no "by", which V2 gives a default, and which this one takes without: it reads V2, but not V1. */
    private static final Schema NEEDS_BY = SchemaText.parse(Schemas.V2.replace(",\"default\":null", ""));

    @ParameterizedTest
    @CsvSource({
        "BACKWARD, true",
        "BACKWARD_TRANSITIVE, false",
        "FULL, true",
        "FULL_TRANSITIVE, false",
        "FORWARD_TRANSITIVE, true"
    })
    void onlyATransitiveLevelLooksBehindTheLastVersion(CompatibilityLevel level, boolean compatible) {
        assertThat(level.faults(NEEDS_BY, List.of(V1, V2)).isEmpty()).isEqualTo(compatible);
    }

    @ParameterizedTest
    @EnumSource(CompatibilityLevel.class)
    void theFirstVersionIsCompatibleWithNothing(CompatibilityLevel level) {
        assertThat(level.faults(V1, List.of())).isEmpty();
    }

    @Test
    void aFaultSaysWhichWayAndWhere() {
        assertThat(CompatibilityLevel.FULL.faults(NEEDS_BY, List.of(V1)))
                .containsExactly(
                        "the new schema cannot read the old: READER_FIELD_MISSING_DEFAULT_VALUE at /fields/1 (by)");
    }

    @ParameterizedTest
    @CsvSource({"full_transitive, FULL_TRANSITIVE", "None, NONE"})
    void aLevelIsNamedInAnyCase(String name, CompatibilityLevel level) {
        assertThat(CompatibilityLevel.named(name)).contains(level);
    }

    @Test
    void otherWordsAreNoLevel() {
        assertThat(CompatibilityLevel.named("TOTAL")).isEmpty();
    }
}
