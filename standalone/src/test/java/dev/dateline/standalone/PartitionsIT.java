package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.standalone.broker.BrokerOptions;
import dev.dateline.standalone.broker.EmbeddedBroker;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics of one partition, three and eight, and pages in another order each time: the same stories, labels and events. */
@Timeout(180)
class PartitionsIT {
    private static final int PAGES = 250;
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void neitherPartitionsNorOrderChangeALabelOrAnEvent(int partitions) throws Exception {
        List<ScrapedPage> pages = GeneratedPages.of(PAGES, 11);
        Standing.Output expected = Standing.withoutBroker(pages, directory.resolve("alone"));
        List<ScrapedPage> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(partitions));
        makeTopics(partitions);
        try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory.resolve("cluster"), 0, 0));
                LedgerReader ledger = LedgerReader.of(cluster.bootstrap(), "dateline")) {
            Standing.publish(cluster, shuffled);
            StreamsSettings settings = StreamsSettings.defaults(cluster.bootstrap(), directory.resolve("state"));
            try (DatelineStreams app = DatelineStreams.start(
                    settings, new HttpSchemaRegistry(cluster.registryUrl()), PackagedCoder::load)) {
                awaitBalance(app, ledger);
                Standing.Output output = Standing.readCommitted(cluster);

                assertThat(output.articles()).isEqualTo(expected.articles());
                assertThat(output.events()).isEqualTo(expected.events()).isNotEmpty();
            }
        }
    }

    private void makeTopics(int partitions) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(directory.resolve("cluster"), 0));
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(Topics.all().stream()
                            .map(topic -> new NewTopic(topic.name(), partitions, (short) 1).configs(topic.config()))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitBalance(DatelineStreams app, LedgerReader ledger) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Ledger account = ledger.read();
        while (account.pagesPublished() < PAGES || !account.balanced()) {
            assertThat(Instant.now()).as("waiting at %s", account).isBefore(end);
            try {
                throw new AssertionError("the app has failed", app.failure().get(20, TimeUnit.MILLISECONDS));
            } catch (TimeoutException goesOn) {
                account = ledger.read();
            }
        }
    }
}
