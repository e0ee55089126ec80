package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names that the gazetteer lacks but the text calls places: "the village of X", "the towns of X and Y", "X village", and the other items of
 * a list behind "villages" that holds a known place. They are said and left without a point. Mixed case only. Stateless, thread-safe.
 */
final class UnknownPlaces {
    private static final int LONGEST_NAME = 3;

    private final Gazetteer gazetteer;

    UnknownPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds what is found to the accepted mentions and puts all in order. */
    void add(FlatText text, List<Mention> accepted) {
        if (!text.mixed() || !text.hasAny(Lexicon.VILLAGE | Lexicon.VILLAGES)) {
            return;
        }
        boolean[] taken = new boolean[text.size];
        for (Mention mention : accepted) {
            for (int i = mention.from; i < Math.max(mention.to, mention.siteFrom); i++) {
                taken[i] = true;
            }
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < text.size; i++) {
            if (text.word(i) && !text.capital[i]) {
                if (text.has(i, Lexicon.VILLAGE)) {
                    calledBefore(text, taken, i, found);
                    calledBehind(text, taken, i, found);
                } else if (text.has(i, Lexicon.VILLAGES)) {
                    calledBehind(text, taken, i, found);
                    list(text, taken, i, found);
                }
            }
        }
        accepted.addAll(found);
        accepted.sort(Comparator.comparingInt(mention -> mention.from));
    }

    /** "X village" */
    private void calledBefore(FlatText text, boolean[] taken, int noun, List<Mention> found) {
        int from = noun;
        while (from > noun - LONGEST_NAME - 1 && partOfName(text, taken, from - 1, noun)) {
            from--;
        }
        while (from < noun && text.hyphen(from)) {
            from++;
        }
        boolean titled = text.same(from - 1, noun) && text.has(from - 1, Lexicon.TITLE);
        boolean named = from < noun && text.has(from, Lexicon.FIRST_NAME);
        if (from < noun && !titled && !named) {
            take(taken, from, noun, found);
        }
    }

    /** "village of X", "towns of X, Y and Z" */
    private void calledBehind(FlatText text, boolean[] taken, int noun, List<Mention> found) {
        if (text.same(noun + 1, noun) && text.is(noun + 1, Words.OF)) {
            int end = nameFrom(text, taken, noun + 2, noun);
            if (end > noun + 2) {
                take(taken, noun + 2, end, found);
            }
            if (text.has(noun, Lexicon.VILLAGES)) {
                items(text, taken, end > noun + 2 ? end : takenEnd(text, taken, noun + 2, noun), noun, found);
            }
        }
    }

    /** "the villages – X, Y and Z – " where one of them is known. */
    private void list(FlatText text, boolean[] taken, int noun, List<Mention> found) {
        int i = noun + 1;
        while (text.same(i, noun) && !text.is(i, '—') && !text.is(i, ':') && !text.is(i, '–') && !text.is(i, ',')) {
            i++;
        }
        if (!text.same(i, noun)) {
            return;
        }
        List<Mention> items = new ArrayList<>();
        boolean[] copy = taken.clone();
        int end = nameFrom(text, copy, i + 1, noun);
        if (end > i + 1) {
            take(copy, i + 1, end, items);
        }
        int last = items(text, copy, end > i + 1 ? end : takenEnd(text, copy, i + 1, noun), noun, items);
        boolean known = false;
        for (int k = i + 1; k < last; k++) {
            known |= taken[k];
        }
        if (known && items.size() > 1) {
            found.addAll(items);
            System.arraycopy(copy, 0, taken, 0, copy.length);
        }
    }

    /** The items of a list from the end of its first one on; returns where it ends. */
    private int items(FlatText text, boolean[] taken, int from, int anchor, List<Mention> found) {
        int i = from;
        while (text.same(i, anchor) && (text.is(i, ',') || text.is(i, Words.AND))) {
            int start = i + 1;
            if (text.same(start, anchor) && text.is(start, Words.AND)) {
                start++;
            }
            int end = nameFrom(text, taken, start, anchor);
            if (end > start) {
                take(taken, start, end, found);
            } else {
                end = takenEnd(text, taken, start, anchor);
            }
            if (end <= start) {
                return i;
            }
            i = end;
        }
        return i;
    }

    private static int takenEnd(FlatText text, boolean[] taken, int from, int anchor) {
        int end = from;
        while (text.same(end, anchor) && taken[end]) {
            end++;
        }
        return end;
    }

    /** Behind the last token of an unknown name that begins here; {@code from} where none does. */
    private int nameFrom(FlatText text, boolean[] taken, int from, int anchor) {
        int end = from;
        while (end < from + LONGEST_NAME + 2 && partOfName(text, taken, end, anchor)) {
            end++;
        }
        while (end > from && text.hyphen(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean partOfName(FlatText text, boolean[] taken, int i, int anchor) {
        if (!text.same(i, anchor) || taken[i]) {
            return false;
        }
        if (text.hyphen(i)) {
            return text.glued(i) && i > 0 && text.glued(i - 1);
        }
        boolean article = text.has(i, Lexicon.ARABIC_ARTICLE) && text.same(i + 1, i) && text.hyphen(i + 1);
        boolean name = text.word(i)
                && text.capital[i]
                && !text.has(i, Lexicon.ENGLISH)
                && !text.has(i, Lexicon.NEVER)
                && gazetteer.placeOfDemonym(NameFold.append(NameFold.EMPTY, text.hash[i])) < 0;
        return article || name;
    }

    private static void take(boolean[] taken, int from, int to, List<Mention> found) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
        Mention mention = new Mention(from, to, 0);
        mention.accepted = true;
        mention.unknown = true;
        found.add(mention);
    }
}
