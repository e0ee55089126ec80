package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the items of "A, B and C counties" as counties, whatever towns are called like them. Mixed case only. Stateless, thread-safe.
 */
final class Counties {
    private static final int LONGEST_NAME = 3;

    private final Gazetteer gazetteer;

    Counties(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The mentions given, in order, with those that stand in such a list read as counties. */
    List<Mention> with(FlatText text, List<Mention> mentions) {
        List<Mention> found = new ArrayList<>();
        for (int i = 1; text.mixed() && text.hasAny(Lexicon.COUNTIES) && i < text.size; i++) {
            if (text.has(i, Lexicon.COUNTIES)) {
                list(text, i, found);
            }
        }
        if (found.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.removeIf(mention -> found.stream().anyMatch(it -> it.from < mention.to && mention.from < it.to));
        all.addAll(found);
        all.sort((a, b) -> Integer.compare(a.from, b.from));
        return all;
    }

    private void list(FlatText text, int noun, List<Mention> found) {
        List<Mention> items = items(text, noun);
        if (items.size() > 1) {
            found.addAll(items);
        }
    }

    /** The counties of the list before the noun, the last one first. */
    private List<Mention> items(FlatText text, int noun) {
        List<Mention> items = new ArrayList<>();
        int end = noun;
        while (true) {
            int from = end;
            while (from > 0 && end - from < LONGEST_NAME && text.same(from - 1, noun) && text.capital[from - 1]) {
                from--;
            }
            Mention county = county(text, from, end);
            if (county == null) {
                return items;
            }
            items.add(county);
            end = county.from - 1;
            if (end <= 0 || !text.same(end, noun) || !text.is(end, Words.AND) && !text.is(end, ',')) {
                return items;
            }
            if (text.is(end, Words.AND) && text.is(end - 1, ',')) {
                end--;
            }
        }
    }

    /** The longest end of a run of words that, with "County" behind, names one; null where none does. */
    private Mention county(FlatText text, int from, int to) {
        for (int start = from; start < to; start++) {
            long key = NameFold.EMPTY;
            for (int i = start; i < to; i++) {
                key = NameFold.append(key, text.hash[i]);
            }
            key = NameFold.append(key, Words.COUNTY);
            Mention mention = new Mention(start, to, key);
            for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
                if (gazetteer.kind(gazetteer.placeOf(entry)) == PlaceKind.ADM2) {
                    mention.add(gazetteer.placeOf(entry), false, false);
                }
            }
            if (mention.count > 0) {
                mention.county = true;
                return mention;
            }
        }
        return null;
    }
}
