package dev.dateline.streams;

import static dev.dateline.streams.TopologyRun.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.extract.ExtractLimits;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.flow.Lineage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTopologyTest {
    private static final String URL = "https://a.example/port";
    private static final String TEXT =
            "Gunmen attacked the old port of Tunis before dawn on Monday, the harbour master said.\n\n"
                    + "Dockers found the gates open and two cranes on fire, and nobody was hurt in the raid that followed.";

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

    @Test
    void aPageBecomesAnArticleAndItsEventsWithTheTimeOfThePage() {
        Headers headers = new RecordHeaders().add("dateline.run", "r1".getBytes(StandardCharsets.UTF_8));

        run.publish(START, TopologyRun.page(START, URL, TEXT), headers);

        TestRecord<String, Article> article = run.articleRecords().get(0);
        assertThat(article.key()).isEqualTo(article.value().getArticleId());
        assertThat(article.value().getVerdict()).isEqualTo("ORIGINAL");
        assertThat(article.value().getDuplicateOf()).isNull();
        assertThat(article.getRecordTime()).isEqualTo(START);
        assertThat(Lineage.get(article.headers(), Lineage.RUN)).isEqualTo("r1");
        assertThat(Lineage.get(article.headers(), Lineage.ARTICLES)).isEqualTo("1");
        assertThat(Lineage.get(article.headers(), Lineage.LABELS)).isEqualTo("1");
        assertThat(Lineage.get(article.headers(), Lineage.EVENTS)).isEqualTo("1");
        assertThat(Lineage.get(article.headers(), Lineage.ORIGIN)).isEqualTo("news.pages-0@0");
        TestRecord<String, NewsEvent> event = run.eventRecords().get(0);
        assertThat(event.key()).isEqualTo(event.value().getEventId());
        assertThat(event.value().getStoryId()).isEqualTo(article.value().getStoryId());
        assertThat(event.getRecordTime()).isEqualTo(START);
        assertThat(Lineage.get(event.headers(), Lineage.RUN)).isEqualTo("r1");
        assertThat(run.latestRecords()).extracting(TestRecord::value).containsExactly(event.value());
        assertThat(run.ledger().balanced()).isTrue();
    }

    @Test
    void bytesThatAreNoPageAreDeadLettersAsTheyCameAndTheNextPageIsProcessed() {
        byte[] poison = {7, 7, 7};

        run.publish(START, URL, poison, new RecordHeaders().add("foreign", new byte[] {1}));
        run.publish(START, URL, TEXT);

        TestRecord<byte[], byte[]> dead = run.deadLetters().get(0);
        assertThat(dead.key()).isEqualTo(URL.getBytes(StandardCharsets.UTF_8));
        assertThat(dead.value()).isEqualTo(poison);
        assertThat(dead.headers().lastHeader("foreign").value()).containsExactly(1);
        assertThat(DeadLetter.of(dead.headers())).hasValueSatisfying(letter -> {
            assertThat(letter.stage()).isEqualTo("decode");
            assertThat(letter.reason()).isEqualTo("undecodable");
            assertThat(letter.origin()).isEqualTo("news.pages-0@0");
        });
        assertThat(run.articles()).hasSize(1);
        assertThat(run.ledger().deadLetters()).containsExactly(Map.entry("undecodable", 1L));
        assertThat(run.ledger().balanced()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"poison, IllegalStateException: can't take poison", "abyss, StackOverflowError"})
    void anArticleThatTheCoderFailsOnIsPublishedWithoutEventsAndIsADeadLetterBesides(String word, String detail) {
        run.publish(START, URL, TEXT + " It was the " + word + ".");

        TestRecord<String, Article> article = run.articleRecords().get(0);
        assertThat(Lineage.get(article.headers(), Lineage.EVENTS)).isEqualTo("0");
        TestRecord<byte[], byte[]> dead = run.deadLetters().get(0);
        assertThat(dead.key()).isEqualTo(article.key().getBytes(StandardCharsets.UTF_8));
        assertThat(run.article(dead.value())).isEqualTo(article.value());
        assertThat(DeadLetter.of(dead.headers())).contains(new DeadLetter("code", "failed", detail, "news.pages-0@0"));
        assertThat(run.ledger())
                .extracting(Ledger::articles, Ledger::originals, Ledger::events, Ledger::balanced)
                .containsExactly(1L, 1L, 0L, true);
    }

    @Test
    void aPageWithoutAnArticleIsADeadLetterOfTheSplit() {
        run.publish(START, URL, "Share\n\nAdvertisement");

        assertThat(DeadLetter.of(run.deadLetters().get(0).headers()))
                .hasValueSatisfying(letter -> assertThat(letter.stage()).isEqualTo("split"));
        assertThat(run.ledger().balanced()).isTrue();
    }

    @Test
    void aLimitOfExtractionThatIsSetCountsAndIsNamedInTheDeadLetter() {
        ScrapedPage page =
                TopologyRun.page(START, URL, "<p>" + "The port stood still on Monday, and ships waited. ".repeat(30));
        page.setContentType("text/html");
        StreamsSettings narrow = StreamsSettings.defaults("unused:1", stateDir.resolve("narrow"))
                .withExtract(new ExtractLimits(1024, 1000, 64, 10));

        run.publish(START, page, new RecordHeaders());
        try (TopologyRun limited = new TopologyRun(narrow, new InMemorySchemaRegistry(), WordCoder::new)) {
            limited.publish(START, page, new RecordHeaders());

            assertThat(run.articles()).hasSize(1);
            assertThat(DeadLetter.of(limited.deadLetters().get(0).headers()))
                    .contains(new DeadLetter(
                            "split",
                            "html-too-large",
                            "extract-max-chars is 1024, the page has 1503",
                            "news.pages-0@0"));
        }
    }

    @Test
    void theUsersOwnDataCountFromTheNextArticleOnAndEachEventNamesThem() {
        run.publish(START, URL, TEXT);
        run.tell(Topics.GAZETTEER, "gate", place("gate"));
        run.tell(Topics.ACTORS, "guards", actor("guards"));
        run.publish(START, "https://b.example/", "Masked men attacked a bank in Sousse on Tuesday.");
        run.tell(Topics.GAZETTEER, "gate", (byte[]) null);
        run.publish(START, "https://c.example/", "Two dogs attacked a postman near Gabes, and were caught.");

        assertThat(run.eventRecords())
                .extracting(event -> event.value().getCoder())
                .containsExactly(
                        "word 1; places []; actors []",
                        "word 1; places [gate]; actors [guards]",
                        "word 1; places []; actors [guards]");
    }

    @Test
    void anEntryThatCannotBeUsedIsLeftOutAndTheOthersCount() {
        GazetteerEntry nowhere = place("nowhere");
        nowhere.setLatitude(120.0);
        run.tell(Topics.GAZETTEER, "nowhere", nowhere);
        run.tell(Topics.GAZETTEER, "noise", new byte[] {7, 7, 7});
        run.tell(Topics.GAZETTEER, "another key", place("gate"));
        run.tell(Topics.GAZETTEER, "gate", place("gate"));

        run.publish(START, URL, TEXT);

        assertThat(run.eventRecords())
                .extracting(event -> event.value().getCoder())
                .containsExactly("word 1; places [gate]; actors []");
        assertThat(run.ledger().balanced()).isTrue();
    }

    private static GazetteerEntry place(String id) {
        return GazetteerEntry.newBuilder()
                .setId(id)
                .setName("Harbour Gate")
                .setKind("site")
                .setLatitude(36.8)
                .setLongitude(10.2)
                .setCountry("TUN")
                .build();
    }

    private static ActorEntry actor(String id) {
        return ActorEntry.newBuilder()
                .setId(id)
                .setKind("ROLE")
                .setName("gate guard")
                .setSector("COP")
                .build();
    }

    @Test
    void whileTheRegistryIsAwayARecordIsNotRefusedButTheAppIsToldToTryAgain() {
        SchemaRegistry away = new SchemaRegistry() {
            @Override
            public int register(String subject, Schema schema) {
                return 1;
            }

            @Override
            public Schema byId(int id) {
                throw new RegistryUnavailable("no answer");
            }
        };
        try (TopologyRun lost = new TopologyRun(stateDir.resolve("lost"), away, WordCoder::new)) {
            assertThatThrownBy(() -> lost.publish(START, URL, TEXT)).hasRootCauseInstanceOf(RegistryUnavailable.class);
            assertThat(lost.deadLetters()).isEmpty();
        }
    }

    /**
     * The golden description. A changed name of a store or of a repartition topic orphans the state of every running app: weigh it, and write a
     * migration note. Rename an operator freely.
     */
    @Test
    void theTopologyIsAsDrawn() throws IOException {
        String drawn = NewsTopology.build(
                        StreamsSettings.defaults("unused:1", stateDir), new InMemorySchemaRegistry(), WordCoder::new)
                .describe()
                .toString();

        assertThat(drawn).doesNotContain("KSTREAM-").doesNotContain("KTABLE-").doesNotContain("STATE-STORE-0");
        try (InputStream golden = NewsTopologyTest.class.getResourceAsStream("topology.txt")) {
            assertThat(golden).as("topology.txt").isNotNull();
            assertThat(drawn.strip()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
