package dev.dateline.streams.dedupe;

import java.util.List;

/**
 * A text as it is stored, apart from the articles that have it.
 *
 * @param since record time, in milliseconds, when it came first
 * @param gone whether it is kept only for those that follow it
 * @param leader content hash of the text that it follows, or its own
 */
record StoredText(TextSketch sketch, long since, boolean gone, String leader) {
    static StoredText of(StoryText text) {
        return new StoredText(
                text.sketch(), text.since(), text.gone(), text.leader().content());
    }

    /** The text with its articles, leading itself. */
    StoryText text(String content, List<Telling> articles) {
        StoryText text = new StoryText(content, sketch, since, articles.get(0));
        articles.stream().skip(1).forEach(text::tell);
        if (gone) {
            text.goes();
        }
        return text;
    }
}
