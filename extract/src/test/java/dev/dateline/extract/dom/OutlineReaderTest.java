package dev.dateline.extract.dom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {
    private static List<Passage> passages(String html) {
        return OutlineReader.read(html, "https://www.paper.example/a", 256).passages();
    }

    @Test
    void two_breaks_part_passages_and_one_does_not() {
        assertThat(passages("<div>One<br>line.<br><br>Another<br/>\n<br/>and a third</div>"))
                .extracting(Passage::text)
                .containsExactly("One line.", "Another", "and a third");
    }

    @Test
    void a_break_behind_a_full_stop_parts_passages() {
        assertThat(passages("<td>The port stood still.<br>Ships waited.</td>"))
                .extracting(Passage::text)
                .containsExactly("The port stood still.", "Ships waited.");
    }

    @Test
    void words_of_inline_elements_stay_in_their_line() {
        assertThat(passages("<p>The <b>port</b> <a href='/x'>stood</a><i> still</i>.<p>So&nbsp;be&shy;it"))
                .extracting(Passage::text)
                .containsExactly("The port stood still.", "So beit");
    }

    @Test
    void kinds_come_from_the_elements_around() {
        assertThat(
                        passages(
                                "<h2>A</h2><ul><li><p>B</li></ul><blockquote><p>C</blockquote><table><td>D</table><pre>E</pre><p>F"))
                .extracting(Passage::kind)
                .containsExactly(
                        Block.Kind.SUBHEAD,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.QUOTE,
                        Block.Kind.CELL,
                        Block.Kind.PREFORMATTED,
                        Block.Kind.PARAGRAPH);
    }

    @Test
    void links_are_told_by_where_they_lead() {
        Passage passage = passages(
                        "<p>aa<a name=x>bb</a><a href='/own'>cc</a><a href='https://blog.paper.example/'>dd</a>"
                                + "<a href='https://paper.example.org/'>ee</a>")
                .get(0);

        assertThat(passage.linked()).isEqualTo(0.6);
        assertThat(passage.foreign()).isEqualTo(0.2);
    }

    @Test
    void lines_and_empty_lines_are_kept_for_plain_text() {
        List<Passage> passages = passages("<pre>Head\nBy a reporter\n\n\nText</pre>");

        assertThat(passages).extracting(Passage::lines).containsExactly("Head\nBy a reporter", "Text");
        assertThat(passages.get(1).blanks()).isEqualTo(2);
    }
}
