package dev.dateline.streams.dedupe;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.split.ArticleCodec;
import dev.dateline.streams.split.SplitArticle;

/**
 * An article on its way to its story's one place.
 *
 * @param article all but its verdict, which is empty text so far
 * @param contentHash hash of its normalised text
 * @param sketch fingerprint of its text
 */
public record Candidate(Article article, String contentHash, Sketch sketch) {

    /** The candidate of an article: with its story's id, and an id of its own, also where this very text was seen there before. */
    static Candidate of(ScrapedPage page, SplitArticle article, Sighting sighting, SightingRule.Placed placed) {
        Article.Builder draft = ArticleCodec.draft(page, article);
        if (placed.occurrence() > 1) {
            draft.setArticleId(draft.getArticleId() + "-" + placed.occurrence());
        }
        draft.setStoryId(StableId.of("story", placed.root())).setVerdict("");
        return new Candidate(draft.build(), sighting.contentHash(), sighting.sketch());
    }
}
