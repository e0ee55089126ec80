package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.ScrapedPage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every page, whatever it is made of. */
final class SplitLaws {
    private SplitLaws() {}

    /** Splits a page twice and checks both; a rejection has a reason. */
    static void hold(ScrapedPage page) {
        SplitOutcome outcome = PageSplitter.split(page);

        assertThat(PageSplitter.split(page)).isEqualTo(outcome);
        if (outcome instanceof SplitOutcome.Rejected rejected) {
            assertThat(rejected.reason()).isNotBlank();
            assertThat(rejected.detail()).isNotBlank();
            return;
        }
        List<SplitArticle> articles = ((SplitOutcome.Articles) outcome).articles();
        assertThat(articles).isNotEmpty().allSatisfy(article -> {
            assertThat(article.body()).isNotBlank();
            assertThat(article.contentHash()).hasSize(32);
        });
        if (page.getContentType().equals("text/plain")) {
            Set<String> printed = printed(page.getBody());
            for (SplitArticle article : articles) {
                for (String paragraph : article.body().split("\n\n", -1)) {
                    assertThat(stands(letters(paragraph), printed))
                            .as(paragraph)
                            .isTrue();
                }
            }
        }
    }

    /** A paragraph is a line of the page, or stands in one: behind a time, or in the text that broken lines make together. */
    private static boolean stands(String paragraph, Set<String> printed) {
        return printed.contains(paragraph) || printed.stream().anyMatch(line -> line.contains(paragraph));
    }

    private static Set<String> printed(String body) {
        List<String> lines = body.replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .lines()
                .map(SplitLaws::letters)
                .toList();
        Set<String> printed = new HashSet<>(lines);
        printed.add(lines.stream().collect(Collectors.joining()));
        return printed;
    }

    /** What is left of a line without white space, markup and invisible characters. */
    private static String letters(String line) {
        return line.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
