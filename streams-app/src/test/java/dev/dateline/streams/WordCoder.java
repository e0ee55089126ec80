package dev.dateline.streams;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.UserData;
import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.event.EventType;
import dev.dateline.coder.event.Status;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.UserPlace;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.time.ResolvedDate;
import dev.dateline.streams.code.ArticleCoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A coder for tests: each "attacked" is an ASSAULT, with its line as sentence; "Tunis" is a place that nobody knows; its version names the user's rows; "poison" throws, and
 * "abyss" overflows the stack.
 */
public final class WordCoder implements ArticleCoder {
    private String version = "word 1";

    @Override
    public CodedArticle code(ArticleText text) {
        String body = text.body();
        if (body.contains("poison")) {
            throw new IllegalStateException("can't take poison");
        }
        if (body.contains("abyss")) {
            return fall(text);
        }
        List<CodedEvent> events = new ArrayList<>();
        find(body, "attacked").forEach(trigger -> events.add(assault(body, trigger)));
        List<PlaceMention> places = find(body, "Tunis").stream()
                .map(span -> PlaceMention.unknown(span, "Tunis"))
                .toList();
        return new CodedArticle(events, places, version);
    }

    @Override
    public void know(UserData own) {
        version = "word 1; places "
                + own.places().stream().map(UserPlace::id).toList() + "; actors "
                + own.actors().stream().map(UserActor::id).toList();
    }

    @SuppressWarnings("InfiniteRecursion") // that is what it is for
    private CodedArticle fall(ArticleText text) {
        return fall(text);
    }

    private static List<Span> find(String body, String word) {
        List<Span> spans = new ArrayList<>();
        for (int at = body.indexOf(word); at >= 0; at = body.indexOf(word, at + 1)) {
            spans.add(new Span(at, at + word.length()));
        }
        return spans;
    }

    private static CodedEvent assault(String body, Span trigger) {
        int start = body.lastIndexOf('\n', trigger.start()) + 1;
        int end = body.indexOf('\n', trigger.end());
        return new CodedEvent(
                EventType.ASSAULT,
                Optional.empty(),
                List.of(),
                Optional.of("19"),
                Optional.of(-10.0),
                Status.ACTUAL,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ResolvedDate.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                new Span(start, end < 0 ? body.length() : end),
                trigger,
                0.5);
    }
}
