package dev.dateline.coder.place;

import java.util.List;

/**
 * Capitals that are told by their country: "the Honduran capital", "Kenya's capital", "the capital of Kenya", and "in the capital" where the article speaks of one
 * country only. Not where the name follows ("the capital, Nairobi"), nor in "capital punishment". Stateless,
 * thread-safe.
 */
final class Capitals {
    private final Gazetteer gazetteer;

    Capitals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds what is found to the accepted mentions, in order. */
    void add(FlatText text, List<Mention> accepted, int[] peoples) {
        int next = 0;
        for (int i = 1; i < text.size; i++) {
            if (!text.is(i, Words.CAPITAL) || text.capital[i] || !ends(text, i)) {
                continue;
            }
            while (next < accepted.size() && accepted.get(next).from < i) {
                next++;
            }
            int town = gazetteer.capital(country(text, accepted, peoples, i, next - 1));
            if (town >= 0 && !named(text, accepted, next, i)) {
                Mention mention = new Mention(i, i + 1, 0);
                mention.accepted = true;
                mention.chosen = town;
                accepted.add(next, mention);
            }
        }
    }

    /** Whether the noun phrase ends here, or with "city": no noun of its own behind it. */
    private static boolean ends(FlatText text, int i) {
        int behind = text.same(i + 1, i) && text.is(i + 1, Words.CITY) ? i + 2 : i + 1;
        return !text.same(behind, i)
                || !text.word(behind) && !text.hyphen(behind)
                || text.has(behind, Lexicon.FUNCTION | Lexicon.STRONG | Lexicon.WEAK);
    }

    /** "the capital, Nairobi": a town right behind. */
    private boolean named(FlatText text, List<Mention> accepted, int next, int i) {
        if (next == accepted.size() || !text.same(accepted.get(next).from, i)) {
            return false;
        }
        int place = accepted.get(next).chosen;
        if (place >= 0 && !gazetteer.kind(place).settlement()) {
            return false;
        }
        int from = accepted.get(next).from;
        return from == i + 1
                || from <= i + 3 && (text.is(i + 1, ',') || text.is(i + 1, Words.OF) || text.is(i + 1, Words.CITY));
    }

    /** The country that the words before tell; −1 where they tell none. */
    private int country(FlatText text, List<Mention> accepted, int[] peoples, int i, int last) {
        for (int k = 0; k < peoples.length; k += 3) {
            if (peoples[k + 1] == i) {
                return gazetteer.country(peoples[k + 2]);
            }
        }
        if (last >= 0 && text.possessive(i - 1) && accepted.get(last).to == i - 1) {
            int owner = accepted.get(last).chosen;
            return owner >= 0 && gazetteer.kind(owner) == PlaceKind.COUNTRY ? gazetteer.country(owner) : -1;
        }
        if (last + 1 < accepted.size() && text.is(i + 1, Words.OF) && accepted.get(last + 1).from == i + 2) {
            int whole = accepted.get(last + 1).chosen;
            return whole >= 0 && gazetteer.kind(whole) == PlaceKind.COUNTRY ? gazetteer.country(whole) : -1;
        }
        boolean bare = i > 1
                && text.same(i - 2, i)
                && text.is(i - 1, Words.THE)
                && text.has(i - 2, Lexicon.STRONG | Lexicon.WEAK);
        return bare ? only(accepted, peoples) : -1;
    }

    /** The only country that the places and peoples of the article are of; −1 where there are several. */
    private int only(List<Mention> accepted, int[] peoples) {
        int only = -1;
        for (Mention mention : accepted) {
            int country = mention.chosen < 0 ? -1 : gazetteer.country(mention.chosen);
            if (country >= 0 && only >= 0 && country != only) {
                return -1;
            }
            only = country >= 0 ? country : only;
        }
        for (int k = 2; k < peoples.length; k += 3) {
            int country = gazetteer.country(peoples[k]);
            if (country >= 0 && only >= 0 && country != only) {
                return -1;
            }
            only = country >= 0 ? country : only;
        }
        return only;
    }
}
