package dev.dateline.streams.split;

import static dev.dateline.streams.split.SplitPages.articles;
import static dev.dateline.streams.split.SplitPages.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SamplePagesTest {
    private static final String STRIKE = "Dock Workers Walk Out at Kenya's Port of Mombasa Over Unpaid Wages";

    @Test
    void a_glued_page_with_doubled_headlines_and_captions_gives_two_clean_articles() {
        List<SplitArticle> articles = articles(sample("port-and-refinery.txt"));

        assertThat(articles)
                .extracting(SplitArticle::headline)
                .containsExactly(
                        Optional.of(STRIKE),
                        Optional.of("Drone Strike Sets Fire to Oil Refinery in Iraq's Kurdistan Region"));
        assertThat(articles)
                .flatExtracting(SplitArticle::captions)
                .containsExactly(
                        "Dock workers hold a banner outside the main gate of the port of Mombasa (Harbour Photo)",
                        "Smoke rises over the refinery on the road to Erbil (Harbour Photo)");
        assertThat(articles).extracting(SplitArticle::position).containsExactly(0, 1);
        assertThat(paragraphs(articles.get(0)))
                .hasSize(7)
                .startsWith("Some 2,000 dock workers went on strike at the port of Mombasa on Monday, demanding three"
                        + " months of unpaid wages from the Kenyan port authority.")
                .doesNotContain("TT", STRIKE);
        assertThat(paragraphs(articles.get(1)))
                .hasSize(8)
                .endsWith("A similar attack on October 12 hit a pipeline near Kirkuk but caused no casualties.");
    }

    @Test
    void bylines_and_dates_leave_the_body_and_the_dateline_stays() {
        List<SplitArticle> articles = articles(sample("talks-and-protests.txt"));

        assertThat(articles).extracting(SplitArticle::byline).containsOnly(Optional.of("By Our Correspondent"));
        assertThat(articles)
                .hasSize(2)
                .allSatisfy(article -> assertThat(paragraphs(article))
                        .hasSizeBetween(5, 7)
                        .doesNotContain("November 12, 2026", "Share", "Sign up for our newsletter")
                        .first()
                        .asString()
                        .matches("[A-Z]+, Nov 12 \\(Harbour News\\) – .*"));
    }

    @Test
    void each_item_of_a_round_up_is_an_article_without_headline() {
        List<SplitArticle> articles = articles(sample("round-up.txt"));

        assertThat(articles)
                .extracting(
                        article -> article.body().substring(0, article.body().indexOf(':')))
                .containsExactly("BEIRUT", "DHAKA", "ABUJA", "ATHENS", "MANILA");
        assertThat(articles).extracting(SplitArticle::headline).containsOnly(Optional.empty());
    }

    @Test
    void subheadlines_and_teasers_do_not_split_an_article_and_a_copy_has_the_same_content_hash() {
        List<SplitArticle> articles = articles(sample("cyclone-and-copy.txt"));
        SplitArticle strike = articles(sample("port-and-refinery.txt")).get(0);

        assertThat(articles)
                .extracting(SplitArticle::headline)
                .containsExactly(
                        Optional.of("Cyclone Kills 19 in Bangladesh as India Sends Rescue Teams"),
                        Optional.of(STRIKE.replace('\'', '’')));
        assertThat(paragraphs(articles.get(0)))
                .hasSize(9)
                .contains("Camps under water", "Warnings in time")
                .doesNotContain("Inside the flood shelters of the delta");
        assertThat(articles.get(1).contentHash()).isEqualTo(strike.contentHash());
    }

    @Test
    void the_real_page_gives_two_articles_without_residue() {
        Path real = Path.of("..", "..", "shared", "seed", "page.txt");
        assumeThat(Files.isReadable(real)).isTrue();

        List<SplitArticle> articles = articles(SplitPages.read(real));

        assertThat(articles).hasSize(2).allSatisfy(article -> {
            assertThat(article.headline()).isPresent();
            assertThat(article.captions()).hasSize(1).allMatch(caption -> caption.endsWith(")"));
            assertThat(paragraphs(article))
                    .hasSizeBetween(10, 12)
                    .doesNotHaveDuplicates()
                    .doesNotContain(
                            "TT",
                            article.headline().orElseThrow(),
                            article.captions().get(0));
        });
    }

    private static List<String> paragraphs(SplitArticle article) {
        return List.of(article.body().split("\n\n", -1));
    }
}
