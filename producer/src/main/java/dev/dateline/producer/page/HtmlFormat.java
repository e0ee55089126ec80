package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.producer.html.HtmlHead;
import dev.dateline.producer.html.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of HTML: one page. Its URL is the address that it gives itself, else the file's name; it has no times. */
final class HtmlFormat implements PageFormat {
    private final PageLimits limits;

    HtmlFormat(PageLimits limits) {
        this.limits = limits;
    }

    @Override
    public void read(PageOrigin file, InputStream in, Consumer<? super PageOutcome> out) throws IOException {
        int most = limits.maxHtmlBytes();
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            // reads on for a while, so that a gzip bomb is called by its name
            long more = in.skip(2L * PageLimits.RATIO_GRACE_BYTES);
            PageFault fault =
                    PageDraft.tooLarge("max-html-bytes", most, "the file has " + (bytes.length + more) + " or more");
            out.accept(file.rejected(fault, kept(bytes)));
            return;
        }
        out.accept(page(file, bytes));
    }

    private PageOutcome page(PageOrigin file, byte[] bytes) {
        String html = HtmlText.of(bytes, Optional.empty()).text();
        HtmlHead head = HtmlHead.of(html);
        String url = head.url()
                .filter(address -> address.getBytes(UTF_8).length <= limits.maxUrlBytes())
                .orElse(file.url());
        try {
            PageDraft draft = new PageDraft(limits);
            draft.set("url", url);
            draft.set("contentType", "text/html");
            draft.set("title", head.title().orElse(""));
            draft.set("body", html);
            return file.ok(draft.page());
        } catch (PageFault fault) {
            return file.rejected(fault, url, kept(bytes));
        }
    }

    private ByteBuffer kept(byte[] bytes) {
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, limits.keptBytes()));
    }
}
