package dev.dateline.producer.feed;

import dev.dateline.producer.fetch.FetchOutcome;
import dev.dateline.producer.fetch.FetchOutcome.Failed;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import dev.dateline.producer.fetch.FetchRequest;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.OneLine;
import dev.dateline.producer.fetch.WebAddress;
import dev.dateline.producer.page.PageFetched;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.DeadLetter;
import java.nio.ByteBuffer;
import java.util.Optional;

/** What takes long: fetching, reading, decoding. Thread-safe; knows no state. */
final class FeedWork {
    /** Of a feed that can't be read, enough to see which it is. */
    private static final int SHOWN_BYTES = 64 << 10;

    /**
     * What became of a question for a feed.
     *
     * @param outcome of fetching
     * @param document what it says; empty where it could not be read
     * @param fault why it could not be read
     */
    record Poll(FetchOutcome outcome, Optional<FeedDocument> document, Optional<Fault> fault) {}

    /**
     * What became of a question for a page.
     *
     * @param url where it was found; empty where it was not
     * @param page the page, or the reason why the bytes are none; empty where nothing came
     * @param fault why nothing came
     */
    record Page(Optional<String> url, Optional<PageOutcome> page, Optional<Fault> fault) {}

    /**
     * Why something could not be had.
     *
     * @param reason what is counted
     * @param passing whether it may be over after a while
     * @param gone whether it was taken away for good
     * @param stopped whether only the program's end kept it from being fetched
     * @param rest when it may be asked again, where somebody said
     * @param raw bytes that came nevertheless
     */
    record Fault(
            String reason,
            String detail,
            boolean passing,
            boolean gone,
            boolean stopped,
            Optional<java.time.Instant> rest,
            ByteBuffer raw) {

        /** A dead letter that says so. */
        Rejected rejected(String key, String feed) {
            return new Rejected(new DeadLetter(PageOutcome.STAGE, reason, OneLine.of(detail), origin(feed)), key, raw);
        }
    }

    private final Fetcher fetcher;
    private final FeedReader reader;
    private final PageMaker maker;

    FeedWork(Fetcher fetcher, FeedReader reader, PageMaker maker) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.maker = maker;
    }

    Poll poll(FeedState state) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(state.address(), FetchRequest.FEEDS, state.validators()));
        if (outcome instanceof Failed failed) {
            return new Poll(outcome, Optional.empty(), Optional.of(fault(failed)));
        }
        if (!(outcome instanceof Fetched fetched)) {
            return new Poll(outcome, Optional.empty(), Optional.empty());
        }
        try {
            return new Poll(
                    outcome,
                    Optional.of(reader.read(fetched.url(), fetched.bytes(), fetched.contentType())),
                    Optional.empty());
        } catch (FeedFault fault) {
            byte[] bytes = fetched.bytes();
            ByteBuffer shown = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SHOWN_BYTES));
            return new Poll(
                    outcome,
                    Optional.empty(),
                    Optional.of(new Fault(
                            fault.reason().word(), fault.detail(), false, false, false, Optional.empty(), shown)));
        }
    }

    Page page(String feed, PendingItem item) throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(new FetchRequest(item.item().link(), FetchRequest.PAGES, Validators.NONE));
        if (outcome instanceof Fetched fetched) {
            return page(feed, item, fetched);
        }
        // without validators there is no third kind
        return new Page(Optional.empty(), Optional.empty(), Optional.of(fault((Failed) outcome)));
    }

    /** What outcomes call a feed: without its query, which may hold a key. */
    static String origin(String feed) {
        return "feed:" + feed.replaceFirst("[?#].*", "");
    }

    private Page page(String feed, PendingItem item, Fetched fetched) {
        String url = fetched.url().toString();
        String host = WebAddress.host(fetched.url());
        PageOutcome page = maker.page(new PageFetched(
                url,
                origin(feed),
                host.startsWith("www.") ? host.substring("www.".length()) : host,
                fetched.at(),
                item.item().publishedAt(),
                item.item().title(),
                item.item().language(),
                fetched.contentType(),
                fetched.body()));
        return new Page(Optional.of(url), Optional.of(page), Optional.empty());
    }

    private static Fault fault(Failed failed) {
        return new Fault(
                failed.reason().word(),
                failed.detail(),
                failed.reason().passing(),
                failed.reason() == dev.dateline.producer.fetch.FetchReason.GONE,
                failed.reason() == dev.dateline.producer.fetch.FetchReason.NOT_FETCHED,
                failed.notBefore(),
                ByteBuffer.allocate(0));
    }
}
