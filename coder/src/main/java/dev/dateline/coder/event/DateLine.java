package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The place in an article's date line ("MUSCAT, Oman (Agency) — …"), where its writer is: the one that "this city" and "here" mean. No
 * event's place by itself. Stateless.
 */
final class DateLine {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");
    private static final Set<String> SETTLEMENTS =
            Set.of("city", "town", "capital", "village", "municipality", "resort", "port", "suburb");

    /** A date line takes no more tokens than this. */
    private static final int LONGEST = 25;

    private DateLine() {}

    /** The place that opens the text and is parted from it by a dash. */
    static Optional<PlaceMention> place(Document document, List<PlaceMention> places) {
        if (document.sentences().isEmpty() || places.isEmpty()) {
            return Optional.empty();
        }
        Sentence opening = document.sentences().get(0);
        PlaceMention first = places.get(0);
        return opening.start() == first.span().start() && dashBehind(opening, first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /** Where the text behind its date line begins: behind the dash that parts them; 0 without one. */
    static int end(Document document, List<PlaceMention> places) {
        return place(document, places)
                .map(place -> {
                    Sentence opening = document.sentences().get(0);
                    int dash = 1;
                    while (!DASHES.contains(opening.token(dash).norm())
                            || opening.token(dash).start() < place.span().end()
                            || opening.token(dash).start()
                                    == opening.token(dash - 1).end()) {
                        dash++;
                    }
                    return opening.token(dash).end();
                })
                .orElse(0);
    }

    /** A dash between spaces, not the hyphen of "Moscow-based", with a comma or the like before it, not a sentence. */
    private static boolean dashBehind(Sentence opening, PlaceMention place) {
        boolean sentence = opening.tokens().stream()
                .filter(token -> token.start() >= place.span().end())
                .limit(1)
                .anyMatch(token -> token.word() || token.is("'s"));
        if (sentence) {
            return false;
        }
        for (int i = 1; i < Math.min(LONGEST, opening.size()); i++) {
            int end = i;
            while (end < opening.size() && DASHES.contains(opening.token(end).norm())) {
                end++;
            }
            if (end > i
                    && end < opening.size()
                    && opening.token(i).start() >= place.span().end()
                    && opening.token(i).start() > opening.token(i - 1).end()
                    && opening.token(end).start() > opening.token(end - 1).end()) {
                return true;
            }
        }
        return false;
    }

    /** The places of a sentence and the words in it that mean the date line's place, in order. */
    static List<PlaceMention> withPointing(
            Sentence sentence, List<PlaceMention> places, Optional<PlaceMention> dateline) {
        if (dateline.filter(place -> place.precision() == PlaceMention.Precision.CITY)
                .isEmpty()) {
            return places;
        }
        List<PlaceMention> all = new ArrayList<>(places);
        boolean quotes = sentence.tokens().stream().anyMatch(token -> "\"“”".contains(token.norm()));
        for (int i = 0; i < sentence.size(); i++) {
            int end = pointing(sentence, i);
            if (end > i && !quotes) {
                all.add(meaning(dateline.get(), sentence, i, end));
            }
        }
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    /** The date line's place, written as the words that point to it. */
    private static PlaceMention meaning(PlaceMention place, Sentence sentence, int from, int to) {
        Span span =
                new Span(sentence.token(from).start(), sentence.token(to - 1).end());
        StringBuilder written = new StringBuilder(sentence.token(from).text());
        for (int i = from + 1; i < to; i++) {
            written.append(" "
                            .repeat(sentence.token(i).start()
                                    - sentence.token(i - 1).end()))
                    .append(sentence.token(i).text());
        }
        return new PlaceMention(
                span,
                written.toString(),
                place.name(),
                place.point(),
                place.geonamesId(),
                place.country(),
                place.adm1(),
                place.precision(),
                place.radiusKm());
    }

    /** Behind "here", "this city", "this northern town"; {@code i} where none begins. */
    private static int pointing(Sentence sentence, int i) {
        if (sentence.token(i).is("here")) {
            return i + 1;
        }
        if (sentence.token(i).is("this")) {
            for (int noun = i + 1; noun < Math.min(i + 3, sentence.size()); noun++) {
                if (SETTLEMENTS.contains(sentence.token(noun).norm())) {
                    return noun + 1;
                }
            }
        }
        return i;
    }
}
