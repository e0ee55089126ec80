package dev.dateline.coder.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a name is meant as a place here: points for how well known the place is and for the words before and behind that places
 * stand with, points against for titles, first names, verbs of speech and plain words. More than {@link #ENOUGH} points make a place. The
 * weights were set by hand and tuned on one half of each development set.
 */
final class Evidence {
    /** Points that a name must exceed. */
    static final double ENOUGH = 0;

    private static final double PERSON = -6;
    /** Endings of towns that few surnames have. */
    private static final String[] TOWN_ENDINGS = {
        "ville", "burg", "burgh", "town", "land", "field", "port", "abad", "pur", "grad", "polis", "stadt", "mouth",
        "stan", "haven"
    };

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;

    Evidence(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Weighs each mention and marks the accepted ones. Containers must have been found. */
    void weigh(FlatText text, List<Mention> mentions) {
        Set<Long> surnames = surnames(text);
        for (Mention mention : mentions) {
            mention.evidence = prior(mention) + before(text, mention) + behind(text, mention) + self(text, mention);
            boolean bySurname =
                    mention.oneWord() && surnames.contains(text.hash[mention.from]) && mention.container == null;
            mention.evidence += dateline(text, mention) ? 4 : 0;
            mention.evidence += bySurname ? PERSON / 2 : 0;
            mention.accepted = mention.evidence > ENOUGH;
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).accepted && inList(text, mentions, i)) {
                mentions.get(i).evidence += 1.5;
                mentions.get(i).accepted = mentions.get(i).evidence > ENOUGH;
            }
        }
        acceptRepeated(mentions);
    }

    /** A name that is surely a place once in the article counts for more where it stands bare. */
    private static void acceptRepeated(List<Mention> mentions) {
        Set<Long> sure = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.evidence > 3) {
                sure.add(mention.key);
            }
        }
        for (Mention mention : mentions) {
            if (!mention.accepted && !mention.behindCommaOnly && sure.contains(mention.key)) {
                mention.accepted = mention.evidence + 2.5 > ENOUGH;
            }
        }
    }

    /** How well known the best reading is. */
    private double prior(Mention mention) {
        double best = -4;
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            double points = Importance.recognition(gazetteer, place) - (mention.alternate[i] ? 0.7 : 0);
            best = Math.max(best, points);
        }
        return best;
    }

    private double before(FlatText text, Mention mention) {
        int i = mention.from - 1;
        if (!text.same(i, mention.from)) {
            return 0;
        }
        boolean article = text.tokens[i].is("the");
        if (article && text.same(i - 1, mention.from)) {
            i--;
        }
        long word = text.hash[i];
        boolean capital = text.mixed() && text.capital[i];
        double points = article && !takesArticle(mention) ? -1 : 0;
        if (!text.word(i)) {
            return points + (text.is(i, '(') ? 0.3 : 0);
        }
        if (lexicon.has(Lexicon.STRONG, word)) {
            return points + 3;
        }
        if (lexicon.has(Lexicon.WEAK, word)) {
            return points + 1.3;
        }
        if (lexicon.has(Lexicon.COMPASS, word)) {
            return points + 2;
        }
        if (lexicon.has(Lexicon.TITLE, word) && !text.possessive(i)) {
            return points + PERSON;
        }
        if (!text.mixed()) {
            return points + (lexicon.has(Lexicon.FIRST_NAME, word) && !lexicon.has(Lexicon.ENGLISH, word) ? PERSON : 0);
        }
        if (capital
                && text.tokens[i].text().length() <= 2
                && text.tokens[i].text().endsWith(".")) {
            return points + PERSON;
        }
        boolean plainStart = text.firstOfSentence(i) && lexicon.has(Lexicon.ENGLISH, word);
        if (!capital || plainStart || text.possessive(i)) {
            return points;
        }
        if (lexicon.has(Lexicon.FIRST_NAME, word)) {
            return points + PERSON;
        }
        if (lexicon.has(Lexicon.REGION, word) || lexicon.has(Lexicon.SETTLEMENT, word)) {
            return points + 1;
        }
        return points + (lexicon.has(Lexicon.ENGLISH, word) ? -1 : -3.5);
    }

    private boolean takesArticle(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            PlaceKind kind = gazetteer.kind(mention.places[i]);
            if (kind.natural() || kind == PlaceKind.AREA || gazetteer.handWritten(mention.places[i])) {
                return true;
            }
        }
        return !mention.oneWord();
    }

    private double behind(FlatText text, Mention mention) {
        int i = mention.to;
        double points = mention.container != null ? 5 : 0;
        points += mention.inner != null ? 4 : 0;
        if (!text.same(i, mention.from)) {
            return points;
        }
        if (mention.siteFrom >= 0) {
            return points + 2;
        }
        long word = text.hash[i];
        if (text.hyphen(i) && text.glued(i - 1) && text.same(i + 1, i)) {
            return points + (text.tokens[i + 1].is("based") ? 2 : text.capital[i + 1] ? -3 : 0);
        }
        if (!text.word(i)) {
            return points;
        }
        boolean wellKnown = wellKnown(mention);
        if (lexicon.has(Lexicon.REGION, word) && !text.capital[i]) {
            return points + 2;
        }
        if (lexicon.has(Lexicon.SPEECH, word)) {
            return points + (wellKnown && !firstName(text, mention) ? 0 : -3.5);
        }
        if (lexicon.has(Lexicon.RELATIVE, word)) {
            return points + (wellKnown ? -1 : -3);
        }
        if (!text.mixed() || !text.capital[i]) {
            return points;
        }
        if (firstName(text, mention) && !lexicon.has(Lexicon.ENGLISH, word)) {
            return points + PERSON;
        }
        if (regionName(text, mention)) {
            return points;
        }
        if (lexicon.has(Lexicon.ORGANISATION, word)
                || lexicon.has(Lexicon.SITE, word)
                || lexicon.has(Lexicon.SITE_MODIFIER, word)
                || lexicon.has(Lexicon.WATER, word)) {
            return points + (wellKnown ? 0 : -2);
        }
        if (lexicon.has(Lexicon.TITLE, word) || gazetteer.placeOfDemonym(NameFold.append(NameFold.EMPTY, word)) >= 0) {
            return points;
        }
        if (lexicon.has(Lexicon.ENGLISH, word)) {
            return points + (firstName(text, mention) ? PERSON * 2 / 3 : wellKnown ? -0.3 : -1.5);
        }
        return points + (wellKnown ? -1.5 : -3.5);
    }

    /** "KABUL (AP)", "London — ", "Nairobi, Kenya (Reuters) - " at the beginning of a paragraph. */
    private static boolean dateline(FlatText text, Mention mention) {
        int i = mention.to;
        if (!text.firstOfSentence(mention.from) || !text.same(i, mention.from)) {
            return false;
        }
        boolean dash = text.hyphen(i) || text.is(i, '—');
        return dash && !text.glued(i) || text.is(i, '(') && text.same(i + 1, i) && text.shouted(i + 1);
    }

    /** "Laurel County", "Homs Governorate": the name says what it is. */
    private boolean regionName(FlatText text, Mention mention) {
        return !mention.oneWord()
                && (text.has(mention.to - 1, Lexicon.REGION)
                        || text.has(mention.from, Lexicon.REGION));
    }

    private double self(FlatText text, Mention mention) {
        double points = 0;
        if (mention.behindCommaOnly && mention.inner == null) {
            return -20;
        }
        long first = text.hash[mention.from];
        if (gazetteer.placeOfDemonym(mention.key) >= 0 && !country(mention)) {
            return -20;
        }
        if (!mention.oneWord()) {
            boolean personal = mention.to - mention.from == 2 && lexicon.has(Lexicon.FIRST_NAME, first) && text.mixed();
            if (lexicon.metonym(mention.key)) {
                return -4;
            }
            return regionName(text, mention) ? 2.5 : personal && !wellKnown(mention) ? -1 : 1;
        }
        boolean known = mention.inner != null || mention.container != null;
        if (lexicon.has(Lexicon.NEVER, first) && !known) {
            return -8;
        }
        String word = text.tokens[mention.from].text();
        if (word.length() <= 3 && !known && word.indexOf('.') < 0 && !handWritten(mention)) {
            boolean shouted = text.mixed() && text.shouted(mention.from);
            points -= shouted && country(mention) ? 0 : shouted || !country(mention) ? 3 : 0;
        }
        points += text.mixed() && word.length() > 3 && text.shouted(mention.from) ? 1.5 : 0;
        points += townLike(text.tokens[mention.from].norm()) ? 1 : 0;
        boolean start = text.firstOfSentence(mention.from) || !text.word(mention.from - 1);
        if (lexicon.has(Lexicon.ENGLISH, first)) {
            points -= text.mixed() ? start ? 3 : 1.5 : 5;
        }
        if (firstName(text, mention)) {
            points -= country(mention) ? 0.3 : start ? 3.5 : 1.5;
        }
        return points - (start && lexicon.has(Lexicon.ENGLISH, first) && headsNoun(text, mention.to) ? 1.5 : 0);
    }

    /** "Turkey dinner": a plain noun follows, so that the name may be a plain word too. */
    private boolean headsNoun(FlatText text, int i) {
        if (!text.same(i, i - 1) || !text.word(i) || text.capital[i]) {
            return false;
        }
        String word = text.tokens[i].norm();
        boolean verb = word.endsWith("ed") || word.endsWith("s") || text.has(i, Lexicon.SPEECH);
        boolean function = text.has(i, Lexicon.FUNCTION)
                || text.has(i, Lexicon.STRONG)
                || text.has(i, Lexicon.WEAK);
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

    private boolean handWritten(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            if (gazetteer.handWritten(mention.places[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean firstName(FlatText text, Mention mention) {
        return mention.oneWord() && text.has(mention.from, Lexicon.FIRST_NAME);
    }

    private boolean country(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            if (gazetteer.kind(mention.places[i]) == PlaceKind.COUNTRY) {
                return true;
            }
        }
        return false;
    }

    private boolean wellKnown(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            if (!mention.alternate[i] && Importance.recognition(gazetteer, mention.places[i]) >= 1.0) {
                return true;
            }
        }
        return false;
    }

    /** "A, B and C": a neighbour in the list is a place. */
    private static boolean inList(FlatText text, List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        boolean after = i > 0 && mentions.get(i - 1).accepted && joined(text, mentions.get(i - 1), mention);
        boolean before =
                i + 1 < mentions.size() && mentions.get(i + 1).accepted && joined(text, mention, mentions.get(i + 1));
        return after || before;
    }

    private static boolean joined(FlatText text, Mention left, Mention right) {
        if (!text.same(right.from, left.from) || right.from - left.to > 2 || right.from == left.to) {
            return false;
        }
        for (int k = left.to; k < right.from; k++) {
            if (!text.is(k, ',') && !text.tokens[k].is("and") && !text.tokens[k].is("or")) {
                return false;
            }
        }
        return true;
    }

    /** Words that stand as a surname somewhere in the article: behind a first name or a title. */
    private Set<Long> surnames(FlatText text) {
        Set<Long> surnames = new HashSet<>();
        for (int i = 1; i < text.size; i++) {
            if (text.mixed() && text.capital[i] && text.capital[i - 1] && text.same(i - 1, i)) {
                long before = text.hash[i - 1];
                boolean named = lexicon.has(Lexicon.FIRST_NAME, before) && !lexicon.has(Lexicon.ENGLISH, before)
                        || lexicon.has(Lexicon.TITLE, before) && !lexicon.has(Lexicon.SETTLEMENT, before);
                long both = NameFold.append(NameFold.append(NameFold.EMPTY, before), text.hash[i]);
                if (named && gazetteer.firstNamed(both) == 0) {
                    surnames.add(text.hash[i]);
                }
            }
        }
        return surnames;
    }
}
