package dev.dateline.coder.event;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.Coder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Codes test texts, published on Friday, 15 March 2024. */
final class CodedSentences {
    private static final Coder CODER = Coder.load();
    private static final Instant PUBLISHED = Instant.parse("2024-03-15T12:00:00Z");

    private CodedSentences() {}

    static List<CodedEvent> events(String text) {
        return CODER.code(new ArticleText(
                        text, Optional.empty(), Optional.of(PUBLISHED), Optional.empty(), Optional.empty()))
                .events();
    }

    /** The only event of this type. */
    static CodedEvent event(String text, EventType type) {
        List<CodedEvent> found =
                events(text).stream().filter(e -> e.type() == type).toList();
        if (found.size() != 1) {
            throw new AssertionError("want one " + type + " in <" + text + ">, got " + events(text));
        }
        return found.get(0);
    }

    static String trigger(CodedEvent event, String text) {
        return event.trigger().of(text);
    }
}
