package dev.dateline.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.view.Events;
import org.junit.jupiter.api.Test;

class LatestEventsTest {
    private final LatestEvents latest = new LatestEvents(2);

    @Test
    void the_newest_come_first_and_the_oldest_make_room() {
        latest.add(event("a", 1, "CREATED"));
        latest.add(event("b", 1, "CREATED"));
        latest.add(event("c", 1, "CREATED"));

        assertThat(latest.newest(10)).extracting(NewsEvent::getEventId).containsExactly("c", "b");
        assertThat(latest.newest(1)).extracting(NewsEvent::getEventId).containsExactly("c");
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one() {
        latest.add(event("a", 1, "CREATED"));
        latest.add(event("b", 1, "CREATED"));
        latest.add(event("a", 2, "UPDATED"));

        assertThat(latest.newest(10)).extracting(NewsEvent::getVersion).containsExactly(1, 2);
        assertThat(latest.seen()).isEqualTo(3);
    }

    @Test
    void what_is_retracted_or_merged_goes() {
        latest.add(event("a", 1, "CREATED"));
        latest.add(event("b", 1, "CREATED"));
        latest.add(event("a", 2, "RETRACTED"));
        latest.add(event("b", 2, "MERGED"));

        assertThat(latest.newest(10)).isEmpty();
    }

    private static NewsEvent event(String id, int version, String change) {
        return Events.told("They bombed it.", "bombed")
                .setEventId(id)
                .setVersion(version)
                .setChange(change)
                .build();
    }
}
