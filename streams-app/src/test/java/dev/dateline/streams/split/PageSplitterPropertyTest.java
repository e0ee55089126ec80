package dev.dateline.streams.split;

import static dev.dateline.streams.split.SplitPages.articles;
import static dev.dateline.streams.split.SplitPages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.split.Glue.Piece;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PageSplitterPropertyTest {
    private static final List<String> LINES = Stream.of(
                    "port-and-refinery.txt", "talks-and-protests.txt", "cyclone-and-copy.txt", "round-up.txt")
            .flatMap(name -> SplitPages.sample(name).getBody().lines())
            .toList();

    @Property(tries = 500)
    void no_text_whatever_makes_it_throw(@ForAll @StringLength(max = 2000) String body) {
        assertThat(PageSplitter.split(page(body))).isNotNull();
    }

    @Property(tries = 300)
    void nothing_is_invented_and_every_article_has_a_body(@ForAll("shuffled") List<String> lines) {
        List<SplitArticle> found = articles(String.join("\n", lines));

        assertThat(found).allSatisfy(article -> {
            assertThat(article.body()).isNotBlank();
            assertThat(article.body().split("\n\n", -1)).isSubsetOf(lines);
            assertThat(article.captions()).isSubsetOf(lines);
            assertThat(lines).containsAll(article.headline().stream().toList());
            assertThat(lines).containsAll(article.byline().stream().toList());
        });
    }

    @Property(tries = 300)
    void the_same_page_gives_the_same_articles_in_order(@ForAll("shuffled") List<String> lines) {
        String body = String.join("\n", lines);
        List<SplitArticle> found = articles(body);

        assertThat(articles(body)).isEqualTo(found);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).position()).isEqualTo(i);
        }
    }

    @Property(tries = 200)
    void what_was_split_once_stays_one(@ForAll("marked") Glue glue, @ForAll("pieces") List<Piece> pieces) {
        for (SplitArticle article : articles(glue.page(pieces))) {
            List<SplitArticle> again = articles(article.headline().orElse("") + "\n\n" + article.body());

            assertThat(again).singleElement().satisfies(one -> {
                assertThat(one.body()).isEqualTo(article.body());
                assertThat(one.headline()).isEqualTo(article.headline());
                assertThat(one.contentHash()).isEqualTo(article.contentHash());
            });
        }
    }

    /** Without any mark between them a few of many articles stay together: how many is measured, not promised. */
    @Provide
    Arbitrary<Glue> marked() {
        return Arbitraries.of(Glue.class).filter(glue -> glue != Glue.ONE_BLANK_LINE && glue != Glue.NO_BLANK_LINE);
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        List<Piece> all = Stream.of("port-and-refinery.txt", "talks-and-protests.txt", "cyclone-and-copy.txt")
                .flatMap(name -> articles(SplitPages.sample(name)).stream())
                .map(Piece::of)
                .limit(5)
                .toList();
        return Arbitraries.of(all).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
    }
}
