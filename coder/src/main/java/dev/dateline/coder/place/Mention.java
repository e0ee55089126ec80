package dev.dateline.coder.place;

import java.util.Arrays;

/** A stretch of tokens that may name a place, while the resolver works on it. Confined to one call. */
final class Mention {
    /** A place has its names one after the other, so that one it has twice is among the last ones added. */
    private static final int SAME_AMONG_LAST = 16;

    /** First token and the one behind the last. */
    final int from;

    int to;
    /** Key of the name as found. */
    long key;
    /** Candidate places, with flags of the gazetteer beside each. */
    int[] places = new int[4];

    boolean[] alternate = new boolean[4];
    int count;
    /** Whether every reading counts only behind a comma. */
    boolean behindCommaOnly = true;
    /** The mention that names what this one lies in: "Y" of "X, Y". */
    Mention container;
    /** The mention that lies in this one: "X" of "X, Y". */
    Mention inner;
    /** Whether the container is only said to be near: "X, north of Y". */
    boolean near;
    /** The place that the text says this one is near, where no reading is: its own place is not in the gazetteer. */
    Mention around;
    /** A site named after the place: "X Airport". The tokens behind the place's own name. */
    int siteFrom = -1;
    /** Whether a reading is a country, one that most readers know, one of the hand-written supplement. */
    boolean country;

    boolean wellKnown;
    boolean handWritten;
    /** Whether the name may stand behind "the": water, mountains, several words. */
    boolean takesArticle;
    /** Whether it is one of "A, B and C counties". */
    boolean county;
    /** Whether the text alone says that it is a place. */
    boolean unknown;
    /** Whether it is a street or other premises, which have no readings of their own. */
    boolean premises;
    /** Whether it is a building, ground or other premises that may be named after a place. */
    boolean site;
    /** The known place that it lies in, where its own is not known; −1 for none. */
    int inside = -1;
    /** Points for and against its being a place. */
    double evidence;

    boolean accepted;
    /** The place chosen, −1 for none. */
    int chosen = -1;

    Mention(int from, int to, long key) {
        this.from = from;
        this.to = to;
        this.key = key;
    }

    void add(int place, boolean isAlternate, boolean onlyBehindComma) {
        behindCommaOnly &= onlyBehindComma;
        for (int i = count - 1; i >= Math.max(0, count - SAME_AMONG_LAST); i--) {
            if (places[i] == place) {
                alternate[i] &= isAlternate;
                return;
            }
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            alternate = Arrays.copyOf(alternate, count * 2);
        }
        places[count] = place;
        alternate[count++] = isAlternate;
    }

    /** Sets what is known of the readings together. */
    void read(Gazetteer gazetteer) {
        takesArticle = !oneWord();
        for (int i = 0; i < count; i++) {
            PlaceKind kind = gazetteer.kind(places[i]);
            boolean byHand = gazetteer.handWritten(places[i]);
            country |= kind == PlaceKind.COUNTRY;
            handWritten |= byHand;
            takesArticle |= kind.natural() || kind == PlaceKind.AREA || byHand;
            wellKnown |= !alternate[i] && Importance.recognition(gazetteer, places[i]) >= 1.0;
        }
    }

    /** Takes over name and readings of the place that these premises have their name from. */
    void namedAfter(Mention place) {
        if (count == 0) {
            key = place.key;
            places = place.places;
            alternate = place.alternate;
            count = place.count;
        }
    }

    boolean oneWord() {
        return to - from == 1;
    }
}
