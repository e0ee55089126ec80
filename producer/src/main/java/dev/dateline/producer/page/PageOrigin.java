package dev.dateline.producer.page;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.ScrapedPage;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Where a page stands in its input; makes the outcomes that say so.
 *
 * @param name {@code file:folder/page.txt.gz}, {@code file:folder/pages.jsonl:12} or {@code stdin:12}; does not depend on the machine
 */
record PageOrigin(String name) {
    private static final String GZIP = ".gz";

    static PageOrigin file(String name) {
        return new PageOrigin("file:" + name);
    }

    boolean isGzip() {
        return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }

    /** The file's name as an address: the same whether it is compressed or not. */
    String url() {
        return isGzip() ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    /** What the inflated file's name ends with, lower case, from its last stop on; empty where it has none. */
    String ending() {
        String url = url();
        int stop = url.lastIndexOf('.');
        return stop > url.lastIndexOf('/') ? url.substring(stop).toLowerCase(Locale.ROOT) : "";
    }

    PageOrigin line(long number) {
        return new PageOrigin(name + ":" + number);
    }

    Ok ok(ScrapedPage page) {
        return new Ok(page, name);
    }

    Rejected rejected(PageFault fault, ByteBuffer raw) {
        return rejected(fault, name, raw);
    }

    /** @param key the page's URL */
    Rejected rejected(PageFault fault, String key, ByteBuffer raw) {
        return new Rejected(
                new DeadLetter(PageOutcome.STAGE, fault.reason().word(), oneLine(fault.detail()), name), key, raw);
    }

    private static String oneLine(String detail) {
        return detail.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
