package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.Optional;

/** What holds for every page, however broken. */
final class ExtractLaws {
    private static final HtmlExtractor EXTRACTOR = new HtmlExtractor(ExtractLimits.DEFAULT);

    /** The parser looks through the elements that are open at many of the tags, so a page that nests ever deeper takes more until it is as deep as the limit. */
    private static final HtmlExtractor SHALLOW = nesting(32);

    private static final Optional<URI> PAGE = Optional.of(URI.create("https://paper.example/2026/11/20/story"));

    /** CPU time a page may take at most: this, and so much for each character. A slow machine needs a tenth of it. */
    private static final long MOST_NANOS = 500_000_000;

    private static final long MOST_NANOS_A_CHAR = 10_000;

    /** A page that takes less is weighed as if it took so long: how far its code is compiled by then changes more than its size. */
    private static final long LEAST_NANOS = 8_000_000;

    static {
        // classes are loaded on nobody's account
        for (int seed = 0; seed < 20; seed++) {
            EXTRACTOR.extract(new FuzzedHtml(seed).made(), PAGE);
        }
    }

    private ExtractLaws() {}

    /** It is read without a fault and in time, into the same articles each time, which have text. */
    static void hold(String html) {
        long begin = cpu();
        ExtractedPage page = EXTRACTOR.extract(html, PAGE);
        long nanos = cpu() - begin;

        assertThat(nanos)
                .as("nanoseconds for %s characters", html.length())
                .isLessThan(MOST_NANOS + MOST_NANOS_A_CHAR * html.length());
        assertThat(EXTRACTOR.extract(html, PAGE)).isEqualTo(page);
        if (page instanceof ExtractedPage.None none) {
            assertThat(none.reason()).isNotBlank();
            assertThat(none.detail()).isNotBlank();
        } else {
            assertThat(page.all()).isNotEmpty().allSatisfy(article -> {
                assertThat(article.body()).isNotBlank();
                assertThat(article.headline().orElse("-")).isNotBlank();
            });
        }
    }

    /** How many times as long a page takes that has this one four times, where both are as deep as they are read. */
    static double ratioOfFourTimes(String html) {
        return ratio(SHALLOW, html, SHALLOW, html.repeat(4));
    }

    /** How many times as long a page takes that is read four times as deep. */
    static double ratioOfFourTimesAsDeep(String html) {
        return ratio(SHALLOW, html, nesting(128), html);
    }

    /** Of the least times of some rounds, so that other work counts little; of more rounds where it seems too much. */
    private static double ratio(HtmlExtractor first, String html, HtmlExtractor second, String other) {
        double ratio = Double.MAX_VALUE;
        long one = Long.MAX_VALUE;
        long two = Long.MAX_VALUE;
        for (int i = 0; i < 12 && (i < 3 || ratio > ExtractFuzzTest.LINEAR - 1); i++) {
            one = Math.min(one, nanos(first, html));
            two = Math.min(two, nanos(second, other));
            ratio = (double) two / Math.max(one, LEAST_NANOS);
        }
        return ratio;
    }

    private static HtmlExtractor nesting(int maxDepth) {
        ExtractLimits limits = ExtractLimits.DEFAULT;
        return new HtmlExtractor(
                new ExtractLimits(limits.maxChars(), limits.maxTags(), maxDepth, limits.maxArticles()));
    }

    private static long nanos(HtmlExtractor extractor, String html) {
        long begin = cpu();
        assertThat(extractor.extract(html, PAGE)).isNotNull();
        return cpu() - begin;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
