package dev.dateline.streams.code;

import java.util.Optional;

/**
 * Whether a text is coded. Immutable.
 *
 * @param bearer articleId of the article that its events are told with; empty while the text is a copy and has none
 * @param failed whether the coder failed on the bearer
 */
record CodedText(Optional<String> bearer, boolean failed) {
    static final CodedText NONE = new CodedText(Optional.empty(), false);
}
