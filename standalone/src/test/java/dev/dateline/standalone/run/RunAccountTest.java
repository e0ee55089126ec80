package dev.dateline.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.streams.fault.Ledger;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RunAccountTest {
    private static final String PAGE = "news.pages-0@7";
    private static final String OTHER = "news.pages-1@7";

    private final RunAccount account = new RunAccount();

    @Test
    void a_page_is_settled_when_all_its_articles_and_all_their_events_are_there_in_whatever_order() {
        account.event(PAGE, "e1", true);
        account.article(PAGE, 2, 1, 1, "a1", "ORIGINAL");
        assertThat(account.settledPages()).isZero();
        account.article(PAGE, 2, 1, 1, "a2", "COPY");
        assertThat(account.settledPages()).isZero();

        account.event(PAGE, "e2", true);

        assertThat(account.settledPages()).isOne();
        assertThat(account.ledger(published(1)).balanced()).isTrue();
    }

    @Test
    void a_page_is_settled_when_all_labels_that_its_articles_have_changed_are_there() {
        account.article(OTHER, 1, 1, 1, "before", "ORIGINAL");
        account.event(OTHER, "e1", true);
        account.article(PAGE, 1, 2, 0, "late", "ORIGINAL");
        assertThat(account.settledPages()).isOne();

        account.label(PAGE, 1, "before", "COPY");
        account.event(PAGE, "e1", false);

        assertThat(account.settledPages()).isEqualTo(2);
        assertThat(account.ledger(published(2)))
                .extracting(Ledger::originals, Ledger::copies, Ledger::events, Ledger::eventVersions, Ledger::balanced)
                .containsExactly(1L, 1L, 0L, 2L, true);
    }

    @Test
    void an_article_of_another_run_may_be_labelled_by_this_one_and_is_not_counted() {
        account.article(PAGE, 1, 2, 0, "late", "ORIGINAL");

        assertThat(account.label(PAGE, 0, "of another run", "COPY")).isFalse();

        assertThat(account.ledger(published(1)).articles()).isOne();
        assertThat(account.ledger(published(1)).balanced()).isTrue();
    }

    @Test
    void a_dead_letter_settles_its_page() {
        account.deadLetter(letter("split", PAGE), OptionalInt.empty());

        assertThat(account.settledPages()).isOne();
        assertThat(account.ledger(published(1)).deadLetters()).isEqualTo(Map.of("broken", 1L));
        assertThat(account.ledger(published(1)).balanced()).isTrue();
    }

    @Test
    void a_dead_article_stands_for_one_article_of_its_page() {
        account.deadLetter(letter("dedupe", PAGE), OptionalInt.of(2));
        assertThat(account.settledPages()).isZero();

        account.article(PAGE, 2, 1, 0, "a3", "ORIGINAL");

        assertThat(account.settledPages()).isOne();
        assertThat(account.ledger(published(1)).balanced()).isTrue();
    }

    @Test
    void an_article_that_the_coder_failed_on_is_counted_by_itself_and_not_by_its_letter() {
        account.deadLetter(letter("code", PAGE), OptionalInt.of(1));
        account.article(PAGE, 1, 1, 0, "a4", "ORIGINAL");

        assertThat(account.settledPages()).isOne();
        assertThat(account.ledger(published(1)).balanced()).isTrue();
    }

    @Test
    void a_page_that_comes_to_an_end_twice_upsets_the_balance() {
        account.article(PAGE, 1, 1, 0, "a5", "ORIGINAL");
        account.article(PAGE, 1, 1, 0, "a6", "ORIGINAL");

        assertThat(account.settledPages()).isOne();
        assertThat(account.ledger(published(1)).balanced()).isFalse();
    }

    @Test
    void an_event_too_many_upsets_the_balance() {
        account.article(PAGE, 1, 1, 1, "a7", "ORIGINAL");
        account.event(PAGE, "e1", true);
        account.event(PAGE, "e1", true);

        assertThat(account.ledger(published(1)).balanced()).isFalse();
        assertThat(account.ledger(published(1)).events()).isOne();
        assertThat(account.ledger(published(1)).eventVersions()).isEqualTo(2);
    }

    @Test
    void a_page_that_is_both_split_and_dead_upsets_the_balance() {
        account.article(PAGE, 2, 1, 0, "a8", "ORIGINAL");
        account.deadLetter(letter("split", PAGE), OptionalInt.empty());

        assertThat(account.settledPages()).isZero();
        assertThat(account.ledger(published(1)).balanced()).isFalse();
    }

    @Test
    void pages_of_the_same_offset_in_different_partitions_are_different_pages() {
        account.article(PAGE, 1, 1, 0, "a9", "ORIGINAL");
        account.article(OTHER, 1, 1, 0, "a10", "UPDATE");

        assertThat(account.ledger(published(2)).balanced()).isTrue();
        assertThat(account.ledger(published(2)).updates()).isOne();
    }

    @Test
    void rejections_of_the_producer_must_be_those_it_reports() {
        account.deadLetter(letter("produce", "file:a.jsonl:3"), OptionalInt.empty());

        assertThat(account.rejections()).isOne();
        assertThat(account.ledger(new PublishReport(1, 0, new TreeMap<>(Map.of("broken", 1L)), none(), none()))
                        .balanced())
                .isTrue();
        assertThat(account.ledger(new PublishReport(1, 0, new TreeMap<>(Map.of("empty", 1L)), none(), none()))
                        .balanced())
                .isFalse();
        assertThat(account.ledger(published(0)).deadLetters()).isEmpty();
    }

    @Test
    void what_is_missing_is_told() {
        account.article(PAGE, 2, 1, 1, "a11", "ORIGINAL");

        assertThat(account.missing(published(3)))
                .isEqualTo(
                        "0 of 3 pages accounted for; of news.pages-0@7 there is missing 1 of 2 articles, 0 of 1 labels, 1 of 1 events");
    }

    private static DeadLetter letter(String stage, String origin) {
        return new DeadLetter(stage, "broken", "it is broken", origin);
    }

    private static PublishReport published(long pages) {
        return new PublishReport(pages, pages, new TreeMap<>(), none(), none());
    }

    private static SortedMap<Integer, Long> none() {
        return new TreeMap<>();
    }
}
