package dev.dateline.extract;

import dev.dateline.extract.linked.LinkedArticle;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The articles that a page's JSON-LD names.
 *
 * @param all in page order
 * @param page the page's address
 */
record LinkedArticles(List<LinkedArticle> all, Optional<URI> page) {

    /** The page's own article: the one with the page's address, with a body, with a date; the first of these. */
    Optional<LinkedArticle> main() {
        Optional<LinkedArticle> best = Optional.empty();
        int most = -1;
        for (LinkedArticle article : all) {
            int rank = (addressed(article) ? 4 : 0)
                    + (article.body().isPresent() ? 2 : 0)
                    + (article.published().isPresent() ? 1 : 0);
            if (rank > most) {
                most = rank;
                best = Optional.of(article);
            }
        }
        return best;
    }

    /** The live blog, if the page is one. */
    Optional<LinkedArticle> live() {
        return all.stream()
                .filter(article -> article.type().equals("LiveBlogPosting"))
                .findFirst();
    }

    private boolean addressed(LinkedArticle article) {
        if (article.address().isEmpty() || page.isEmpty()) {
            return false;
        }
        String path = page.get().getPath();
        return path != null && path.length() > 1 && article.address().get().contains(path);
    }
}
