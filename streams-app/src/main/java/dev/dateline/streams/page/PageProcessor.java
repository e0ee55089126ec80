package dev.dateline.streams.page;

import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_SPLIT;
import static dev.dateline.streams.fault.LedgerCounts.PAGES;
import static dev.dateline.streams.fault.LedgerCounts.PAGES_DEAD;
import static dev.dateline.streams.fault.LedgerCounts.PAGES_SPLIT;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.SplitPage;
import dev.dateline.streams.split.SplitArticle;
import dev.dateline.streams.split.SplitOutcome;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Decodes and splits a page, counts it, and sends it onward keyed by its URL. */
final class PageProcessor extends ContextualProcessor<byte[], byte[], String, Routed<SplitPage>> {
    /** Makes one processor a task, and declares the ledger of its tasks. */
    record Supplier(PageDecoder decoder, Function<ScrapedPage, SplitOutcome> splitter)
            implements ProcessorSupplier<byte[], byte[], String, Routed<SplitPage>> {
        @Override
        public PageProcessor get() {
            return new PageProcessor(decoder, splitter);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(LedgerStore.builder(LedgerStore.PAGES));
        }
    }

    private final PageDecoder decoder;
    private final Function<ScrapedPage, SplitOutcome> splitter;
    private LedgerStore ledger;

    PageProcessor(PageDecoder decoder, Function<ScrapedPage, SplitOutcome> splitter) {
        this.decoder = decoder;
        this.splitter = splitter;
    }

    @Override
    public void init(ProcessorContext<String, Routed<SplitPage>> context) {
        super.init(context);
        ledger = LedgerStore.in(context, LedgerStore.PAGES);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String origin = Lineage.origin(context());
        Routed<SplitPage> routed = decoder.decode(record.value())
                .fold(page -> split(record, page, origin), refused -> dead(record, "decode", refused, origin));
        ledger.add(counts(routed));
        if (routed instanceof Routed.Onward<SplitPage> on) {
            Headers headers = Lineage.with(Lineage.of(record.headers()), Lineage.ORIGIN, origin);
            context().forward(new Record<>(on.value().page().getUrl(), routed, record.timestamp(), headers));
        } else {
            context().forward(new Record<>(origin, routed, record.timestamp(), record.headers()));
        }
    }

    private Routed<SplitPage> split(Record<byte[], byte[]> record, ScrapedPage page, String origin) {
        return Outcome.attempt(() -> articles(splitter.apply(page)))
                .fold(
                        articles -> new Routed.Onward<>(new SplitPage(page, articles, Bytes.wrap(record.value()))),
                        refused -> dead(record, "split", refused, origin));
    }

    private static Outcome<List<SplitArticle>> articles(SplitOutcome split) {
        return split.fold(Outcome.Ok::new, none -> new Outcome.Rejected<>(none.reason(), none.detail()));
    }

    private static Routed<SplitPage> dead(
            Record<byte[], byte[]> record, String stage, Outcome.Rejected<?> refused, String origin) {
        return new Routed.Dead<>(
                Bytes.wrap(record.key()),
                Bytes.wrap(record.value()),
                new DeadLetter(stage, refused.reason(), refused.detail(), origin));
    }

    private static LedgerCounts counts(Routed<SplitPage> routed) {
        LedgerCounts page = LedgerCounts.of(PAGES, 1);
        if (routed instanceof Routed.Onward<SplitPage> on) {
            return page.plus(PAGES_SPLIT, 1)
                    .plus(ARTICLES_SPLIT, on.value().articles().size());
        }
        return page.plus(PAGES_DEAD, 1)
                .plusDead(((Routed.Dead<SplitPage>) routed).letter().reason());
    }
}
