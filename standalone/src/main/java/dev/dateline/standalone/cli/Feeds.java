package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.Knob;
import dev.dateline.producer.Progress;
import dev.dateline.producer.PublishReport;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.SourceFeeds;
import dev.dateline.producer.SourcePublisher;
import dev.dateline.producer.SourceStates;
import dev.dateline.producer.feed.FeedPoller;
import dev.dateline.producer.feed.FeedReport;
import dev.dateline.producer.feed.FeedSettings;
import dev.dateline.producer.fetch.FetchSettings;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.HostLookup;
import dev.dateline.producer.fetch.Pace;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Feeds to a cluster: one round, or for as long as the program runs on a thread of its own. {@link #json} may be asked by any thread. */
final class Feeds implements AutoCloseable {
    private static final Duration END = Duration.ofSeconds(5);

    private final Set<String> urls;
    private final Fetcher fetcher;
    private final SourcePublisher publisher;
    private final FeedPoller poller;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final Thread thread = new Thread(this::follow, "feeds");

    private Feeds(Set<String> urls, Fetcher fetcher, SourcePublisher publisher, FeedPoller poller) {
        this.urls = urls;
        this.fetcher = fetcher;
        this.publisher = publisher;
        this.poller = poller;
    }

    /** Names of all settings that can be made of feeds and fetching. */
    static List<String> keys() {
        return Stream.concat(
                        Stream.of(FetchSettings.USER_AGENT, FetchSettings.ALLOW),
                        Stream.concat(FetchSettings.knobs().stream(), FeedSettings.knobs().stream())
                                .map(Knob::key))
                .toList();
    }

    /**
     * Takes up these feeds where they were left; whoever else reads the very same ones is ended.
     *
     * @throws CommandFailure where settings are wrong
     */
    static Feeds open(Set<String> urls, Settings settings, Publication publication, SchemaRegistry registry) {
        PublishSettings publishing = publication.publishing();
        List<String> faults = new ArrayList<>();
        List<String> keys = new ArrayList<>(keys());
        keys.add("max-url-bytes");
        Map<String, String> given = settings.given(keys);
        FetchSettings fetching = FetchSettings.of(given, Dateline.userAgent(), faults);
        FeedSettings feeds = FeedSettings.of(given, faults);
        if (!faults.isEmpty()) {
            throw CommandFailure.usage(String.join("\n", faults));
        }
        Pace pace = Pace.of(Clock.systemUTC());
        Random chance = new Random();
        SourcePublisher publisher = SourcePublisher.open(
                publishing, registry, publication.run(), Progress.SILENT, "feeds " + new TreeSet<>(urls));
        try {
            SourceStates states = SourceStates.read(publishing, registry);
            Fetcher fetcher = new Fetcher(fetching, HostLookup.SYSTEM, pace, chance::nextDouble);
            FeedPoller poller = new FeedPoller(
                    feeds,
                    fetching.hosts(),
                    fetcher,
                    page -> page.outcome(publishing.limits()),
                    url -> states.find(url).map(SourceFeeds::state),
                    new SourceFeeds(publisher),
                    pace,
                    chance::nextDouble);
            return new Feeds(urls, fetcher, publisher, poller);
        } catch (RuntimeException e) {
            publisher.close();
            throw e;
        }
    }

    /** Polls each feed once, and accounts for what came of it. */
    PublishReport once() throws InterruptedException {
        List<FeedReport> unused = poller.once(urls);
        return publisher.finish();
    }

    /** Polls the feeds whenever they are due, on a thread of its own, until this is closed. */
    void start() {
        thread.start();
    }

    /** Completes, with a failure, where polling has ended by itself. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    /** Ends a pursuit, and accounts for what came of it. */
    PublishReport stop() throws InterruptedException {
        poller.stop();
        fetcher.close();
        thread.join(END.toMillis());
        if (thread.isAlive()) {
            throw new CommandFailure(
                    "the feeds did not stop in time: what is not committed is taken up at the next start");
        }
        return publisher.finish();
    }

    /** How each feed is. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (FeedReport report : poller.reports()) {
            ObjectNode feed = json.putObject(report.url());
            report.kind().ifPresent(kind -> feed.put("kind", kind.word()));
            feed.put("health", report.health().word())
                    .put("items", report.items())
                    .put("published", report.published())
                    .put("rejected", report.rejected())
                    .put("duplicates", report.duplicates())
                    .put("pending", report.pending());
            report.nextDue().ifPresent(due -> feed.put("nextDueAt", due.toString()));
            if (!report.detail().isEmpty()) {
                feed.put("detail", report.detail());
            }
        }
        return json;
    }

    @Override
    public void close() {
        poller.stop();
        poller.close();
        fetcher.close();
        try {
            thread.join(END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        publisher.close();
    }

    private void follow() {
        try {
            poller.follow(urls);
            ended.completeExceptionally(new CommandFailure("no feed is left to be followed"));
        } catch (InterruptedException e) {
            // told to stop
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }
}
