package dev.dateline.producer.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A file of plain text: one page, without times, whose URL is the file's name. */
final class TextFormat implements PageFormat {
    private final PageLimits limits;

    TextFormat(PageLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(PageOrigin file, InputStream in, Consumer<? super PageOutcome> out) throws IOException {
        int most = limits.maxPageBytes();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            // reads on for a while, so that a gzip bomb is called by its name
            long more = in.skip(2L * PageLimits.RATIO_GRACE_BYTES);
            PageFault fault =
                    PageDraft.tooLarge("max-page-bytes", most, "the file has " + (bytes.length + more) + " or more");
            out.accept(file.rejected(fault, ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, limits.keptBytes()))));
            return;
        }
        out.accept(page(file, bytes));
    }

    private PageOutcome page(PageOrigin file, byte[] bytes) {
        try {
            Utf8.refuseForeign(bytes);
            PageDraft draft = new PageDraft(limits);
            draft.set("url", file.url());
            draft.set("body", Utf8.decode(bytes, 0, bytes.length));
            return file.ok(draft.page());
        } catch (PageFault fault) {
            return file.rejected(fault, ByteBuffer.wrap(bytes));
        }
    }
}
