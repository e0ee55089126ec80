package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an event happened: the place its own clause names with a preposition of place, nearest to the trigger, the finer one of a chain.
 * Stateless.
 */
final class PlaceRule {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "on",
            "outside",
            "inside",
            "around",
            "across",
            "throughout",
            "along",
            "within",
            "off",
            "through",
            "over",
            "into",
            "toward",
            "towards",
            "from",
            "to",
            "of",
            "above",
            "under",
            "north",
            "south",
            "east",
            "west",
            "onto",
            "via",
            "beyond");
    private static final Set<String> FAR = Set.of("from", "to", "of", "over");
    private static final int CLAUSE_COST = 7;

    private PlaceRule() {}

    /** The place of one trigger among the places of its sentence; empty where none is told as the event's. */
    static Optional<PlaceMention> of(SentenceShape shape, Trigger trigger, List<PlaceMention> places) {
        PlaceMention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (PlaceMention place : places) {
            int cost = cost(shape, trigger, place);
            if (cost < bestCost) {
                best = place;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int cost(SentenceShape shape, Trigger trigger, PlaceMention place) {
        Sentence sentence = shape.sentence();
        int first = firstToken(sentence, place.span());
        if (first < 0) {
            return Integer.MAX_VALUE;
        }
        int preposition = prepositionBefore(shape, first);
        boolean undergoes = undergoes(shape, trigger, first, lastToken(sentence, place.span(), first));
        if (preposition < 0 && !undergoes) {
            return Integer.MAX_VALUE;
        }
        int last = lastToken(sentence, place.span(), first);
        if (last + 1 < sentence.size()
                && sentence.token(last + 1).is("-")
                && sentence.token(last + 1).start() == place.span().end()) {
            return Integer.MAX_VALUE;
        }
        int cost = coarse(place);
        if (!undergoes) {
            String norm = shape.norm(preposition);
            if (FAR.contains(norm)) {
                cost += 4;
            }
            cost += preposition > trigger.head() ? preposition - trigger.to() : 2 * (trigger.from() - first);
            int low = Math.min(shape.chunkOf(preposition), trigger.chunk());
            int high = Math.max(shape.chunkOf(preposition), trigger.chunk());
            boolean opening = preposition < 3;
            for (int i = low + 1; i < high && !opening; i++) {
                if (shape.chunk(i).is(Chunk.Kind.VERB) && !shape.reducedPassive(shape.chunk(i))
                        || shape.chunk(i).is(Chunk.Kind.SUBORDINATOR)) {
                    cost += CLAUSE_COST;
                }
            }
            if (opening) {
                cost = 6 + coarse(place);
            }
        }
        return cost > 40 ? Integer.MAX_VALUE : cost;
    }

    /** "captured Aleppo", "Aleppo was shelled", "visited Oman": the place is what the deed was done to. */
    private static boolean undergoes(SentenceShape shape, Trigger trigger, int first, int last) {
        if (!trigger.frame().verb()) {
            return false;
        }
        Chunk verb = shape.chunk(trigger.chunk());
        int np = shape.passive(verb)
                ? shape.clauses().subject(trigger.chunk())
                : shape.clauses().object(trigger.chunk(), trigger.to());
        return np >= 0
                && shape.chunkOf(first) == np
                && shape.chunk(np).head() <= last
                && shape.chunk(np).head() >= first;
    }

    /** A town tells more than a country, a country more than a river or a sea. */
    private static int coarse(PlaceMention place) {
        return switch (place.precision()) {
            case POINT, CITY, DISTRICT -> 0;
            case ADM1 -> 1;
            case COUNTRY -> place.country().isPresent() ? 3 : 12;
            case NONE -> 2;
        };
    }

    private static int lastToken(Sentence sentence, Span span, int first) {
        int last = first;
        while (last + 1 < sentence.size() && sentence.token(last + 1).span().overlaps(span)) {
            last++;
        }
        return last;
    }

    /** The preposition that governs a place: directly before it, or before the noun phrase it stands in ("in the northern city of X"). */
    private static int prepositionBefore(SentenceShape shape, int first) {
        int from = shape.chunk(shape.chunkOf(first)).from();
        for (int t = first - 1; t >= Math.max(0, first - 7); t--) {
            String norm = shape.norm(t);
            if (LOCATIVE.contains(norm) && !shape.tag(t).equals("VERB")) {
                if (norm.equals("of") && t > 0) {
                    int outer = prepositionBefore(
                            shape, shape.chunk(shape.chunkOf(t - 1)).from());
                    return outer >= 0 ? outer : t;
                }
                return t;
            }
            if (t < from && !shape.tag(t).equals("DET") && !shape.tag(t).equals("ADJ")) {
                return -1;
            }
        }
        return -1;
    }

    private static int firstToken(Sentence sentence, Span span) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
