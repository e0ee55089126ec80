package dev.dateline.coder.place;

/** Points that a name has by its own words: plain words, first names and acronyms are seldom places. Stateless, thread-safe. */
final class OwnWords {
    /** Endings of towns that few surnames have. */
    private static final String[] TOWN_ENDINGS = {
        "ville", "burg", "burgh", "town", "land", "field", "port", "abad", "pur", "grad", "polis", "stadt", "mouth",
        "stan", "haven"
    };

    private static final double SURELY_NOT = -20;
    private static final double ABBREVIATED = 3;
    private static final double ACRONYM = -2.5;
    private static final double GENERIC = -3;
    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    OwnWords(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    double points(FlatText text, Mention mention) {
        if (mention.behindCommaOnly && mention.inner == null) {
            return abbreviatedBefore(text, mention) ? ABBREVIATED : SURELY_NOT;
        }
        if (gazetteer.placeOfDemonym(mention.key) >= 0 && !mention.country) {
            return SURELY_NOT;
        }
        return mention.oneWord() ? oneWord(text, mention) : severalWords(text, mention);
    }

    /** "Conn. lawmakers", "Ill. man": an abbreviated state before a plain noun of its people. */
    private static boolean abbreviatedBefore(FlatText text, Mention mention) {
        boolean stopBehind = text.same(mention.to, mention.from) && text.is(mention.to, '.');
        int next = stopBehind ? mention.to + 1 : mention.to;
        return (stopBehind || text.last(mention.from) == '.')
                && text.same(next, mention.from)
                && !text.capital[next]
                && text.has(next, Lexicon.LOCAL | Lexicon.OFFICE);
    }

    private double severalWords(FlatText text, Mention mention) {
        if (lexicon.metonym(mention.key)) {
            return -4;
        }
        boolean personal = mention.to - mention.from == 2 && text.has(mention.from, Lexicon.FIRST_NAME) && text.mixed();
        return regionName(text, mention) ? 2.5 : personal && !mention.wellKnown ? -1 : 1;
    }

    private double oneWord(FlatText text, Mention mention) {
        int at = mention.from;
        boolean known = mention.inner != null || mention.container != null;
        if (text.has(at, Lexicon.NEVER) && !known) {
            return -8;
        }
        double points = text.has(at, Lexicon.GENERIC) && !known ? GENERIC : 0;
        String word = text.tokens[at].text();
        if (word.length() <= 3 && !known && word.indexOf('.') < 0 && !mention.handWritten) {
            boolean shouted = text.mixed() && text.shouted(at);
            points -= shouted && mention.country ? 0 : shouted || !mention.country ? 3 : 0;
        }
        if (text.mixed() && word.length() > 3 && text.shouted(at)) {
            points += acronym(text, mention) ? ACRONYM : 1.5;
        }
        points += townLike(text.tokens[at].norm()) ? 1 : 0;
        boolean start = text.firstOfSentence(at) || !text.word(at - 1);
        if (text.has(at, Lexicon.ENGLISH)) {
            points -= text.mixed() ? start ? 3 : 1.5 : 5;
        }
        if (text.has(at, Lexicon.FIRST_NAME)) {
            points -= mention.country ? 0.3 : start ? 3.5 : 1.5;
        }
        return points - (start && text.has(at, Lexicon.ENGLISH) && headsNoun(text, mention.to) ? 1.5 : 0);
    }

    /** A short word in capital letters amid a sentence: "the SWAT team". Names at the head of a paragraph may be written so. */
    private static boolean acronym(FlatText text, Mention mention) {
        return text.length(mention.from) <= 5
                && !text.firstOfSentence(mention.from)
                && !mention.country
                && !mention.handWritten
                && mention.container == null;
    }

    /** "X County", "Gulf of X": the name itself says that it is a place. */
    static boolean regionName(FlatText text, Mention mention) {
        return !mention.oneWord()
                && (text.has(mention.to - 1, Lexicon.REGION) || text.has(mention.from, Lexicon.REGION));
    }

    /** "Turkey dinner": a plain noun follows, so that the name may be a plain word too. */
    private static boolean headsNoun(FlatText text, int i) {
        if (!text.same(i, i - 1) || !text.word(i) || text.capital[i]) {
            return false;
        }
        String word = text.tokens[i].norm();
        boolean verb = word.endsWith("ed") || word.endsWith("s") || text.has(i, Lexicon.SPEECH);
        boolean function = text.has(i, Lexicon.FUNCTION | Lexicon.STRONG | Lexicon.WEAK);
        return !verb && !function && text.has(i, Lexicon.ENGLISH);
    }

    private static boolean townLike(String word) {
        for (String ending : TOWN_ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
