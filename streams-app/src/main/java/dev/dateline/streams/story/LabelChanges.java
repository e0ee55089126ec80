package dev.dateline.streams.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels that one article has changed. Immutable.
 *
 * @param changed new labels in place of those that were, the article's own last occurrence always among them
 */
public record LabelChanges(List<Label> changed) {
    public LabelChanges {
        changed = List.copyOf(changed);
    }

    /** Remembers labels before anything is changed. Not thread-safe. */
    static final class Before {
        private final Map<StoryText, Map<String, Label>> labels = new LinkedHashMap<>();

        /** That this text was not there before. */
        void created(StoryText text) {
            labels.put(text, Map.of());
        }

        void remember(StoryText text) {
            labels.computeIfAbsent(text, Before::byArticle);
        }

        LabelChanges changes() {
            List<Label> changed = new ArrayList<>();
            labels.forEach((text, before) -> LabelRule.labels(text).stream()
                    .filter(label -> !label.equals(before.get(label.articleId())))
                    .forEach(changed::add));
            return new LabelChanges(changed);
        }

        private static Map<String, Label> byArticle(StoryText text) {
            Map<String, Label> labels = new HashMap<>();
            LabelRule.labels(text).forEach(label -> labels.put(label.articleId(), label));
            return labels;
        }
    }
}
