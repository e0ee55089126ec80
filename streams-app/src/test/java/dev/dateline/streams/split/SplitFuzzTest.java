package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random pages: the short form that every build runs; {@link SplitFuzzIT} goes on for as long as it is told to. */
class SplitFuzzTest {
    private static final int PAGES = 500;
    private static final int LINES = 12_000;

    /** Seconds of CPU time a megabyte, at most; a slow machine needs a tenth of it. */
    private static final double SECONDS_PER_MEGABYTE = 4;

    /** Four times as many lines may take so many times as long; a quadratic rule takes 16 times as long. */
    private static final double LINEAR = 8;

    private static final Map<String, IntFunction<String>> SHAPES = shapes();

    @Test
    void random_pages_give_articles_of_their_own_lines_or_a_reason() {
        FuzzedPages pages = new FuzzedPages(20_261);
        for (int i = 0; i < PAGES; i++) {
            SplitLaws.hold(pages.next());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void time_grows_with_the_size_of_a_page_and_no_faster(String name) {
        IntFunction<String> shape = SHAPES.get(name);
        seconds(shape.apply(LINES / 4));

        double one = Math.min(seconds(shape.apply(LINES / 4)), seconds(shape.apply(LINES / 4)));
        String large = shape.apply(LINES);
        double four = Math.min(seconds(large), seconds(large));

        assertThat(four).isLessThan(Math.max(LINEAR * one, 0.3));
        assertThat(four).isLessThan(SECONDS_PER_MEGABYTE * Math.max(1, large.length() / 1e6));
    }

    static List<String> names() {
        return List.copyOf(SHAPES.keySet());
    }

    /** CPU seconds of this thread to split a page of plain text. */
    private static double seconds(String body) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(PageSplitter.split(SplitPages.page(body))).isNotNull();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** Pages of any number of lines, each of a shape that some rule might take too long over. */
    private static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new TreeMap<>();
        shapes.put("short headlines", n -> lines(n, i -> "Talks " + i % 97 + " begin in town " + i));
        shapes.put("one headline again and again", n -> lines(n, i -> i % 2 == 0 ? "Talks begin in the town" : ""));
        shapes.put("short sentences", n -> lines(n, i -> "Word" + i % 971 + " follows word" + i % 89 + "."));
        shapes.put(
                "headline and sentence",
                n -> lines(n, i -> i % 2 == 0 ? "Talks begin in town " + i : "They go on for day " + i + "."));
        shapes.put(
                "headline, byline, sentence",
                n -> lines(
                        n,
                        i -> i % 3 == 0
                                ? "Talks begin in town " + i
                                : i % 3 == 1 ? "By Ada Example" : "The day " + i + " ends."));
        shapes.put("times", n -> lines(n, i -> "%02d:%02d".formatted(i / 60 % 24, i % 60)));
        shapes.put(
                "times and sentences",
                n -> lines(n, i -> i % 2 == 0 ? "10:" + (10 + i % 50) : "In the hall of town " + i + " they talk."));
        shapes.put(
                "labels and teasers",
                n -> lines(n, i -> i % 5 == 0 ? "Read more" : "A teaser of the story number " + i));
        shapes.put("headlines, then one sentence", n -> lines(n, i -> "Talks begin in town " + i) + "\nThey end.");
        shapes.put("captions", n -> lines(n, i -> "The gate in town " + i + " (AFP)") + "\nThey end.");
        shapes.put("furniture", n -> lines(n, i -> "Share") + "\nThey end.");
        shapes.put(
                "names",
                n -> lines(n, i -> i % 2 == 0 ? "Talks begin again in the town" : "Ada Example") + "\nThey end.");
        shapes.put(
                "datelines", n -> "News in brief\n" + lines(n, i -> "TOLVERN: The talks of day " + i + " are over."));
        shapes.put(
                "numbered items",
                n -> "News in brief\n" + lines(n, i -> i + ". The talks of this day in town " + i + " are over."));
        shapes.put(
                "quotes",
                n -> lines(
                        n,
                        i -> i % 2 == 0
                                ? "\"We go on with it today\""
                                : "He said: \"We go on with it today, and on day " + i + ".\""));
        shapes.put("one long line", n -> "word and ".repeat(n * 4));
        shapes.put("one long word", n -> "x".repeat(n * 30));
        shapes.put("long lines of marks", n -> lines(10, i -> ".!?(".repeat(n)));
        shapes.put(
                "long lines and quotes",
                n -> lines(20, i -> i % 2 == 0 ? "go on with it today ".repeat(n / 10) : "Go on with it now"));
        shapes.put("dates of many parts", n -> "may 1" + ".1".repeat(n * 10));
        shapes.put("unspaced script", n -> lines(n, i -> "港口工人罢工" + (char) ('一' + i % 5000) + "要求补发工资。"));
        shapes.put("blank lines", n -> "They begin.\n" + "\n".repeat(n * 10) + "They end.");
        shapes.put(
                "broken at a width",
                n -> lines(n, i -> "and so they went on into town number " + i % 1000 + " with all their lorries"));
        return shapes;
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
