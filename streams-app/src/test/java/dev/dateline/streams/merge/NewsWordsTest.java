package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Where the packaged list comes from: the words of our labelled reports, by how many scenarios of events are told with them. Those of the set that
 * nothing was fitted on are not counted. Run it with {@code -Dnews-words.write=true} to write the list anew.
 */
class NewsWordsTest {
    private static final Path LIST = Path.of("src/main/resources/dev/dateline/streams/merge/news-words.tsv");
    private static final String HEADER = """
            # Words that are common in news, without their endings, and how much each tells of which event is meant: 0, where one in twelve of the
            # scenarios of our labelled reports is told with it, 1, one in thirty, and 2, one in a hundred. All others tell 3. NewsWordsTest writes it.
            """;
    private static final double[] SHARES = {.08, .03, .01};

    @Test
    void theListIsWhatOurReportsCount() throws Exception {
        String counted = HEADER + counted();
        if (Boolean.getBoolean("news-words.write")) {
            Files.writeString(LIST, counted);
        }

        assertThat(Files.readString(LIST)).isEqualTo(counted);
    }

    @Test
    void whatIsRareTellsTheMost() {
        assertThat(NewsWords.weight("polic")).isZero();
        assertThat(NewsWords.weight("tuesday")).isZero();
        assertThat(NewsWords.weight("zarzuela")).isEqualTo(NewsWords.MOST);
    }

    private static String counted() throws IOException, URISyntaxException {
        Map<String, Set<String>> scenarios = new TreeMap<>();
        for (String folder : List.of("plain", "hard", "mixed")) {
            for (JsonNode line : LabelledReports.lines(folder)) {
                String scenario = line.get("id").asText().replaceAll("^([a-z]+-[0-9]+).*", "$1");
                Set<String> words = scenarios.computeIfAbsent(folder + scenario, any -> new HashSet<>());
                String text =
                        line.get("headline").asText() + "\n" + line.get("body").asText();
                Words.read(text, Integer.MAX_VALUE, (word, named) -> words.add(Words.stem(word)));
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        scenarios.values().forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        StringBuilder rows = new StringBuilder();
        counts.forEach((word, count) -> {
            int weight = weight((double) count / scenarios.size());
            if (weight < NewsWords.MOST) {
                rows.append(word).append('\t').append(weight).append('\n');
            }
        });
        return rows.toString();
    }

    private static int weight(double share) {
        int weight = 0;
        while (weight < SHARES.length && share < SHARES[weight]) {
            weight++;
        }
        return weight;
    }
}
