package dev.dateline.streams.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a word tells of which event is meant: the fewer events are told with it, the more. Counted on labelled reports of our own, because what is
 * common in news ("police", "killed", weekdays) is not so in other text. Stateless.
 */
final class NewsWords {
    /** Weight of a word that few events are told with, or that is not known. */
    static final int MOST = 3;

    private static final Map<String, Integer> WEIGHTS = read();

    private NewsWords() {}

    /**
     * The weight of a word.
     *
     * @param stem in lower case, without its ending, as {@link Words} has it
     * @return 0, where it tells nothing, to {@link #MOST}
     */
    static int weight(String stem) {
        return WEIGHTS.getOrDefault(stem, MOST);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> weights = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NewsWords.class.getResourceAsStream("news-words.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t", 2);
                weights.put(row[0], Integer.valueOf(row[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
