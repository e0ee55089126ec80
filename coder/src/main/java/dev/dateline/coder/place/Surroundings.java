package dev.dateline.coder.place;

/** Points that a name has by the words before and behind it. Stateless, thread-safe. */
final class Surroundings {
    private static final double THE = -2.5;
    private static final double THE_BEFORE_NOUN = -0.5;
    private static final double HOME = 3.5;
    private static final double PARTY = 5;
    private static final double PAIR = -1;
    private static final double DAY = -6;
    private static final double LOCAL = 2;
    private static final double LOCAL_CAPITAL = 1;
    private static final double MEDIA = -4;
    private static final double COUNTRY_BEHIND_NAME = -1.5;

    private final Gazetteer gazetteer;

    Surroundings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    double before(FlatText text, Mention mention) {
        int i = mention.from - 1;
        if (!text.same(i, mention.from)) {
            return 0;
        }
        boolean article = text.is(i, Words.THE);
        if (article && text.same(i - 1, mention.from)) {
            i--;
        }
        double points = article && !mention.takesArticle ? theBefore(text, mention) : 0;
        if (!text.word(i)) {
            return points + (party(text, mention.from) ? PARTY : text.is(i, '(') ? 0.3 : 0);
        }
        if (text.has(i, Lexicon.STRONG)) {
            return points + 3;
        }
        if (text.has(i, Lexicon.WEAK)) {
            return points + (homeOf(text, i) ? HOME : 1.3);
        }
        if (text.has(i, Lexicon.COMPASS)) {
            return points + 2;
        }
        if (text.has(i, Lexicon.TITLE) && !text.possessive(i)) {
            return points + Evidence.PERSON;
        }
        if (!text.mixed()) {
            return points + (text.has(i, Lexicon.FIRST_NAME) && !text.has(i, Lexicon.ENGLISH) ? Evidence.PERSON : 0);
        }
        return points + capitalBefore(text, i, mention);
    }

    /** "The Darwin police" and "the Atlantic": a town has the article only where a noun follows. */
    private static double theBefore(FlatText text, Mention mention) {
        if (mention.country) {
            return -1;
        }
        boolean noun = text.same(mention.to, mention.from)
                && (text.hyphen(mention.to) && text.same(mention.to + 1, mention.to) && text.capital[mention.to + 1]
                        || text.word(mention.to)
                                && !text.has(mention.to, Lexicon.FUNCTION | Lexicon.STRONG | Lexicon.WEAK));
        return noun ? THE_BEFORE_NOUN : THE;
    }

    /** "Kim Poe, 43, of X". */
    private static boolean homeOf(FlatText text, int i) {
        return text.is(i, Words.OF) && text.same(i - 1, i) && text.is(i - 1, ',');
    }

    /** Points for a name or another word with a capital letter before. */
    private static double capitalBefore(FlatText text, int i, Mention mention) {
        if (text.capital[i] && text.length(i) <= 2 && text.last(i) == '.') {
            return Evidence.PERSON;
        }
        boolean plainStart = text.firstOfSentence(i) && text.has(i, Lexicon.ENGLISH | Lexicon.NEVER);
        if (!text.capital[i] || plainStart || text.possessive(i)) {
            return 0;
        }
        if (text.has(i, Lexicon.FIRST_NAME)) {
            return Evidence.PERSON;
        }
        if (text.has(i, Lexicon.REGION | Lexicon.SETTLEMENT)) {
            return 1;
        }
        return text.has(i, Lexicon.ENGLISH)
                ? -1
                : mention.country && !firstName(text, mention) ? COUNTRY_BEHIND_NAME : -3.5;
    }

    /** "Rep. X, R-Y", "(D-Y)": the letter of a party, then the place that elected someone. */
    static boolean party(FlatText text, int from) {
        return from >= 2
                && text.same(from - 2, from)
                && text.hyphen(from - 1)
                && text.glued(from - 1)
                && text.glued(from - 2)
                && text.has(from - 2, Lexicon.PARTY)
                && text.shouted(from - 2);
    }

    double behind(FlatText text, Mention mention) {
        int i = mention.to;
        double points = (mention.container != null ? 5 : 0) + (mention.inner != null ? 4 : 0);
        if (!text.same(i, mention.from)) {
            return points;
        }
        if (mention.siteFrom >= 0) {
            return points + 2;
        }
        if (text.hyphen(i) && text.glued(i - 1) && text.same(i + 1, i)) {
            return points + (text.is(i + 1, Words.BASED) ? 2 : text.capital[i + 1] ? pair(text, mention) : 0);
        }
        if (text.possessive(i) && text.same(i + 1, i) && text.is(i + 1, Words.DAY)) {
            return points + DAY;
        }
        if (!text.word(i)) {
            return points;
        }
        if (text.has(i, Lexicon.REGION) && !text.capital[i]) {
            return points + 2;
        }
        if (text.has(i, Lexicon.LOCAL) && !text.capital[i]) {
            return points + LOCAL;
        }
        if (text.has(i, Lexicon.SPEECH)) {
            return points + (mention.wellKnown && !firstName(text, mention) ? 0 : -3.5);
        }
        if (text.has(i, Lexicon.RELATIVE)) {
            return points + (mention.wellKnown ? -1 : -3);
        }
        return points + (text.mixed() && text.capital[i] ? capitalBehind(text, mention) : 0);
    }

    /** "X-Y": two places, or a name of another kind. */
    private double pair(FlatText text, Mention mention) {
        int i = mention.to + 1;
        boolean second = gazetteer.firstNamed(NameFold.append(NameFold.EMPTY, text.hash[i])) != 0
                && !text.has(i, Lexicon.FIRST_NAME | Lexicon.ENGLISH);
        return second && !firstName(text, mention) ? PAIR : -3;
    }

    /** Points for a name or another word with a capital letter behind. */
    private double capitalBehind(FlatText text, Mention mention) {
        int i = mention.to;
        if (firstName(text, mention) && !text.has(i, Lexicon.ENGLISH)) {
            return Evidence.PERSON;
        }
        if (OwnWords.regionName(text, mention)) {
            return 0;
        }
        if (text.has(i, Lexicon.MEDIA)) {
            return MEDIA;
        }
        if (text.has(i, Lexicon.LOCAL)) {
            return LOCAL_CAPITAL;
        }
        if (text.has(i, Lexicon.ORGANISATION | Lexicon.SITE | Lexicon.SITE_MODIFIER | Lexicon.WATER)) {
            return mention.wellKnown ? 0 : -2;
        }
        if (text.has(i, Lexicon.TITLE)
                || gazetteer.placeOfDemonym(NameFold.append(NameFold.EMPTY, text.hash[i])) >= 0) {
            return 0;
        }
        if (text.has(i, Lexicon.ENGLISH)) {
            return firstName(text, mention) ? Evidence.PERSON * 2 / 3 : mention.wellKnown ? -0.3 : -1.5;
        }
        return mention.wellKnown ? -1.5 : -3.5;
    }

    private static boolean firstName(FlatText text, Mention mention) {
        return mention.oneWord() && text.has(mention.from, Lexicon.FIRST_NAME);
    }

    /** "KABUL (AP)", "London — ", "Nairobi, Kenya (Reuters) - " at the beginning of a paragraph. */
    static boolean dateline(FlatText text, Mention mention) {
        int i = mention.to;
        if (!text.firstOfSentence(mention.from) || !text.same(i, mention.from)) {
            return false;
        }
        boolean dash = text.hyphen(i) || text.is(i, '—');
        return dash && !text.glued(i) || text.is(i, '(') && text.same(i + 1, i) && text.shouted(i + 1);
    }
}
