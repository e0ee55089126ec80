package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.Article;

/**
 * An article with its story and verdict, on its way to the coder. Lives within one task, never on the wire.
 *
 * @param article complete, as it will be published
 * @param contentHash hash of its normalised text
 * @param fresh whether its text is new to its story (ORIGINAL, UPDATE) and so is to be coded
 */
public record JudgedArticle(Article article, String contentHash, boolean fresh) {}
