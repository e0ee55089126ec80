package dev.dateline.standalone.cli;

import dev.dateline.extract.ExtractLimits;
import dev.dateline.producer.Knob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much of a page in HTML is read, as it is set. Stateless. */
final class ExtractSettings {
    private static final ExtractLimits DEFAULT = ExtractLimits.DEFAULT;
    private static final Knob CHARS = new Knob(
            ExtractLimits.MAX_CHARS,
            DEFAULT.maxChars(),
            1 << 10,
            256 << 20,
            "characters",
            "news pages have 3 million at most, and one is held in memory some times over");
    private static final Knob TAGS = new Knob(
            ExtractLimits.MAX_TAGS,
            DEFAULT.maxTags(),
            100,
            50_000_000,
            "start tags",
            "measured: 9,000 in the largest of 91 news pages");
    private static final Knob DEPTH = new Knob(
            ExtractLimits.MAX_DEPTH,
            DEFAULT.maxDepth(),
            16,
            1024,
            "elements",
            "browsers stop at 512; what is nested deeper is read as if it stood at this depth, and none of its text is lost");
    private static final Knob ARTICLES = new Knob(
            ExtractLimits.MAX_ARTICLES,
            DEFAULT.maxArticles(),
            1,
            10_000,
            "articles",
            "a front page or a live blog has some dozens; a page with more is rejected whole, and comes back whole once this is raised");

    private ExtractSettings() {}

    /** Every number that can be set. */
    static List<Knob> knobs() {
        return List.of(CHARS, TAGS, DEPTH, ARTICLES);
    }

    /**
     * What is set, and the defaults for the rest.
     *
     * @throws CommandFailure where a setting is wrong
     */
    static ExtractLimits of(Settings settings) {
        Map<String, String> given =
                settings.given(knobs().stream().map(Knob::key).toList());
        List<String> faults = new ArrayList<>();
        ExtractLimits limits = new ExtractLimits(
                (int) CHARS.in(given, faults), (int) TAGS.in(given, faults), (int) DEPTH.in(given, faults), (int)
                        ARTICLES.in(given, faults));
        if (!faults.isEmpty()) {
            throw CommandFailure.usage(String.join("\n", faults));
        }
        return limits;
    }
}
