package dev.dateline.coder.place;

/** Points that a name has by the words before and behind it. Stateless, thread-safe. */
final class Surroundings {
    private final Gazetteer gazetteer;

    Surroundings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    double before(FlatText text, Mention mention) {
        int i = mention.from - 1;
        if (!text.same(i, mention.from)) {
            return 0;
        }
        boolean article = text.tokens[i].is("the");
        if (article && text.same(i - 1, mention.from)) {
            i--;
        }
        double points = article && !mention.takesArticle ? -1 : 0;
        if (!text.word(i)) {
            return points + (text.is(i, '(') ? 0.3 : 0);
        }
        if (text.has(i, Lexicon.STRONG)) {
            return points + 3;
        }
        if (text.has(i, Lexicon.WEAK)) {
            return points + 1.3;
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
        return points + capitalBefore(text, i);
    }

    /** Points for a name or another word with a capital letter before. */
    private static double capitalBefore(FlatText text, int i) {
        String word = text.tokens[i].text();
        if (text.capital[i] && word.length() <= 2 && word.endsWith(".")) {
            return Evidence.PERSON;
        }
        boolean plainStart = text.firstOfSentence(i) && text.has(i, Lexicon.ENGLISH);
        if (!text.capital[i] || plainStart || text.possessive(i)) {
            return 0;
        }
        if (text.has(i, Lexicon.FIRST_NAME)) {
            return Evidence.PERSON;
        }
        if (text.has(i, Lexicon.REGION | Lexicon.SETTLEMENT)) {
            return 1;
        }
        return text.has(i, Lexicon.ENGLISH) ? -1 : -3.5;
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
            return points + (text.tokens[i + 1].is("based") ? 2 : text.capital[i + 1] ? -3 : 0);
        }
        if (!text.word(i)) {
            return points;
        }
        if (text.has(i, Lexicon.REGION) && !text.capital[i]) {
            return points + 2;
        }
        if (text.has(i, Lexicon.SPEECH)) {
            return points + (mention.wellKnown && !firstName(text, mention) ? 0 : -3.5);
        }
        if (text.has(i, Lexicon.RELATIVE)) {
            return points + (mention.wellKnown ? -1 : -3);
        }
        return points + (text.mixed() && text.capital[i] ? capitalBehind(text, mention) : 0);
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
