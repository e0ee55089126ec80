package dev.dateline.standalone.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.standalone.cli.InputLines.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputLinesTest {
    @Test
    void lines_are_read_without_their_ends_and_the_mark_of_the_byte_order_and_blank_ones_are_passed_over() {
        assertThat(read("\uFEFFone\r\n\n  \ntwo".getBytes(UTF_8), 100))
                .containsExactly(new Line.Text("one"), new Line.Text("two"));
    }

    @Test
    void a_line_that_is_no_utf_8_is_told_with_its_number_and_reading_goes_on() {
        List<Line> lines = read("one\nna\u00efve\ntwo\n".getBytes(ISO_8859_1), 100);

        assertThat(lines).hasSize(3).startsWith(new Line.Text("one")).endsWith(new Line.Text("two"));
        assertThat(lines.get(1)).isInstanceOfSatisfying(Line.Broken.class, broken -> {
            assertThat(broken.reason()).isEqualTo("invalid-utf8");
            assertThat(broken.detail()).startsWith("in.jsonl, line 2:");
        });
    }

    @Test
    void a_line_over_the_cap_is_told_and_reading_goes_on_behind_it() {
        assertThat(read("12345\n123456\n1\n".getBytes(UTF_8), 5))
                .containsExactly(
                        new Line.Text("12345"),
                        new Line.Broken("too-large", "in.jsonl, line 2: 6 bytes, the most is 5"),
                        new Line.Text("1"));
    }

    @Test
    void a_stream_that_breaks_off_is_a_failure_that_names_it() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> new InputLines(broken, "in.jsonl", 5).hasNext())
                .isInstanceOf(CommandFailure.class)
                .hasMessage("cannot read in.jsonl: Stream closed");
    }

    private static List<Line> read(byte[] bytes, int maxBytes) {
        List<Line> lines = new ArrayList<>();
        new InputLines(new ByteArrayInputStream(bytes), "in.jsonl", maxBytes).forEachRemaining(lines::add);
        return lines;
    }
}
