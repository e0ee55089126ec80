package dev.dateline.streams.split;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.serde.AvroJson;
import java.util.function.Function;

/**
 * A page's articles as the {@code clean} command prints them: {@code {"url", "articles": [Article…], "rejected": [{"reason", "detail"}]}},
 * articles without story and verdict, which only a stream of pages can tell. Stateless.
 */
public final class CleanJson {
    private CleanJson() {}

    /** One page's object; the splitter is that of {@link PageSplitter}, with limits of the caller's choice. */
    public static ObjectNode of(ScrapedPage page, Function<ScrapedPage, SplitOutcome> splitter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("url", page.getUrl());
        ArrayNode articles = json.putArray("articles");
        ArrayNode rejected = json.putArray("rejected");
        return splitter.apply(page)
                .fold(
                        found -> {
                            found.forEach(article -> articles.add(json(page, article)));
                            return json;
                        },
                        reason -> {
                            rejected.addObject().put("reason", reason.reason()).put("detail", reason.detail());
                            return json;
                        });
    }

    private static ObjectNode json(ScrapedPage page, SplitArticle article) {
        ObjectNode json = AvroJson.toJson(ArticleCodec.draft(page, article, article.contentHash())
                .setStoryId("")
                .setVerdict("")
                .build());
        return json.putNull("storyId").putNull("verdict");
    }
}
