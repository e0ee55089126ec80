package dev.dateline.streams.dedupe;

import dev.dateline.streams.split.ArticleIds;
import dev.dateline.streams.split.NormalisedText;
import dev.dateline.streams.split.SplitArticle;
import java.util.Optional;

/**
 * What a rule needs of an article on a page. Immutable.
 *
 * @param position 0-based position on its page
 * @param contentHash hash of its normalised text
 * @param headline hash of its normalised headline; empty where it has none
 * @param sketch fingerprint of its text
 */
public record Sighting(int position, String contentHash, Optional<String> headline, Sketch sketch) {

    /** The sighting of an article. */
    public static Sighting of(SplitArticle article) {
        NormalisedText text = NormalisedText.of(article.body());
        Optional<String> headline = article.headline()
                .map(NormalisedText::of)
                .filter(line -> !line.text().isEmpty())
                .map(ArticleIds::contentHash);
        return new Sighting(article.position(), ArticleIds.contentHash(text), headline, Sketch.of(text.text()));
    }
}
