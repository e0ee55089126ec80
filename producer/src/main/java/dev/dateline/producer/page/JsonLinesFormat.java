package dev.dateline.producer.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON Lines: a page a line. Blank lines are no pages. */
final class JsonLinesFormat implements PageFormat {
    private final PageLimits limits;
    private final PageJson json;

    JsonLinesFormat(PageLimits limits) {
        this.limits = limits;
        this.json = new PageJson(limits);
    }

    @Override
    public void read(PageOrigin file, InputStream in, Consumer<? super PageOutcome> out) throws IOException {
        BoundedLines lines = new BoundedLines(in, limits.maxLineBytes());
        while (lines.next()) {
            if (lines.number() == 1) {
                Utf8.refuseForeign(lines.bytes(2));
            }
            if (!lines.isBlank()) {
                out.accept(page(file.line(lines.number()), lines));
            }
        }
    }

    private PageOutcome page(PageOrigin origin, BoundedLines lines) {
        PageDraft draft = new PageDraft(limits);
        try {
            if (lines.isTooLong()) {
                throw PageDraft.tooLarge("max-line-bytes", limits.maxLineBytes(), "the line has " + lines.length());
            }
            json.read(lines.text(), draft);
            return origin.ok(draft.page());
        } catch (PageFault fault) {
            Optional<String> url = draft.url();
            return origin.rejected(
                    fault.at("line " + lines.number()),
                    url.orElse(origin.name()),
                    ByteBuffer.wrap(lines.bytes(limits.keptBytes())));
        }
    }
}
