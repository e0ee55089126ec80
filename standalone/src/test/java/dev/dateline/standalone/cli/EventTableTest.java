package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.view.Events;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTableTest {
    private static final NewsEvent EVENT =
            Events.told("The army bombed rebels.", "bombed").build();

    @Test
    void an_event_stands_below_its_article_with_the_sentence_that_tells_it() {
        List<String> lines = new EventTable(120, false).lines(List.of(EVENT), Map.of("a1", "Harbour hit"));

        assertThat(lines)
                .containsExactly(
                        "EVENT           WHO                   TO WHOM  WHERE           WHEN        TOLL      STATUS",
                        "",
                        "── Harbour hit · https://news.example/harbour",
                        "ASSAULT aerial  Army of Atland (ATL)  rebels   Port Ash (ATL)  2026-11-02  2 killed  actual",
                        "    │ The army «bombed» rebels.");
    }

    @Test
    void colour_marks_the_trigger_only_where_it_is_allowed() {
        List<String> coloured = new EventTable(120, true).lines(List.of(EVENT), Map.of());
        List<String> plain = new EventTable(120, false).lines(List.of(EVENT), Map.of());

        assertThat(coloured).contains("    │ The army \u001b[1mbombed\u001b[22m rebels.");
        assertThat(plain).noneMatch(line -> line.contains("\u001b"));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 120, 200})
    void no_line_is_wider_than_the_terminal(int width) {
        String sentence = "The army bombed rebels " + "and more was told of it ".repeat(20) + "in Port Ash.";
        NewsEvent longEvent = Events.told(sentence, "bombed")
                .setUrl("https://news.example/" + "x".repeat(300))
                .setAttributedTo("someone")
                .build();

        List<String> lines = new EventTable(width, false).lines(List.of(longEvent), Map.of("a1", "word ".repeat(60)));

        assertThat(lines).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join(" ", lines).replaceAll(" +", " "))
                .contains("«bombed»")
                .endsWith("in Port Ash.");
    }

    @Test
    void events_stand_in_the_order_of_the_text_whatever_order_they_came_in() {
        NewsEvent second = Events.told("0123456789 Later they bombed it.", "bombed")
                .setEventId("e2")
                .build();

        List<String> lines = new EventTable(120, false).lines(List.of(second, EVENT), Map.of());

        assertThat(lines.indexOf("    │ The army «bombed» rebels."))
                .isBetween(0, lines.indexOf("    │ 0123456789 Later they «bombed» it."));
    }
}
