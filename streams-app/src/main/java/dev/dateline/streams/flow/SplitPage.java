package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.SplitArticle;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/**
 * A page with the articles found on it. Lives within one task, never on the wire.
 *
 * @param page the page as published
 * @param articles one or more, in page order
 * @param bytes the page as it came in, for its dead letter
 */
public record SplitPage(ScrapedPage page, List<SplitArticle> articles, Bytes bytes) {
    public SplitPage {
        articles = List.copyOf(articles);
    }
}
