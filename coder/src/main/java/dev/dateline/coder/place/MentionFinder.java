package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches of a text that are names in the gazetteer: the longest from each word on, by whole words, with and without Arabic
 * articles. Whether such a stretch is meant as a place is for {@link Evidence} to say. Stateless, thread-safe.
 */
final class MentionFinder {
    private static final int TYPE_NOUN = Lexicon.REGION | Lexicon.WATER | Lexicon.SITE | Lexicon.SETTLEMENT;
    /** Tokens of the longest name with Arabic articles. */
    private static final int MOST_WITH_ARTICLES = 12;

    private final Gazetteer gazetteer;

    MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Mention> find(FlatText text) {
        boolean[] may = new boolean[text.size];
        for (int i = 0; i < text.size; i++) {
            may[i] = canBegin(text, i) && beginsName(text, i);
        }
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < text.size; ) {
            Mention mention = may[i] ? longestFrom(text, i) : null;
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
            return text.has(i, Lexicon.ARABIC_ARTICLE)
                    && text.same(i + 2, i)
                    && text.hyphen(i + 1)
                    && text.capital[i + 2];
        }
        boolean partOfCompound =
                i > 1 && text.hyphen(i - 1) && text.glued(i - 1) && text.glued(i - 2) && !text.capital[i];
        return !partOfCompound;
    }

    /** Whether some name begins with the word, or it is or has an article, or a possessive may be part of it. */
    private boolean beginsName(FlatText text, int i) {
        return gazetteer.longestName(text.hash[i]) != 0
                || text.glued(i)
                || text.has(i, Lexicon.ARABIC_ARTICLE)
                || ArabicArticle.mayBePartOf(text, i);
    }

    private Mention longestFrom(FlatText text, int begin) {
        Mention best = longest(text, begin, false);
        Mention bare = articleAhead(text, begin) ? longest(text, begin, true) : null;
        return bare != null && (best == null || bare.to > best.to) ? bare : best;
    }

    /** Whether one of the words that a name from here on may have is an Arabic article, or begins with one. */
    private static boolean articleAhead(FlatText text, int begin) {
        for (int i = begin; i < begin + MOST_WITH_ARTICLES && text.same(i, begin); i++) {
            if (i > begin && !text.hyphen(i) && (!text.word(i) || text.mixed() && !mayContinue(text, i))) {
                return false;
            }
            if (text.has(i, Lexicon.ARABIC_ARTICLE) || ArabicArticle.mayBePartOf(text, i)) {
                return true;
            }
        }
        return false;
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
            if (i == begin && possessive(text, i) && gazetteer.longestName(WordHash.add(word, 's')) > 1) {
                word = WordHash.add(word, 's');
                last = i + 1;
            } else if (i > begin && words + 1 < most && possessive(text, i)) {
                long end = NameFold.append(key, word);
                if (gazetteer.firstNamed(end) != 0) {
                    bestKey = end;
                    bestEnd = i + 1;
                }
                word = WordHash.add(word, 's');
                last = i + 1;
            }
            long stripped = withoutArticles && ArabicArticle.mayBePartOf(text, i)
                    ? ArabicArticle.strip(text.tokens[i].norm())
                    : 0;
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
            boolean counts = words > 0 && (!withoutArticles || dropped > 0 && !text.has(i, Lexicon.ARABIC_ARTICLE));
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
        return text.has(i, Lexicon.ARABIC_ARTICLE)
                && (text.same(i + 1, i) && text.hyphen(i + 1) || !text.has(i, Lexicon.ENGLISH));
    }

    /** "Cox's Bazar", "People's Republic": an 's that may be inside a name. */
    private static boolean possessive(FlatText text, int i) {
        return text.same(i + 2, i)
                && text.glued(i)
                && text.possessive(i + 1)
                && text.length(i + 1) == 2
                && text.capital[i + 2];
    }

    private static boolean mayContinue(FlatText text, int i) {
        return text.capital[i] || text.has(i, Lexicon.CONNECTOR | TYPE_NOUN);
    }

    private static boolean mayEnd(FlatText text, int begin, int i) {
        return !text.mixed() || text.capital[i] || i > begin && text.has(i, TYPE_NOUN);
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
