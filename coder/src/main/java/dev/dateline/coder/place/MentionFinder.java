package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of a text that are names in the gazetteer: the longest from each word on, by whole words, with and without Arabic
 * articles. Whether such a stretch is meant as a place is for {@link Evidence} to say. Stateless, thread-safe.
 */
final class MentionFinder {
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    MentionFinder(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    List<Mention> find(FlatText text) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < text.size; ) {
            Mention mention = canBegin(text, i) ? longestFrom(text, i) : null;
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to;
            }
        }
        return found;
    }

    private boolean canBegin(FlatText text, int i) {
        if (!text.word(i)) {
            return false;
        }
        if (text.mixed() && !text.capital[i]) {
            return ArabicArticle.is(text.hash[i]) && text.same(i + 2, i) && text.hyphen(i + 1) && text.capital[i + 2];
        }
        boolean partOfCompound =
                i > 1 && text.hyphen(i - 1) && text.glued(i - 1) && text.glued(i - 2) && !text.capital[i];
        return !partOfCompound;
    }

    private Mention longestFrom(FlatText text, int begin) {
        Mention best = longest(text, begin, false);
        Mention bare = longest(text, begin, true);
        return bare != null && (best == null || bare.to > best.to) ? bare : best;
    }

    /** The longest name from a token on; null where there is none. */
    private Mention longest(FlatText text, int begin, boolean withoutArticles) {
        long key = NameFold.EMPTY;
        long bestKey = 0;
        int bestEnd = -1;
        int words = 0;
        int dropped = 0;
        int most = withoutArticles ? 4 : Integer.MAX_VALUE;
        int i = begin;
        while (i < text.size && text.same(i, begin) && text.word(i) && words < most) {
            long word = text.hash[i];
            int last = i;
            if (i == begin && joinedPossessive(text, i)) {
                word = NameFold.add(word, 's');
                last = i + 1;
            }
            long stripped = withoutArticles ? ArabicArticle.strip(text.tokens[i].norm()) : 0;
            if (withoutArticles && article(text, i)) {
                dropped++;
            } else {
                dropped += stripped != 0 ? 1 : 0;
                word = stripped != 0 ? stripped : word;
                key = NameFold.append(key, word);
                words++;
            }
            if (words == 1 && !withoutArticles) {
                most = gazetteer.longestName(word);
            }
            boolean counts = words > 0 && (!withoutArticles || dropped > 0 && !ArabicArticle.is(text.hash[i]));
            if (counts && words <= most && mayEnd(text, begin, i) && gazetteer.firstNamed(key) != 0) {
                bestKey = key;
                bestEnd = last + 1;
            }
            int next = last + 1;
            if (next + 1 < text.size && text.hyphen(next) && text.glued(last) && text.glued(next)) {
                next++;
            }
            if (next >= text.size || text.mixed() && !mayContinue(text, next)) {
                break;
            }
            i = next;
        }
        return bestEnd < 0 ? null : mention(begin, bestEnd, bestKey);
    }

    /** An Arabic article: joined by a hyphen, or a word that is none in English ("US", "at"). */
    private boolean article(FlatText text, int i) {
        return ArabicArticle.is(text.hash[i])
                && (text.same(i + 1, i) && text.hyphen(i + 1) || !text.has(i, Lexicon.ENGLISH));
    }

    /** "Cox's Bazar": an 's inside a name. */
    private boolean joinedPossessive(FlatText text, int i) {
        return text.same(i + 2, i)
                && text.glued(i)
                && text.tokens[i + 1].norm().equals("'s")
                && text.capital[i + 2]
                && gazetteer.longestName(NameFold.add(text.hash[i], 's')) > 1;
    }

    private boolean mayContinue(FlatText text, int i) {
        return text.capital[i] || text.has(i, Lexicon.CONNECTOR) || typeNoun(text.hash[i]);
    }

    private boolean mayEnd(FlatText text, int begin, int i) {
        return !text.mixed() || text.capital[i] || i > begin && typeNoun(text.hash[i]);
    }

    private boolean typeNoun(long word) {
        return lexicon.has(Lexicon.REGION, word)
                || lexicon.has(Lexicon.WATER, word)
                || lexicon.has(Lexicon.SITE, word)
                || lexicon.has(Lexicon.SETTLEMENT, word);
    }

    private Mention mention(int from, int to, long key) {
        Mention mention = new Mention(from, to, key);
        for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
            mention.add(
                    gazetteer.placeOf(entry),
                    gazetteer.flagged(entry, Gazetteer.ALTERNATE),
                    gazetteer.flagged(entry, Gazetteer.BEHIND_COMMA));
        }
        return mention;
    }
}
