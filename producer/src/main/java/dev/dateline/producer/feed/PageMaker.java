package dev.dateline.producer.feed;

import dev.dateline.producer.page.PageFetched;
import dev.dateline.producer.page.PageOutcome;

/** Bytes of a page behind an item to a page, or to the reason why they are none. Thread-safe. */
@FunctionalInterface
public interface PageMaker {
    PageOutcome page(PageFetched fetched);
}
