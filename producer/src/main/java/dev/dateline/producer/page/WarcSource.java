package dev.dateline.producer.page;

import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.producer.page.WarcPages.Verdict;
import dev.dateline.producer.warc.WarcCaps;
import dev.dateline.producer.warc.WarcFault;
import dev.dateline.producer.warc.WarcFault.Kind;
import dev.dateline.producer.warc.WarcFile;
import dev.dateline.producer.warc.WarcPosition;
import dev.dateline.producer.warc.WarcRecord;
import dev.dateline.schemas.avro.SourceState;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** An archive: its pages, and how far they were read. What is broken is a rejection with the record's place, and the next one is read. */
final class WarcSource implements ResumableSource {
    private static final String KIND = "WARC";

    private final PageOrigin file;
    private final Path path;
    private final String source;
    private final PageLimits limits;
    private final WarcCaps caps;
    private final WarcPages pages;
    private final AtomicLong bytesRead;
    private final Consumer<Skip> skipped;

    WarcSource(
            PageOrigin file,
            Path path,
            String source,
            PageLimits limits,
            AtomicLong bytesRead,
            Consumer<Skip> skipped) {
        this.file = file;
        this.path = path;
        this.source = source;
        this.limits = limits;
        this.caps = new WarcCaps(
                limits.maxHeaderBytes(),
                limits.maxRecordBytes(),
                limits.maxInflateRatio(),
                PageLimits.RATIO_GRACE_BYTES);
        this.pages = new WarcPages(limits, caps);
        this.bytesRead = bytesRead;
        this.skipped = skipped;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void forEach(Optional<SourceState> from, Sink sink) {
        Account account = new Account(from);
        try (WarcFile warc = WarcFile.open(path, file.isGzip(), caps, bytesRead)) {
            warc.seek(account.position);
            while (!warc.ended()) {
                account.take(one(warc), warc.position(), sink);
            }
            if (account.isEmpty()) {
                account.take(
                        Verdict.of(file.rejected(
                                new PageFault(RejectionReason.EMPTY, "the archive holds no record"),
                                ByteBuffer.allocate(0))),
                        warc.position(),
                        sink);
            }
            sink.mark(account.state("OK", true));
        } catch (WarcFault fault) {
            sink.accept(file.rejected(WarcPages.fault(fault), ByteBuffer.allocate(0)));
            sink.mark(account.state("FAILING", false));
        }
    }

    /** The next record, whole; empty where only padding was left. */
    private Verdict one(WarcFile warc) throws WarcFault {
        Optional<WarcRecord> record = Optional.empty();
        try {
            record = warc.next();
            if (record.isEmpty()) {
                return new Verdict(Optional.empty(), Optional.empty());
            }
            Verdict verdict = pages.of(at(record.get().position()), record.get());
            warc.settle();
            return withHead(verdict, warc.head());
        } catch (WarcFault fault) {
            if (fault.kind() == Kind.UNREADABLE) {
                throw fault;
            }
            PageOrigin at = at(warc.begin());
            byte[] head = warc.head();
            warc.recover();
            String key = record.flatMap(pages::url).orElse(at.name());
            return withHead(Verdict.of(at.rejected(WarcPages.fault(fault), key, ByteBuffer.allocate(0))), head);
        }
    }

    /** A rejection without bytes gets those of the record's header. */
    private Verdict withHead(Verdict verdict, byte[] head) {
        if (verdict.outcome().orElse(null) instanceof Rejected rejected
                && !rejected.raw().hasRemaining()) {
            ByteBuffer kept = ByteBuffer.wrap(head, 0, Math.min(head.length, limits.keptBytes()));
            return Verdict.of(new Rejected(rejected.letter(), rejected.key(), kept));
        }
        return verdict;
    }

    private PageOrigin at(WarcPosition position) {
        return new PageOrigin(file.name() + "@" + position);
    }

    /** How far it is, over all runs. */
    private final class Account {
        private WarcPosition position;
        private long published;
        private long rejected;
        private long skips;

        Account(Optional<SourceState> from) {
            this.position = from.map(state -> new WarcPosition(orZero(state.getPosition()), orZero(state.getWithin())))
                    .orElse(WarcPosition.START);
            this.published = from.map(state -> orZero(state.getPages())).orElse(0L);
            this.rejected = from.map(state -> orZero(state.getRejected())).orElse(0L);
            this.skips = from.map(state -> orZero(state.getSkipped())).orElse(0L);
        }

        boolean isEmpty() {
            return published + rejected + skips == 0;
        }

        void take(Verdict verdict, WarcPosition reached, Sink sink) {
            position = reached;
            verdict.skip().ifPresent(skip -> {
                skips++;
                skipped.accept(skip);
            });
            verdict.outcome().ifPresent(outcome -> {
                boolean ok = outcome instanceof PageOutcome.Ok;
                published += ok ? 1 : 0;
                rejected += ok ? 0 : 1;
                sink.accept(outcome);
            });
            sink.mark(state("OK", false));
        }

        SourceState state(String health, boolean finished) {
            return SourceState.newBuilder()
                    .setSource(source)
                    .setKind(KIND)
                    .setName(file.name())
                    .setPosition(position.offset())
                    .setWithin(position.within())
                    .setFinished(finished)
                    .setHealth(health)
                    .setPages(published)
                    .setRejected(rejected)
                    .setSkipped(skips)
                    .build();
        }

        private static long orZero(@org.jspecify.annotations.Nullable Long value) {
            return value == null ? 0 : value;
        }
    }
}
