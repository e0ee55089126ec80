package dev.dateline.streams.dedupe;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one article has changed. Its texts are the graph's own, and as told here until the graph takes in the next article.
 *
 * @param labels those that are new or other than they were, the article's own first
 * @param text its text
 * @param telling what is known of the article now
 * @param texts those that are new, or follow another leader, or are gone but still followed
 * @param forgotten those that are not remembered any longer
 */
record GraphChange(
        List<Relabelled> labels, StoryText text, Telling telling, List<StoryText> texts, List<StoryText> forgotten) {
    GraphChange {
        labels = List.copyOf(labels);
        texts = List.copyOf(texts);
        forgotten = List.copyOf(forgotten);
    }

    /**
     * A label and what it stands in place of.
     *
     * @param before verdict until now; empty where there was none
     */
    record Relabelled(Optional<Verdict> before, Label label) {
        /** Whether it was new text to its story until now. */
        boolean wasFresh() {
            return before.filter(Verdict::fresh).isPresent();
        }
    }

    /** Remembers what was before it is changed. Not thread-safe. */
    static final class Recorder {
        private final Map<StoryText, Map<String, Label>> labels = new LinkedHashMap<>();
        private final Set<StoryText> texts = new LinkedHashSet<>();
        private final Set<StoryText> forgotten = new LinkedHashSet<>();

        /** That this text, or its leader, may change the labels that it has so far. */
        void remember(StoryText text) {
            labels.computeIfAbsent(text, Recorder::byArticle);
        }

        /** That this text is to be stored anew. */
        void changed(StoryText text) {
            texts.add(text);
        }

        void forgotten(StoryText text) {
            forgotten.add(text);
        }

        /** The change by an article, whose own label is new whatever is remembered of its text. */
        GraphChange of(StoryText text, Telling telling) {
            Label own = LabelRule.label(text, telling);
            List<Relabelled> changed = new ArrayList<>();
            changed.add(new Relabelled(Optional.empty(), own));
            labels.forEach((one, before) -> LabelRule.labels(one)
                    .filter(label -> !label.articleId().equals(own.articleId()))
                    .filter(label -> !label.equals(before.get(label.articleId())))
                    .map(label -> new Relabelled(
                            Optional.ofNullable(before.get(label.articleId())).map(Label::verdict), label))
                    .forEach(changed::add));
            texts.removeAll(forgotten);
            return new GraphChange(changed, text, telling, List.copyOf(texts), List.copyOf(forgotten));
        }

        private static Map<String, Label> byArticle(StoryText text) {
            Map<String, Label> labels = new HashMap<>();
            LabelRule.labels(text).forEach(label -> labels.put(label.articleId(), label));
            return labels;
        }
    }
}
