package dev.dateline.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;
import dev.dateline.standalone.view.Events;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsPageTest {
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror='alert(2)'>\"&";

    @Test
    void the_words_that_name_the_event_are_marked_in_its_sentence() {
        String page = page(Events.told("The army bombed rebels.", "bombed").build());

        assertThat(page).contains("The army <mark>bombed</mark> rebels.");
    }

    @Test
    void no_text_of_strangers_becomes_markup() {
        NewsEvent event = Events.told(HOSTILE + " they bombed " + HOSTILE, "bombed")
                .setType(HOSTILE)
                .setMode(HOSTILE)
                .setStatus(HOSTILE)
                .setSource(HOSTILE)
                .setUrl("https://evil.example/\"><script>alert(3)</script>")
                .setAttributedTo(HOSTILE)
                .setActor(new Participant("x", HOSTILE, HOSTILE, null, 0, 1))
                .setRecipient(new Participant(HOSTILE, null, null, null, 0, 1))
                .setLocation(new Place("x", HOSTILE, 1.0, 1.0, 1L, HOSTILE, null, "CITY", 1.0, 0, 1))
                .build();

        String page = page(event);

        assertThat(page).contains("&lt;script&gt;alert(1)");
        assertThat(page.replace("<script src=\"/page.js\" defer></script>", ""))
                .doesNotContain("<script", "<img", "'alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://x/%0aalert(1)",
                "data:text/html,x",
                "file:samples/a.txt",
                "//no.scheme/x",
                "http:///no-host",
                "not a url at all"
            })
    void only_web_addresses_become_links(String url) {
        String page = page(Events.told("They bombed it.", "bombed").setUrl(url).build());

        assertThat(page).doesNotContain("<a href=\"" + url).doesNotContain("nofollow");
    }

    @Test
    void a_web_address_becomes_a_link_that_tells_nobody_where_it_was_clicked() {
        assertThat(page(Events.told("They bombed it.", "bombed").build()))
                .contains(
                        "<a href=\"https://news.example/harbour\" rel=\"noopener noreferrer nofollow\">news.example</a>");
    }

    @Test
    void characters_that_turn_the_direction_of_writing_are_gone() {
        assertThat(page(Events.told("They bombed \u202eti.", "bombed").build())).doesNotContain("\u202e");
    }

    @Test
    void without_events_the_page_says_how_to_get_some() {
        assertThat(NewsPage.page(List.of(), Optional.empty())).contains("No events yet");
    }

    @Test
    void a_pipeline_that_does_not_run_is_told() {
        assertThat(NewsPage.page(List.of(), Optional.of("starting <now>")))
                .contains("Not running: starting &lt;now&gt;");
    }

    private static String page(NewsEvent event) {
        return NewsPage.page(List.of(event), Optional.empty());
    }
}
