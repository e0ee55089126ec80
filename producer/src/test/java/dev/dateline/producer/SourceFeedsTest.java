package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.feed.FeedHealth;
import dev.dateline.producer.feed.FeedItem;
import dev.dateline.producer.feed.FeedKind;
import dev.dateline.producer.feed.FeedState;
import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedState.Times;
import dev.dateline.producer.feed.PendingItem;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import dev.dateline.schemas.avro.SourceState;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceFeedsTest {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    @Test
    void a_state_comes_back_as_it_was_kept() {
        PendingItem item = PendingItem.of(
                new FeedItem(
                        "https://news.example/1",
                        Optional.of("n1"),
                        Optional.of(NOON),
                        Optional.of("Ferry runs again"),
                        Optional.of("en")),
                2,
                NOON.plusSeconds(4));
        FeedState state = new FeedState(
                "https://news.example/rss",
                "https://www.news.example/rss",
                Optional.of(FeedKind.ATOM),
                new Validators(Optional.of("\"1\""), Optional.of("Tue, 10 Nov 2026 11:00:00 GMT")),
                new LinkedHashSet<>(List.of("old", "new")),
                Map.of(item.key(), item),
                FeedHealth.STALE,
                "",
                0,
                new Times(
                        Optional.of(NOON),
                        Optional.of(NOON.minusSeconds(9)),
                        Optional.of(NOON.minusSeconds(99)),
                        Optional.of(NOON.plusSeconds(600)),
                        Optional.of(NOON.plusSeconds(5))),
                new Counts(3, 2, 1));

        FeedState back = SourceFeeds.state(SourceFeeds.record(state));

        assertThat(back).isEqualTo(state);
        assertThat(back.seen()).containsExactly("old", "new");
    }

    @Test
    void what_a_later_version_wrote_counts_as_unknown() {
        SourceState record = SourceState.newBuilder()
                .setSource("https://news.example/rss")
                .setKind("HOLOGRAM")
                .setHealth("SPLENDID")
                .build();

        assertThat(SourceFeeds.state(record)).isEqualTo(FeedState.unknown("https://news.example/rss"));
    }
}
