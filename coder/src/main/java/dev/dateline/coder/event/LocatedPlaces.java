package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which place names of an article stand as places do, told by the words around them and without tags: behind a preposition of place,
 * behind another place, before a noun of a place, in the date line; countries always. Stateless.
 */
final class LocatedPlaces {
    /** Words that may stand between the preposition and the name: "in the far north of". */
    private static final int REACH = 3;

    private LocatedPlaces() {}

    /** The places of an article that stand as places, in order; all of them where none does. */
    static List<PlaceMention> in(Document document, List<PlaceMention> mentions) {
        Optional<PlaceMention> dateline = DateLine.place(document, mentions);
        List<PlaceMention> located = new ArrayList<>();
        PlaceMention last = null;
        int sentence = 0;
        for (PlaceMention place : mentions) {
            while (sentence + 1 < document.sentences().size()
                    && document.sentences().get(sentence + 1).start()
                            <= place.span().start()) {
                sentence++;
            }
            boolean row = last != null && rows(document.text(), last, place);
            if (place.precision() == Precision.COUNTRY
                    || row
                    || dateline.filter(place::equals).isPresent()
                    || stands(document.sentences().get(sentence), place)) {
                located.add(place);
                last = place;
            }
        }
        return located.isEmpty() ? mentions : List.copyOf(located);
    }

    /** "in X, Y", "X and Y" */
    private static boolean rows(String text, PlaceMention last, PlaceMention place) {
        if (place.span().start() < last.span().end()) {
            return false;
        }
        String between = text.substring(last.span().end(), place.span().start()).strip();
        return between.equals(",") || between.equalsIgnoreCase("and") || between.equals("(") || between.equals("'s");
    }

    /** "20 km north of X" */
    private static boolean distance(Sentence sentence, int of) {
        for (int i = of - 1; i >= Math.max(0, of - REACH); i--) {
            if (PlaceWords.measure(sentence.token(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition of place stands right before: "near the Kremlin". */
    static boolean behindPreposition(Sentence sentence, PlaceMention place) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).end() <= place.span().start()) {
            at++;
        }
        at -= at > 0 && sentence.token(at - 1).is("the") ? 2 : 1;
        return at >= 0 && PlaceWords.locative(sentence.token(at).norm());
    }

    /** "Nairobi's streets" */
    static boolean owner(Sentence sentence, PlaceMention place) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.start() == place.span().end() && token.is("'s"));
    }

    private static boolean stands(Sentence sentence, PlaceMention place) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).span().overlaps(place.span())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (last >= 0
                && last + 1 < sentence.size()
                && PlaceWords.named(sentence.token(last + 1).norm())) {
            return true;
        }
        for (int i = first - 1;
                i >= Math.max(0, first - REACH) && sentence.token(i).word();
                i--) {
            String norm = sentence.token(i).norm();
            if (norm.equals("of")) {
                return i > 0 && PlaceWords.site(sentence.token(i - 1).norm()) && !distance(sentence, i);
            }
            if (PlaceWords.locative(norm)) {
                return i == first - 1 || !PlaceWords.directed(norm);
            }
        }
        return false;
    }
}
