package dev.dateline.streams;

import static dev.dateline.streams.TopologyRun.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.flow.Lineage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the topology makes of copies, updates and late originals. */
class StoryTopologyTest {
    private static final String URL = "https://a.example/port";
    private static final String TEXT =
            "Gunmen attacked the old port of Tunis before dawn on Monday, the harbour master said.\n\n"
                    + "Dockers found the gates open and two cranes on fire, and nobody was hurt in the raid that followed.";

    private static final String LONG = TEXT
            + "\n\nThe fire brigade of the port needed an hour for the blaze, and the customs hall stayed shut until noon while officers looked for cartridges between the containers and along the quay wall."
            + "\n\nShips from Sfax and Marseille waited outside the roads with their holds full, a pilot told the harbour radio, and the lorries that should have met them stood in a line as long as the avenue behind the market."
            + "\n\nIn the evening the gates opened again under guard, and a first ferry went out with its lamps lit, two hours behind the time that its passengers had been promised by the company in the morning.";

    @TempDir
    Path stateDir;

    private TopologyRun run;

    @BeforeEach
    void start() {
        run = new TopologyRun(stateDir);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    private static String told(TestRecord<String, NewsEvent> record) {
        NewsEvent event = record.value();
        return event.getVersion() + event.getChange() + " " + event.getMentions() + " of " + event.getSources();
    }

    /** The index forgets by number, what is coded by time: the same text may be news to the one and known to the other. */
    @Test
    void aTextThatComesAgainWhenItIsForgottenIsNewsAgainAndTheLedgerBalances() {
        run.close();
        run = new TopologyRun(
                StreamsSettings.defaults("unused:1", stateDir).withMostTexts(1_000),
                new InMemorySchemaRegistry(),
                WordCoder::new);
        run.publish(START, URL, TEXT);
        Random random = new Random(1);
        for (int i = 0; i < 1_100; i++) {
            String words =
                    random.ints(40, 0, 100_000).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
            run.publish(START.plusSeconds(i), "https://c.example/" + i, words);
        }
        run.publish(START.plusSeconds(2_000), "https://b.example/1", TEXT);

        Ledger ledger = run.ledger();
        assertThat(ledger.copies()).isZero();
        assertThat(ledger.originals()).isEqualTo(1_102);
        assertThat(ledger.balanced()).isTrue();
    }

    @Test
    void theSameTextElsewhereIsACopyOfTheFirstAndIsNotCodedAgain() {
        run.publish(START, URL, TEXT);
        run.publish(START.plusSeconds(60), "https://b.example/1", TEXT.toUpperCase(Locale.ROOT));

        List<Article> articles = run.articles();
        assertThat(articles).extracting(Article::getVerdict).containsExactly("ORIGINAL", "COPY");
        Article copy = articles.get(1);
        assertThat(copy.getDuplicateOf()).isEqualTo(articles.get(0).getArticleId());
        assertThat(copy.getSimilarity()).isEqualTo(1.0);
        assertThat(copy.getStoryId()).isEqualTo(articles.get(0).getStoryId());
        assertThat(run.eventRecords())
                .extracting(StoryTopologyTest::told)
                .containsExactly("1CREATED 1 of 1", "2UPDATED 2 of 1");
        assertThat(run.ledger())
                .extracting(Ledger::originals, Ledger::copies, Ledger::balanced)
                .containsExactly(1L, 1L, true);
    }

    @Test
    void publishingAgainMakesNoStoryAndEachArticleHasAnIdOfItsOwn() {
        run.publish(START, URL, TEXT);
        run.publish(START.plusSeconds(60), URL, TEXT);
        run.publish(START.plusSeconds(120), URL, TEXT);

        List<Article> articles = run.articles();
        String first = articles.get(0).getArticleId();
        assertThat(articles).extracting(Article::getArticleId).containsExactly(first, first + "-2", first + "-3");
        assertThat(articles).extracting(Article::getVerdict).containsExactly("ORIGINAL", "COPY", "COPY");
        assertThat(articles)
                .extracting(Article::getStoryId)
                .containsOnly(articles.get(0).getStoryId());
        assertThat(run.eventRecords()).hasSize(1);
    }

    @Test
    void newerTextOfAnAddressIsAnUpdateOfItsStoryAndIsCoded() {
        run.publish(START, URL, TEXT);
        run.publish(START.plusSeconds(60), URL, TEXT.replace("nobody was hurt", "two guards were hurt"));

        List<Article> articles = run.articles();
        Article update = articles.get(1);
        assertThat(update.getVerdict()).isEqualTo("UPDATE");
        assertThat(update.getStoryId()).isEqualTo(articles.get(0).getStoryId());
        assertThat(update.getDuplicateOf()).isEqualTo(articles.get(0).getArticleId());
        assertThat(update.getSimilarity()).isBetween(0.5, 0.99);
        assertThat(run.eventRecords()).extracting(StoryTopologyTest::told).containsExactly("1CREATED 1 of 1");
    }

    @Test
    void aNearCopyFromElsewhereBelongsToTheStoryAndIsNotCodedAgain() {
        run.publish(START, URL, LONG);
        run.publish(START.plusSeconds(60), "https://b.example/1", LONG.substring(0, LONG.indexOf("\n\nShips")));

        List<Article> articles = run.articles();
        assertThat(articles).extracting(Article::getVerdict).containsExactly("ORIGINAL", "COPY");
        assertThat(articles.get(1).getStoryId()).isEqualTo(articles.get(0).getStoryId());
        assertThat(articles.get(1).getSimilarity()).isBetween(.3, .9);
        assertThat(run.eventRecords())
                .extracting(StoryTopologyTest::told)
                .containsExactly("1CREATED 1 of 1", "2UPDATED 2 of 1");
    }

    @Test
    void anOriginalThatComesLateTakesTheStoryOverAndTheEventsOfWhatIsNowACopyAreMergedIntoItsOwn() {
        Headers late = new RecordHeaders().add("dateline.run", "late".getBytes(StandardCharsets.UTF_8));
        run.publish(START.plusSeconds(60), "https://b.example/1", LONG.substring(0, LONG.indexOf("\n\nShips")));
        NewsEvent told = run.eventRecords().get(0).value();

        run.publish(START, TopologyRun.page(START, URL, LONG), late);

        List<TestRecord<String, Article>> articles = run.articleRecords();
        assertThat(articles)
                .extracting(article -> article.value().getVerdict())
                .containsExactly("ORIGINAL", "ORIGINAL", "COPY");
        TestRecord<String, Article> relabelled = articles.get(2);
        assertThat(relabelled.value().getDuplicateOf())
                .isEqualTo(articles.get(1).key());
        assertThat(relabelled.key()).isEqualTo(articles.get(0).key());
        assertThat(Lineage.get(articles.get(1).headers(), Lineage.LABELS)).isEqualTo("2");
        assertThat(Lineage.get(relabelled.headers(), Lineage.RUN)).isEqualTo("late");
        assertThat(relabelled.headers().lastHeader(Lineage.ARTICLES)).isNull();
        assertThat(run.eventRecords())
                .extracting(event -> event.value().getEventId().equals(told.getEventId()) + " "
                        + event.value().getVersion() + event.value().getChange())
                .containsExactly("false 1CREATED", "true 2MERGED", "false 2UPDATED");
        assertThat(run.latestRecords())
                .extracting(event -> event.key().equals(told.getEventId()) + " " + (event.value() == null))
                .containsExactly("true false", "false false", "true false", "true true", "false false");
        assertThat(run.ledger())
                .extracting(Ledger::originals, Ledger::copies, Ledger::events, Ledger::eventVersions, Ledger::balanced)
                .containsExactly(1L, 1L, 1L, 4L, true);
    }

    @Test
    void ofTwoExactCopiesTheEarlierBearsTheEventsThoughItComesLate() {
        run.publish(START.plusSeconds(60), "https://b.example/1", TEXT);
        run.publish(START, URL, TEXT);

        assertThat(run.articles()).extracting(Article::getVerdict).containsExactly("ORIGINAL", "ORIGINAL", "COPY");
        assertThat(run.eventRecords())
                .extracting(event -> event.value().getUrl() + " "
                        + event.value().getVersion() + event.value().getChange())
                .containsExactly("https://b.example/1 1CREATED", URL + " 2UPDATED");
        assertThat(run.ledger().balanced()).isTrue();
    }

    @Test
    void aStoryIsForgottenBehindItsMemoryAndThenTellsItselfAnew() {
        Duration memory = Duration.ofDays(7);
        run.publish(START, URL, TEXT);
        run.publish(START.plus(memory), "https://b.example/1", TEXT);
        run.publish(START.plus(memory).plusMillis(1), "https://c.example/1", TEXT);

        List<Article> articles = run.articles();
        assertThat(articles).extracting(Article::getVerdict).containsExactly("ORIGINAL", "COPY", "ORIGINAL");
        assertThat(articles.get(2).getDuplicateOf()).isNull();
    }

    @Test
    void aPageThatComesLateStillFindsItsCopies() {
        run.publish(
                START,
                "https://other.example/",
                "Rain fell on the hills all day long, the weather office said on Monday.");
        Instant late = START.minus(Duration.ofDays(40));

        run.publish(late, URL, TEXT);
        run.publish(late.plusSeconds(1), URL, TEXT);
        run.publish(late.plusSeconds(2), "https://b.example/1", TEXT);

        List<TestRecord<String, Article>> articles = run.articleRecords();
        assertThat(articles)
                .extracting(article -> article.value().getVerdict())
                .containsExactly("ORIGINAL", "ORIGINAL", "COPY", "COPY");
        assertThat(articles.get(1).getRecordTime()).isEqualTo(late);
    }
}
