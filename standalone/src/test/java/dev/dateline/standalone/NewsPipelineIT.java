package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on a real broker, its Streams app killed in mid-work: against the same pages worked off in one go without a broker. */
@Timeout(420)
class NewsPipelineIT {
    private static final int PAGES = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    private Path directory;

    @Test
    void aKilledAppLosesNothingDoublesNothingAndPublishingAgainMakesNoStory() throws Exception {
        List<ScrapedPage> pages = GeneratedPages.of(PAGES, 7);
        Standing.Output expected = Standing.withoutBroker(pages, directory.resolve("alone"));
        try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory.resolve("cluster"), 0, 0));
                LedgerReader ledger = LedgerReader.of(cluster.bootstrap(), "dateline")) {
            Standing.publish(cluster, pages);
            Process app = start(cluster);
            try {
                app = killAndRestart(cluster, app, ledger, PAGES / 5);
                app = killAndRestart(cluster, app, ledger, PAGES / 2);
                Ledger once = await(app, ledger, account -> account.pagesPublished() == PAGES && account.balanced());

                Standing.Output output = Standing.readCommitted(cluster);
                assertThat(output.events()).isEqualTo(expected.events());
                assertThat(output.articles()).isEqualTo(expected.articles());
                assertThat(output.articles().values())
                        .extracting(Article::getVerdict)
                        .contains("ORIGINAL", "COPY", "UPDATE");
                assertThat(once.articles()).isEqualTo(output.articles().size());
                assertThat(once.events()).isEqualTo(output.events().size());

                Standing.publish(cluster, pages);
                Ledger twice =
                        await(app, ledger, account -> account.pagesPublished() == 2 * PAGES && account.balanced());
                assertThat(twice)
                        .extracting(Ledger::originals, Ledger::updates, Ledger::events, Ledger::articles)
                        .containsExactly(once.originals(), once.updates(), once.events(), 2 * once.articles());
            } finally {
                app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        }
    }

    private Process start(LocalCluster cluster) throws Exception {
        return StreamsProcess.start(
                cluster.bootstrap(), cluster.registryUrl(), directory.resolve("state"), directory.resolve("app.log"));
    }

    private Process killAndRestart(LocalCluster cluster, Process app, LedgerReader ledger, int pages) throws Exception {
        Ledger before = await(app, ledger, account -> account.pagesPublished() >= pages);
        app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(before.pagesPublished()).as("killed in mid-work").isLessThan(PAGES);
        return start(cluster);
    }

    private static Ledger await(Process app, LedgerReader ledger, Predicate<Ledger> done) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Ledger account = ledger.read();
        while (!done.test(account)) {
            assertThat(Instant.now()).as("waiting at %s", account).isBefore(end);
            assertThat(app.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("app ended by itself")
                    .isFalse();
            account = ledger.read();
        }
        return account;
    }
}
