/**
 * An HTML page to its articles. In: the page as decoded text, and its address where known. Out: {@link
 * dev.dateline.extract.ExtractedArticle}s in page order, or the reason why there are none. Pure: must not know Kafka, Avro, a clock, a network,
 * or any other module.
 */
@NullMarked
package dev.dateline.extract;

import org.jspecify.annotations.NullMarked;
