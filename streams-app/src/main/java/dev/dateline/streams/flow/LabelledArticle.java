package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.Article;
import java.util.Optional;

/**
 * A label on its way to where its article's text is kept.
 *
 * @param label what the article is to its story from now on
 * @param wasFresh whether it was new text to its story until now; no where this is its first label
 * @param article the article itself, but for its label; empty where it went there before and only its label has changed
 */
public record LabelledArticle(Label label, boolean wasFresh, Optional<Article> article) {}
