package dev.dateline.streams.split;

import static dev.dateline.streams.split.SplitPages.articles;
import static dev.dateline.streams.split.SplitPages.page;
import static dev.dateline.streams.split.SplitPages.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.Glue.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSplitterTest {
    private static final List<Piece> PIECES = Stream.of(
                    "port-and-refinery.txt", "talks-and-protests.txt", "cyclone-and-copy.txt")
            .flatMap(name -> articles(sample(name)).stream())
            .map(Piece::of)
            .limit(5)
            .toList();

    @ParameterizedTest
    @EnumSource
    void any_two_articles_glued_in_any_layout_come_apart_clean(Glue glue) {
        for (Piece first : PIECES) {
            for (Piece second : PIECES) {
                if (!first.equals(second)) {
                    List<SplitArticle> found = articles(glue.page(List.of(first, second)));

                    assertThat(found).map(Piece::of).containsExactly(first, second);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void five_articles_come_apart_clean(Glue glue) {
        assertThat(articles(glue.page(PIECES))).map(Piece::of).containsExactlyElementsOf(PIECES);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "LIVE_BLOG.*")
    void one_article_stays_one(Glue glue) {
        for (Piece piece : PIECES) {
            assertThat(articles(glue.page(List.of(piece)))).map(Piece::of).containsExactly(piece);
        }
    }

    @Test
    void the_real_layout_gives_captions_once_and_out_of_the_body() {
        List<SplitArticle> found = articles(Glue.DOUBLED_HEADLINE_AND_CAPTION.page(PIECES.subList(0, 2)));

        assertThat(found)
                .flatExtracting(SplitArticle::captions)
                .containsExactly("The scene on the morning after", "Officials arrive for the meeting (Harbour Photo)");
    }

    @Test
    void a_pull_quote_and_a_caption_in_the_middle_leave_the_body_and_split_nothing() {
        Piece piece = PIECES.get(0);
        List<String> lines = new ArrayList<>(piece.paragraphs());
        lines.add(3, "“We have children to feed. We will not load a single ship before we are paid”");
        lines.add(5, "A police line at the main gate [Harbour Photo]");

        List<SplitArticle> found = articles(piece.name() + "\n\n" + String.join("\n\n", lines));

        assertThat(found).map(Piece::of).containsExactly(piece);
        assertThat(found.get(0).captions()).containsExactly("A police line at the main gate [Harbour Photo]");
    }

    @Test
    void ideographs_beyond_the_first_plane_upset_nothing() {
        String paragraph = PIECES.get(0).paragraphs().get(0);
        String accented = Character.toString(0x340) + "𤊻𠀋𡈽";
        String page = "A Day of Strikes\n\n%1$s\n\n%2$s\n\n%1$s More.".formatted(paragraph, accented.repeat(6));

        assertThat(articles(page)).hasSize(1);
    }

    @Test
    void an_article_printed_twice_on_its_page_is_given_once() {
        Piece piece = PIECES.get(1);

        List<SplitArticle> found = articles(Glue.BLANK_LINES.page(List.of(piece, piece)));

        assertThat(found).map(Piece::of).containsExactly(piece);
    }

    @Test
    void the_times_of_a_chronicle_open_no_articles() {
        String body = """
                A Day of Strikes in Mombasa

                The strike at the port of Mombasa began before dawn and ended after midnight, witnesses said.

                06:10
                The first workers leave their cranes.

                09:40
                The main gate is blocked with tyres.

                13:05
                Police fire tear gas.
                """;

        assertThat(articles(body))
                .singleElement()
                .satisfies(article -> assertThat(article.headline()).contains("A Day of Strikes in Mombasa"));
    }

    @Test
    void the_title_heads_a_single_article_without_headline_and_loses_the_name_of_the_site() {
        ScrapedPage page = page("The port of Mombasa stood still on Monday because of a strike.");
        page.setTitle("Strike stops the port of Mombasa | Harbour News");

        assertThat(articles(page))
                .singleElement()
                .extracting(SplitArticle::headline)
                .isEqualTo(Optional.of("Strike stops the port of Mombasa"));
    }

    @Test
    void a_title_that_says_nothing_of_the_text_is_no_headline() {
        ScrapedPage page = page("The port of Mombasa stood still on Monday because of a strike.");
        page.setTitle("Harbour News: your daily paper");

        assertThat(articles(page))
                .singleElement()
                .extracting(SplitArticle::headline)
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n \n",
                "TT\nShare\n\nAdvertisement",
                "Soldiers at the border (AFP)\n\nPhoto: Reuters",
                "* * *"
            })
    void a_page_of_residue_is_rejected_with_its_reason(String body) {
        assertThat(PageSplitter.split(page(body)))
                .isInstanceOfSatisfying(
                        SplitOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("no-article"));
    }

    @Test
    void a_page_in_a_media_type_without_extractor_is_rejected_with_its_reason() {
        ScrapedPage page = page("%PDF-1.7");
        page.setContentType("application/pdf; version=1.7");

        assertThat(PageSplitter.split(page))
                .isEqualTo(new SplitOutcome.Rejected(
                        "unsupported-content", "pages of type application/pdf; version=1.7 can't be read yet"));
    }

    @Test
    void a_flash_of_one_line_is_an_article() {
        assertThat(articles("Explosion heard near the airport of Kabul"))
                .singleElement()
                .extracting(SplitArticle::body)
                .isEqualTo("Explosion heard near the airport of Kabul");
    }
}
