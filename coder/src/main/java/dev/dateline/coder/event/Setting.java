package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import java.util.Optional;

/**
 * How a place name stands in its sentence, whatever the event: the preposition that governs it, and its rank in the phrase. "in the
 * northern city of X, Y": both stand behind "in", X first.
 *
 * @param place the name and what it was resolved to
 * @param first its first token
 * @param last its last token
 * @param preposition token of the governing preposition; −1 where none governs it
 * @param behind how many names or nouns of the same phrase stand before it as closer ones: 0 for X, 1 for its container Y
 * @param row chunk of the first item of its row: of X
 */
record Setting(PlaceMention place, int first, int last, int preposition, int behind, int row) {
    /** Words between a preposition and its place: "in the remote and mountainous eastern province of". */
    private static final int REACH = 8;

    /** Items of a list that share a preposition. */
    private static final int LIST = 6;

    static Optional<Setting> of(SentenceShape shape, PlaceMention place) {
        Sentence sentence = shape.sentence();
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(place.span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || joined(sentence, last)) {
            return Optional.empty();
        }
        int at = first;
        int behind = 0;
        int preposition = shape.norm(first).equals("here") ? first : before(shape, first);
        for (int previous = previousItem(shape, at, last);
                preposition < 0 && previous >= 0 && behind < LIST;
                previous = previousItem(shape, at, last)) {
            behind++;
            at = shape.chunk(previous).from();
            preposition = before(shape, shape.chunk(previous).head());
        }
        return Optional.of(new Setting(place, first, last, preposition, behind, shape.chunkOf(at)));
    }

    /** "the X-based group": an adjective, no place. */
    private static boolean joined(Sentence sentence, int last) {
        return last + 1 < sentence.size()
                && sentence.token(last + 1).is("-")
                && sentence.token(last + 1).start() == sentence.token(last).end();
    }

    /** Chunk of the noun phrase before "," or "and" that this one stands in a row or apposition with; −1 if none. */
    private static int previousItem(SentenceShape shape, int first, int last) {
        int chunk = shape.chunkOf(first);
        int at = chunk - 1;
        if (at >= 0 && shape.chunk(at).is(Chunk.Kind.CONJUNCTION)) {
            at--;
        } else if (at >= 0 && shape.chunk(at).is(Chunk.Kind.COMMA)) {
            int next = shape.chunkOf(last) + 1;
            if (next < shape.count() && shape.chunk(next).is(Chunk.Kind.VERB)) {
                return -1;
            }
            at--;
        } else {
            return -1;
        }
        if (at >= 0 && shape.chunk(at).is(Chunk.Kind.COMMA)) {
            at--;
        }
        if (at < 0 || !shape.chunk(at).is(Chunk.Kind.NP)) {
            return -1;
        }
        int head = shape.chunk(at).head();
        return shape.tag(head).equals("PROPN") || PlaceWords.site(shape.norm(head)) ? at : -1;
    }

    /** The preposition before a token: directly, or before the noun phrase it stands in ("in the northern city of X"); −1 if none. */
    private static int before(SentenceShape shape, int first) {
        int from = shape.chunk(shape.chunkOf(first)).from();
        for (int t = first - 1; t >= Math.max(0, first - REACH); t--) {
            String norm = shape.norm(t);
            if (norm.equals("with") && t > 0 && PlaceWords.border(shape.norm(t - 1))) {
                return before(shape, shape.chunk(shape.chunkOf(t - 1)).from());
            }
            if (PlaceWords.locative(norm) && !shape.tag(t).equals("VERB") && !noun(shape, t)) {
                return norm.equals("of") && t > 0 ? beforeOf(shape, t) : t;
            }
            if (t < from && !shape.tag(t).equals("DET") && !shape.tag(t).equals("ADJ")) {
                return -1;
            }
        }
        return -1;
    }

    /** "in the north and south of X": what governs the noun before "of"; else "of" itself. */
    private static int beforeOf(SentenceShape shape, int of) {
        if (PlaceWords.locative(shape.norm(of - 1))) {
            return of - 1;
        }
        int at = shape.chunk(shape.chunkOf(of - 1)).from();
        int outer = before(shape, at);
        int previous = outer < 0 ? previousItem(shape, at, of - 1) : -1;
        if (previous >= 0) {
            outer = before(shape, shape.chunk(previous).head());
        }
        return outer >= 0 ? outer : of;
    }

    /** "the south", "the West Bank": a direction that is a noun or part of one. */
    private static boolean noun(SentenceShape shape, int t) {
        return PlaceWords.compass(shape.norm(t))
                && shape.chunk(shape.chunkOf(t)).is(Chunk.Kind.NP)
                && !(t + 1 < shape.sentence().size() && shape.norm(t + 1).equals("of"));
    }
}
