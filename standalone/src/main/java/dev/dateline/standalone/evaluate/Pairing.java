package dev.dateline.standalone.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Pairs an article's gold events with its coded ones, one to one: the same type, the same mode and status where the gold tells them, and
 * evidence that overlaps where the gold gives it. Of several that could be paired, those that agree in more fields are. Pure.
 *
 * @param gold the gold's events
 * @param coded the coded events that count: those that are not negated, and those that a negated gold event is paired with
 * @param pairs which of the one is which of the other
 */
record Pairing(List<JsonNode> gold, List<JsonNode> coded, List<Pair> pairs) {
    /** Events that are the same. */
    record Pair(JsonNode gold, JsonNode coded) {}

    private record Candidate(int gold, int coded, int agreement) {}

    static Pairing of(List<JsonNode> gold, List<JsonNode> coded) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                if (same(gold.get(g), coded.get(c))) {
                    int agreement = (int) Field.all().stream()
                            .filter(agreed(gold.get(g), coded.get(c)))
                            .count();
                    candidates.add(new Candidate(g, c, agreement));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::agreement)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::coded));
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] codedTaken = new boolean[coded.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!goldTaken[candidate.gold] && !codedTaken[candidate.coded]) {
                goldTaken[candidate.gold] = true;
                codedTaken[candidate.coded] = true;
                pairs.add(new Pair(gold.get(candidate.gold), coded.get(candidate.coded)));
            }
        }
        List<JsonNode> counted = new ArrayList<>();
        for (int c = 0; c < coded.size(); c++) {
            if (codedTaken[c] || !negated(coded.get(c))) {
                counted.add(coded.get(c));
            }
        }
        return new Pairing(List.copyOf(gold), counted, pairs);
    }

    private static Predicate<Field> agreed(JsonNode gold, JsonNode coded) {
        return field -> field.told(gold) && field.right(gold, coded);
    }

    private static boolean negated(JsonNode event) {
        return event.path("status").asText().equals("NEGATED");
    }

    private static boolean same(JsonNode gold, JsonNode coded) {
        if (!gold.path("type").equals(coded.path("type"))
                || gold.hasNonNull("mode") && !gold.get("mode").equals(coded.path("mode"))) {
            return false;
        }
        boolean status = gold.hasNonNull("status") ? gold.get("status").equals(coded.path("status")) : !negated(coded);
        return status && overlap(gold.path("evidence"), coded.path("evidence"));
    }

    /** Whether two stretches of text share a char; true where the gold gives none. */
    private static boolean overlap(JsonNode gold, JsonNode coded) {
        return !gold.path("start").isInt()
                || !gold.path("end").isInt()
                || gold.path("start").asInt() < coded.path("end").asInt()
                        && coded.path("start").asInt() < gold.path("end").asInt();
    }
}
