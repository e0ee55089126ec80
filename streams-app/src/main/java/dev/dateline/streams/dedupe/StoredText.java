package dev.dateline.streams.dedupe;

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
}
