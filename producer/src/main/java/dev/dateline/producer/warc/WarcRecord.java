package dev.dateline.producer.warc;

import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * One record of an archive. Its block is read from the archive as it is asked for, so before the next record is.
 *
 * @param position where it begins
 * @param headers its header; names in any case
 * @param block its block, to its end and no further
 * @param length bytes of the block, as the header says
 */
public record WarcRecord(WarcPosition position, MessageHeaders headers, InputStream block, long length) {

    /** A field of the header. */
    public Optional<String> header(String name) {
        return headers.first(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** {@code response}, {@code resource}, …; empty where the header does not say. */
    public String type() {
        return header("WARC-Type").orElse("");
    }
}
