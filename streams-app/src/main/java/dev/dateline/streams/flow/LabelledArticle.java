package dev.dateline.streams.flow;

import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/**
 * A label on its way to where its article's text is kept.
 *
 * @param label what the article is to its story from now on
 * @param wasFresh whether it was new text to its story until now; no where this is its first label
 * @param article the article itself as on {@code news.articles}, but for its id and label; empty where it went there before and only its label has
 *     changed
 */
public record LabelledArticle(Label label, boolean wasFresh, Optional<Bytes> article) {}
