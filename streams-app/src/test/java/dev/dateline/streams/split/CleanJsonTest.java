package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CleanJsonTest {
    @Test
    void a_page_is_one_object_with_its_articles_in_order() {
        ScrapedPage page = SplitPages.sample("talks-and-protests.txt");
        page.setPublishedAt(Instant.parse("2026-11-12T20:00:00Z"));

        ObjectNode json = CleanJson.of(page, PageSplitter::split);

        assertThat(json.fieldNames()).toIterable().containsExactly("url", "articles", "rejected");
        assertThat(json.get("url").asText()).isEqualTo(page.getUrl());
        assertThat(json.get("rejected")).isEmpty();
        assertThat(json.get("articles")).hasSize(2);
        JsonNode second = json.get("articles").get(1);
        assertThat(second.get("position").asInt()).isEqualTo(1);
        assertThat(second.get("byline").asText()).isEqualTo("By Our Correspondent");
        assertThat(second.get("publishedAt").asText()).isEqualTo("2026-11-12T20:00:00Z");
        assertThat(second.get("source").asText()).isEqualTo("news.example");
        assertThat(second.get("articleId").asText())
                .isEqualTo(ArticleIds.articleId(
                        page.getUrl(),
                        1,
                        ArticleIds.contentHash(second.get("body").asText())));
        assertThat(second.get("storyId").isNull()).isTrue();
        assertThat(second.get("verdict").isNull()).isTrue();
    }

    @Test
    void a_page_without_article_says_why() {
        ObjectNode json = CleanJson.of(SplitPages.page("TT\nShare"), PageSplitter::split);

        assertThat(json.get("articles")).isEmpty();
        assertThat(json.get("rejected")).hasSize(1);
        assertThat(json.get("rejected").get(0).get("reason").asText()).isEqualTo("no-article");
        assertThat(json.get("rejected").get(0).get("detail").asText()).isNotBlank();
    }
}
