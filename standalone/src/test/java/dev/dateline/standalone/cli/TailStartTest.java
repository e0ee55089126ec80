package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TailStartTest {
    private final TailStart.Converter converter = new TailStart.Converter();

    @Test
    void the_two_ends_have_names() {
        assertThat(converter.convert("beginning")).isEqualTo(new TailStart.Beginning());
        assertThat(converter.convert("latest")).isEqualTo(new TailStart.Latest());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:00:00Z,2026-11-02T08:00:00Z",
        "2026-11-02T08:00:00+03:00,2026-11-02T05:00:00Z",
        "2026-11-02,2026-11-02T00:00:00Z",
        "1793606400000,2026-11-02T08:00:00Z"
    })
    void a_time_may_be_written_in_several_ways(String text, Instant time) {
        assertThat(converter.convert(text)).isEqualTo(new TailStart.At(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "2026-13-01", "", "-5", "2026-11-02T25:00:00Z"})
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("give beginning, latest");
    }
}
