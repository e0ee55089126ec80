package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.producer.html.HtmlText;
import dev.dateline.producer.warc.BlockDigest;
import dev.dateline.producer.warc.HttpCapture;
import dev.dateline.producer.warc.WarcCaps;
import dev.dateline.producer.warc.WarcFault;
import dev.dateline.producer.warc.WarcFault.Kind;
import dev.dateline.producer.warc.WarcRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of a record of an archive: HTML and plain text that a server answered with 200 is a page, and what is of another kind is
 * deliberately none. Its address and time are the archive's. Stateless, thread-safe.
 */
final class WarcPages {
    private final PageLimits limits;
    private final WarcCaps caps;

    WarcPages(PageLimits limits, WarcCaps caps) {
        this.limits = limits;
        this.caps = caps;
    }

    /** A page or a rejection, or why it is neither. */
    record Verdict(Optional<PageOutcome> outcome, Optional<Skip> skip) {
        static Verdict of(PageOutcome outcome) {
            return new Verdict(Optional.of(outcome), Optional.empty());
        }

        static Verdict skipped(Skip skip) {
            return new Verdict(Optional.empty(), Optional.of(skip));
        }
    }

    /**
     * Reads the record as far as is needed to tell.
     *
     * @throws WarcFault where the archive can't be read on, or the record is not what was written
     */
    Verdict of(PageOrigin at, WarcRecord record) throws WarcFault {
        String type = record.type().toLowerCase(Locale.ROOT);
        String media = record.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean http = type.equals("response") && (media.isEmpty() || media.startsWith("application/http"));
        if (!http && !type.equals("resource")) {
            return Verdict.skipped(Skip.RECORD_TYPE);
        }
        String url = address(record).orElse("");
        if (!url.isEmpty()
                && !url.regionMatches(true, 0, "http://", 0, 7)
                && !url.regionMatches(true, 0, "https://", 0, 8)) {
            return Verdict.skipped(Skip.ADDRESS);
        }
        if (url.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT).matches("https?://[^/]*/robots\\.txt")) {
            return Verdict.skipped(Skip.ROBOTS);
        }
        BlockDigest digest = new BlockDigest(record);
        try {
            Verdict verdict =
                    http ? response(at, url, record, digest.block()) : resource(at, url, record, digest.block());
            if (verdict.outcome().isPresent()) {
                digest.check();
            }
            return verdict;
        } catch (WarcFault fault) {
            if (fault.kind() == Kind.BROKEN || fault.kind() == Kind.UNREADABLE) {
                throw fault;
            }
            return Verdict.of(at.rejected(fault(fault), url(record).orElse(at.name()), ByteBuffer.allocate(0)));
        }
    }

    private Verdict response(PageOrigin at, String url, WarcRecord record, InputStream block) throws WarcFault {
        HttpCapture http = HttpCapture.read(block, caps);
        if (http.status() != 200) {
            return Verdict.skipped(Skip.STATUS);
        }
        Optional<String> type = http.header("Content-Type");
        MediaKind kind = MediaKind.of(type);
        return kind == MediaKind.OTHER
                ? Verdict.skipped(Skip.MEDIA_TYPE)
                : page(at, url, record, type, kind, () -> http.body(limits.maxHtmlBytes()));
    }

    private Verdict resource(PageOrigin at, String url, WarcRecord record, InputStream block) throws WarcFault {
        Optional<String> type = record.header("Content-Type");
        MediaKind kind = MediaKind.of(type);
        if (kind == MediaKind.OTHER) {
            return Verdict.skipped(Skip.MEDIA_TYPE);
        }
        return page(at, url, record, type, kind, () -> {
            byte[] bytes = block.readNBytes(limits.maxHtmlBytes() + 1);
            if (bytes.length > limits.maxHtmlBytes()) {
                throw new WarcFault(
                        Kind.TOO_LARGE, "max-html-bytes is %d, the block has more".formatted(limits.maxHtmlBytes()));
            }
            return bytes;
        });
    }

    private interface Body {
        byte[] read() throws IOException;
    }

    private Verdict page(
            PageOrigin at, String url, WarcRecord record, Optional<String> type, MediaKind declared, Body body)
            throws WarcFault {
        byte[] bytes;
        try {
            bytes = body.read();
        } catch (WarcFault fault) {
            if (declared == MediaKind.UNKNOWN && fault.kind() == Kind.TOO_LARGE) {
                return Verdict.skipped(Skip.MEDIA_TYPE);
            }
            throw fault;
        } catch (IOException e) {
            throw new WarcFault(Kind.HTTP, "the body can't be read: " + e.getMessage());
        }
        String text = HtmlText.of(bytes, type).text();
        MediaKind kind = declared.seen(text);
        return kind == MediaKind.OTHER
                ? Verdict.skipped(Skip.MEDIA_TYPE)
                : Verdict.of(page(at, url, record, kind, text, bytes));
    }

    private PageOutcome page(PageOrigin at, String url, WarcRecord record, MediaKind kind, String text, byte[] bytes) {
        PageDraft draft = new PageDraft(limits);
        try {
            draft.set("url", url);
            draft.set("contentType", kind == MediaKind.HTML ? "text/html" : "text/plain");
            setDate(draft, record);
            draft.set("body", text);
            return at.ok(draft.page());
        } catch (PageFault fault) {
            return at.rejected(
                    fault,
                    draft.url().orElse(at.name()),
                    ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, limits.keptBytes())));
        }
    }

    /** A date that can't be read costs the date, and not the page. */
    private static void setDate(PageDraft draft, WarcRecord record) {
        try {
            draft.set("fetchedAt", record.header("WARC-Date").orElse(""));
        } catch (PageFault fault) {
            draft.clear("fetchedAt");
        }
    }

    /** The address of what a record holds, where it is fit to be a key. */
    Optional<String> url(WarcRecord record) {
        return address(record)
                .filter(url -> url.getBytes(UTF_8).length <= limits.maxUrlBytes()
                        && url.chars().noneMatch(Character::isISOControl));
    }

    /** The address as the archive has it; early writers put it into angle brackets. */
    private static Optional<String> address(WarcRecord record) {
        return record.header("WARC-Target-URI")
                .map(url -> url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url)
                .filter(url -> !url.isBlank());
    }

    static PageFault fault(WarcFault fault) {
        RejectionReason reason =
                switch (fault.kind()) {
                    case BROKEN -> RejectionReason.WARC_BROKEN;
                    case BOMB -> RejectionReason.GZIP_BOMB;
                    case TOO_LARGE -> RejectionReason.TOO_LARGE;
                    case HTTP -> RejectionReason.HTTP_BROKEN;
                    case UNREADABLE -> RejectionReason.UNREADABLE;
                };
        return new PageFault(reason, fault.detail());
    }
}
