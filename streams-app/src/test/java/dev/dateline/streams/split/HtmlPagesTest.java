package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPagesTest {
    private static final String HEAD =
            "<html lang='en'><head><title>Port stands still | Harbour News</title><meta property='article:published_time' content='2026-11-09T16:30:00+02:00'>"
                    + "<meta property='article:section' content='Business'></head><body><h1>Port stands still</h1>";
    private static final String TEXT =
            "<p>The port stood still on Monday, and nobody knew for how long it would do so.</p><p>Ships waited outside the harbour until the evening tide.</p>";

    private static ScrapedPage page(String html) {
        ScrapedPage page = SplitPages.page(html);
        page.setContentType("text/html");
        return page;
    }

    private static Article draft(ScrapedPage page) {
        SplitOutcome.Articles found = (SplitOutcome.Articles) PageSplitter.split(page);
        assertThat(found.articles()).hasSize(1);
        SplitArticle article = found.articles().get(0);
        return ArticleCodec.draft(page, article, article.contentHash())
                .setStoryId("")
                .setVerdict("")
                .build();
    }

    @Test
    void what_the_page_says_of_its_article_goes_with_it() {
        ScrapedPage page = page(HEAD + TEXT);
        page.setPublishedAt(null);
        page.setLanguage(null);

        Article article = draft(page);

        assertThat(article.getHeadline()).isEqualTo("Port stands still");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-11-09T14:30:00Z"));
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getSection()).isEqualTo("Business");
        assertThat(article.getBody())
                .isEqualTo("The port stood still on Monday, and nobody knew for how long it would do so.\n\n"
                        + "Ships waited outside the harbour until the evening tide.");
    }

    @Test
    void what_the_scraper_says_counts_before_what_the_page_says_but_of_language_the_text() {
        ScrapedPage page = page(HEAD + TEXT);
        page.setPublishedAt(Instant.parse("2026-11-10T00:00:00Z"));
        page.setLanguage("sw");

        Article article = draft(page);

        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-11-10T00:00:00Z"));
        assertThat(article.getLanguage()).as("of the text").isEqualTo("en");
    }

    @Test
    void a_glued_page_in_one_element_is_split_by_its_lines() {
        ScrapedPage page = page("""
                <html><body><pre>Dock Workers Walk Out Over Night Shifts
                By Staff Reporter

                Some two thousand dock workers left the terminal on Monday after talks broke down, the union said.



                Rivers Rise After Three Days of Rain
                By River Desk

                Three days of rain have lifted the rivers of the northern valleys to their highest level in ten years.
                </pre>
                """);

        SplitOutcome outcome = PageSplitter.split(page);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SplitOutcome.Articles.class,
                        found -> assertThat(found.articles())
                                .extracting(article -> article.headline().orElse(""))
                                .containsExactly(
                                        "Dock Workers Walk Out Over Night Shifts",
                                        "Rivers Rise After Three Days of Rain"));
    }

    @Test
    void several_articles_keep_their_order() {
        String article = "<article class='story'><h1>%s</h1>" + TEXT
                + "<p>Both sides meet again on Thursday, a mediator said after nine hours of talks.</p></article>";
        ScrapedPage page =
                page("<main>" + article.formatted("First report") + article.formatted("Second report") + "</main>");

        SplitOutcome outcome = PageSplitter.split(page);

        assertThat(outcome).isInstanceOfSatisfying(SplitOutcome.Articles.class, found -> {
            assertThat(found.articles()).extracting(SplitArticle::position).isEqualTo(List.of(0, 1));
            assertThat(found.articles())
                    .extracting(one -> one.headline().orElse(""))
                    .containsExactly("First report", "Second report");
        });
    }

    @Test
    void a_page_without_text_is_rejected_with_its_reason() {
        assertThat(PageSplitter.split(page("<html><body><div id=app></div>")))
                .isEqualTo(new SplitOutcome.Rejected(
                        "no-article", "the page has no paragraph of an article in 0 pieces of text"));
    }
}
