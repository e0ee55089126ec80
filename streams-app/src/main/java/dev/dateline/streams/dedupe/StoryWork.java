package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.SplitPage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/** The two works of the stage without Kafka, to be measured one by one. Not thread-safe. */
public final class StoryWork {
    private static final Bytes NOTHING = Bytes.wrap(new byte[0]);

    private final StoryGraph graph;

    /** What the index is given of an article. */
    public static final class Sketched {
        private final String content;
        private final TextSketch sketch;
        private final Telling telling;

        private Sketched(Candidate candidate) {
            content = candidate.content();
            sketch = candidate.sketch();
            telling = candidate.telling();
        }
    }

    /** With an empty index. */
    public StoryWork(Duration memory, int mostTexts) {
        graph = new StoryGraph(memory, mostTexts);
    }

    /** The work on a page's partition: its articles normalised, hashed and sketched. */
    public static List<Sketched> sketch(SplitPage page) {
        return Candidate.of(page.page(), page.articles(), article -> NOTHING).stream()
                .map(Sketched::new)
                .toList();
    }

    /** The work of the index: takes in an article; gives the number of labels that are new by it. */
    public int take(Sketched article, Instant at) {
        return graph.add(article.content, article.sketch, article.telling, at)
                .labels()
                .size();
    }
}
