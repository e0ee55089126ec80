package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names that no gazetteer holds but that stand where a place stands: before a noun of a place ("Orient Hill", "her Riverside residence"),
 * or directly behind "in", "at", "near". Where they are is not known; {@link Containment} may say what they lie in. Only in texts of mixed
 * case. Stateless.
 */
final class NamedPlaces {
    private static final Set<String> BEHIND = Set.of("in", "at", "near", "outside", "inside", "around");
    private static final int LONGEST = 4;

    private NamedPlaces() {}

    /** The places of a sentence and the names found here, in order. */
    static List<PlaceMention> withNamed(SentenceShape shape, SentenceCoder.Facts facts) {
        List<PlaceMention> places = facts.places();
        Sentence sentence = shape.sentence();
        if (sentence.tokens().stream()
                .noneMatch(t -> t.word() && !t.capitalised() && t.text().length() > 3)) {
            return places;
        }
        List<PlaceMention> all = new ArrayList<>(places);
        for (int i = 0; i < shape.count(); i++) {
            if (shape.chunk(i).is(Chunk.Kind.NP)) {
                Span span = name(shape, i);
                if (span.length() > 0
                        && places.stream().noneMatch(place -> place.span().overlaps(span))
                        && facts.nationalities().stream()
                                .noneMatch(people -> people.span().overlaps(span))
                        && (site(shape, i)
                                || facts.actors().stream()
                                        .noneMatch(actor ->
                                                named(actor) && actor.span().contains(span)))) {
                    all.add(PlaceMention.unknown(span, shape.text(span)));
                }
            }
        }
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    private static boolean named(ActorMention actor) {
        return actor.kind() != ActorMention.Kind.ROLE || actor.name().isPresent();
    }

    /** The name in a noun phrase, with its noun where that is capitalised; empty where there is none. */
    private static Span name(SentenceShape shape, int np) {
        Chunk chunk = shape.chunk(np);
        int head = chunk.head();
        boolean capital = shape.sentence().token(head).capitalised();
        int to = PlaceWords.named(shape.norm(head)) && !capital ? head : head + 1;
        int from = to;
        int words = 0;
        while (from > chunk.from() && ofName(shape, from - 1, to)) {
            from--;
            words += shape.sentence().token(from).word() ? 1 : 0;
        }
        while (from < to && !shape.sentence().token(from).word()) {
            from++;
        }
        boolean ofPlace = PlaceWords.named(shape.norm(head)) && words > (capital ? 1 : 0);
        boolean bare = np > 0 && from == chunk.from() && to == chunk.to() && slot(shape, np - 1) && !shape.temporal(np);
        if (from == to || words > LONGEST || from == 0 || !ofPlace && !bare) {
            return new Span(0, 0);
        }
        return new Span(
                shape.sentence().token(from).start(),
                shape.sentence().token(to - 1).end());
    }

    private static boolean site(SentenceShape shape, int np) {
        return PlaceWords.named(shape.norm(shape.chunk(np).head()));
    }

    /** "in", or the "of" of "the village of". */
    private static boolean slot(SentenceShape shape, int chunk) {
        int from = shape.chunk(chunk).from();
        if (!shape.chunk(chunk).is(Chunk.Kind.PREPOSITION)) {
            return false;
        }
        return BEHIND.contains(shape.norm(from))
                || shape.norm(from).equals("of")
                        && from > 0
                        && PlaceWords.named(shape.norm(from - 1))
                        && !shape.sentence().token(from - 1).capitalised();
    }

    private static boolean ofName(SentenceShape shape, int token, int to) {
        String norm = shape.norm(token);
        Sentence sentence = shape.sentence();
        if (norm.equals("-") || norm.equals("'") || norm.equals("‘")) {
            return token + 1 < to
                    && sentence.token(token).end() == sentence.token(token + 1).start();
        }
        boolean article = norm.equals("al") || norm.equals("el") || norm.equals("bin") || norm.equals("ibn");
        return sentence.token(token).word()
                && !sentence.token(token).numeric()
                && (article || sentence.token(token).capitalised())
                && (shape.tag(token).equals("PROPN") || article || PlaceWords.named(norm));
    }
}
