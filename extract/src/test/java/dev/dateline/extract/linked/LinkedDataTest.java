package dev.dateline.extract.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"}",
                "[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"}]",
                "{\"@graph\":[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"Port opens\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"https://schema.org/BlogPosting\",\"headline\":\"Port opens\"}}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\",}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"};",
                "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"} -->",
                "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"}\n//]]>",
                "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Port opens&quot;}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\",\"description\":\"A\nline \"quoted\" and broken\"}",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\",\"description\":\"cut off in the mid",
                "{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"headline\":\"Port opens\"}"
            })
    void an_article_is_found_wherever_it_hangs_and_however_broken_the_data_are(String script) {
        assertThat(LinkedData.articles(List.of(script)))
                .singleElement()
                .satisfies(article -> assertThat(article.headline()).contains("Port opens"));
    }

    @Test
    void authors_come_as_names_however_they_are_given() {
        String script =
                "{\"@type\":\"Article\",\"author\":[{\"name\":\"A. Writer\"},\"B. Writer\",{\"name\":[\"C. Writer\"]},\"https://x.example/d\"]}";

        assertThat(LinkedData.articles(List.of(script)).get(0).authors())
                .containsExactly("A. Writer", "B. Writer", "C. Writer");
    }

    @Test
    void what_is_said_of_the_page_fills_in_what_the_article_leaves_open() {
        String script =
                "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2026-11-20\",\"inLanguage\":\"en-US\"},"
                        + "{\"@type\":\"Article\",\"headline\":\"Port opens\"}]}";

        assertThat(LinkedData.articles(List.of(script))).singleElement().satisfies(article -> {
            assertThat(article.type()).isEqualTo("Article");
            assertThat(article.published()).isPresent();
            assertThat(article.language()).contains("en");
        });
    }

    @Test
    void entities_that_were_escaped_twice_are_resolved() {
        String script = "{\"@type\":\"Article\",\"headline\":\"Fish &amp;amp; chips &quot;ban&quot;\"}";

        assertThat(LinkedData.articles(List.of(script)).get(0).headline()).contains("Fish & chips \"ban\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "no json", "{\"@type\":\"Person\"}", "{\"@type\":5}", "]]>"})
    void without_an_article_there_is_none(String script) {
        assertThat(LinkedData.articles(List.of(script))).isEmpty();
    }
}
