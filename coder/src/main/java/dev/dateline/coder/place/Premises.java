package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Streets ("on Mill Road", "King and Queen streets") and premises that something happens at ("in St. Anselm's Hospital"): places that
 * no gazetteer holds. Each is one mention without readings; {@link Whereabouts} says in which town it lies. Mixed case only. Stateless,
 * thread-safe.
 */
final class Premises {
    private static final int LONGEST_STREET = 3;
    private static final int LONGEST_SITE = 6;
    /** People of a town that is known by a name like that of premises. */
    private static final int TOWN = 15_000;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Premises(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** The mentions given with those found, in order; given ones inside of what is found are left out. */
    List<Mention> with(FlatText text, List<Mention> mentions) {
        if (!text.mixed()) {
            return mentions;
        }
        boolean[] known = new boolean[text.size + 1];
        for (Mention mention : mentions) {
            known[mention.to] = true;
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i < text.size; i++) {
            if (text.has(i, Lexicon.STREET | Lexicon.STREETS | Lexicon.SITE)) {
                if (text.has(i, Lexicon.STREET) && text.capital[i]) {
                    street(text, known, i, found);
                } else if (text.has(i, Lexicon.STREETS)) {
                    streets(text, known, i, found);
                } else if (text.has(i, Lexicon.SITE) && text.capital[i]) {
                    site(text, known, i, found);
                }
            }
        }
        return found.isEmpty() ? mentions : merged(text, mentions, found);
    }

    private static void street(FlatText text, boolean[] known, int noun, List<Mention> found) {
        boolean nextCapital = text.same(noun + 1, noun) && text.word(noun + 1) && text.capital[noun + 1];
        boolean abbreviated = text.is(noun, Words.SAINT) || text.is(noun, Words.DR);
        if (nextCapital && (abbreviated || text.has(noun + 1, Lexicon.MEDIA))) {
            return;
        }
        int from = nameBefore(text, known, noun, LONGEST_STREET);
        boolean person = noun - from > 1 && text.has(noun, Lexicon.LANE) && text.has(from, Lexicon.FIRST_NAME);
        boolean sure = !text.has(noun, Lexicon.LANE);
        if (from < noun && !person && (sure || distinct(text, from, noun) || located(text, known, from))) {
            add(found, from, noun + 1);
        }
    }

    /** "A and B streets": both. */
    private static void streets(FlatText text, boolean[] known, int noun, List<Mention> found) {
        int second = nameBefore(text, known, noun, 2);
        int and = second - 1;
        if (second == noun || and < 1 || !text.same(and, noun) || !text.is(and, Words.AND)) {
            return;
        }
        int first = nameBefore(text, known, and, 2);
        if (first < and) {
            add(found, first, and);
            add(found, second, text.capital[noun] ? noun + 1 : noun);
        }
    }

    /** "in X Hospital": premises only where something is said to be at or in them. */
    private static void site(FlatText text, boolean[] known, int noun, List<Mention> found) {
        boolean longer = text.same(noun + 1, noun) && text.word(noun + 1) && text.capital[noun + 1];
        int from = nameBefore(text, known, noun, LONGEST_SITE);
        int before = from - 1;
        if (before >= 0 && text.same(before, noun) && text.is(before, Words.THE)) {
            before--;
        }
        boolean at = before >= 0
                && text.same(before, noun)
                && (text.has(before, Lexicon.STRONG) || text.possessive(before) && known[before]);
        if (!longer && at && from < noun) {
            add(found, from, noun + 1).site = true;
        }
    }

    private static Mention add(List<Mention> found, int from, int to) {
        while (!found.isEmpty() && found.get(found.size() - 1).to > from) {
            found.remove(found.size() - 1);
        }
        Mention mention = new Mention(from, to, 0);
        mention.accepted = true;
        mention.premises = true;
        found.add(mention);
        return mention;
    }

    /** First token of the name that ends before this noun; the noun itself where there is none. */
    private static int nameBefore(FlatText text, boolean[] known, int noun, int longest) {
        int from = noun;
        while (from > 0 && noun - from < longest && text.same(from - 1, noun) && partOfName(text, known, from - 1)) {
            from--;
        }
        while (from < noun && !text.word(from)) {
            from++;
        }
        return from;
    }

    private static boolean partOfName(FlatText text, boolean[] known, int i) {
        if (text.possessive(i)) {
            return text.glued(i - 1) && !(known[i] && !text.has(i - 1, Lexicon.FIRST_NAME));
        }
        if (!text.word(i)) {
            return false;
        }
        boolean ordinal = text.numeric(i) && Character.isLetter(text.last(i));
        boolean plain = text.has(i, Lexicon.FUNCTION | Lexicon.STRONG | Lexicon.WEAK | Lexicon.TITLE)
                || text.is(i, Words.THE)
                || text.firstOfSentence(i) && text.has(i, Lexicon.NEVER);
        return ordinal || text.capital[i] && !plain;
    }

    /** Whether the name has a word that is none of the language. */
    private static boolean distinct(FlatText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.has(i, Lexicon.ENGLISH | Lexicon.FIRST_NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before puts something there: "on", "at", a house number. */
    private static boolean located(FlatText text, boolean[] known, int from) {
        int before = from - 1;
        return before >= 0
                && text.same(before, from)
                && (text.has(before, Lexicon.STRONG | Lexicon.WEAK)
                        || text.possessive(before) && known[before]
                        || text.numeric(before)
                        || text.is(before, Words.AND));
    }

    private List<Mention> merged(FlatText text, List<Mention> mentions, List<Mention> found) {
        List<Mention> all = new ArrayList<>(mentions.size() + found.size());
        int next = 0;
        for (Mention mention : mentions) {
            while (next < found.size() && found.get(next).to <= mention.from) {
                all.add(found.get(next++));
            }
            boolean inside = next < found.size() && found.get(next).from < mention.to;
            if (inside && ofItsOwn(mention, found.get(next))) {
                next++;
                inside = false;
            }
            if (!inside) {
                all.add(mention);
            } else if (found.get(next).site && tellsPlace(text, mention)) {
                found.get(next).namedAfter(mention);
            }
        }
        all.addAll(found.subList(next, found.size()));
        return all;
    }

    private static boolean tellsPlace(FlatText text, Mention mention) {
        return !mention.oneWord()
                || !text.has(mention.from, Lexicon.NEVER | Lexicon.ENGLISH | Lexicon.COMPASS | Lexicon.FIRST_NAME);
    }

    /** Whether a known name reaches as far as the premises' name: "Wall Street", "State College". */
    private boolean ofItsOwn(Mention mention, Mention premises) {
        boolean known = lexicon.metonym(mention.key);
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            known |= gazetteer.handWritten(place) || !mention.alternate[i] && gazetteer.population(place) > TOWN;
        }
        return mention.to >= premises.to && (known || mention.from < premises.from);
    }
}
