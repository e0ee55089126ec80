package dev.dateline.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.flow.Hops;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartAppsTest {
    private static final String TEXT =
            "Gunmen attacked the old port of Tunis before dawn on Monday, the harbour master said.\n\nNobody was hurt.";

    @TempDir
    private Path stateDir;

    @Test
    void theStoryStageAloneGivesEachPageOneArticleWithItsLabel() {
        SchemaRegistry registry = new InMemorySchemaRegistry();
        Deserializer<Article> articles = Topics.ARTICLES.valueSerde(registry).deserializer();
        StreamsSettings settings = StreamsSettings.defaults("unused:1", stateDir);
        Properties properties = new Properties();
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        try (TopologyTestDriver driver =
                new TopologyTestDriver(PartApps.storyTopology(settings, registry, "from", "to"), properties)) {
            TestInputTopic<String, ScrapedPage> pages = driver.createInputTopic(
                    "from",
                    new StringSerializer(),
                    Topics.PAGES.valueSerde(registry).serializer());
            pages.pipeInput("1", page("https://a.example/1", 1));
            pages.pipeInput("2", page("https://b.example/2", 2));

            List<TestRecord<String, LabelledArticle>> out = driver.createOutputTopic(
                            "to", new StringDeserializer(), Hops.labelled().deserializer())
                    .readRecordsToList();
            assertThat(out)
                    .extracting(record -> record.value().label().verdict())
                    .containsExactly(Verdict.ORIGINAL, Verdict.COPY);
            assertThat(out)
                    .extracting(record -> record.value()
                            .article()
                            .map(bytes -> articles.deserialize(Topics.ARTICLES.name(), bytes.get()))
                            .map(Article::getBody)
                            .orElse(""))
                    .containsOnly(TEXT);
            assertThat(out)
                    .allMatch(record ->
                            Lineage.get(record.headers(), Lineage.LABELS).equals("1"));
        }
    }

    private static ScrapedPage page(String url, int minute) {
        return ScrapedPage.newBuilder()
                .setUrl(url)
                .setTitle("Port Attacked")
                .setPublishedAt(Instant.parse("2026-11-02T06:00:00Z").plusSeconds(60L * minute))
                .setBody(TEXT)
                .build();
    }
}
