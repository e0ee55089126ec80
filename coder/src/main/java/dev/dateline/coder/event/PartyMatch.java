package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether two mentions can be of one party: "the bishop" and "Bishop NAME", "two gunmen" and "the attackers". Stateless. */
final class PartyMatch {
    /** How two mentions stand to each other. */
    enum Match {
        /** One party. */
        SAME,
        /** Nothing speaks against it, for one of them is not told or says no more than "people". */
        OPEN,
        /** Other words for the same sort, people or things, which may still be of one party: "the guards", "a driver". */
        UNLIKE,
        /** Two parties. */
        OTHER
    }

    /** Words that tell no more than that somebody did or suffered it. */
    private static final Set<String> ANYBODY = WordSet.of(
            "person people persons other others man men woman women individual individuals group groups victim",
            "victims attacker attackers assailant assailants gunman gunmen perpetrator perpetrators criminal",
            "criminals body bodies they them he him she her it those someone somebody one two three four five",
            "suspect suspects killer killers terrorist terrorists subject subjects dead injured wounded casualties",
            "who which that civilian civilians unknown stranger strangers charge charges device devices");

    /** What stands before a name. */
    private static final Set<String> TITLES = WordSet.of(
            "mr mrs ms miss dr prof professor sir lord lady dame don dona father fr bishop archbishop cardinal monsignor",
            "priest pastor reverend rev imam sheikh rabbi sister brother judge justice magistrate prosecutor attorney",
            "lawyer minister president premier chancellor governor mayor senator congressman deputy representative",
            "councillor councilor ambassador consul secretary chairman director leader chief candidate commander general",
            "gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal admiral marshal officer inspector",
            "king queen prince princess businessman journalist reporter editor engineer");

    /** A state's own forces, which are not whom they fight. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY");

    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    private PartyMatch() {}

    /** How a mention stands to a party that has been called by several words: one of them is enough. */
    static Match of(Optional<ActorMention> one, List<ActorMention> also, Optional<ActorMention> two) {
        Match match = of(one, two);
        for (int i = 0; i < also.size() && match != Match.SAME; i++) {
            match = of(Optional.of(also.get(i)), two) == Match.SAME ? Match.SAME : match;
        }
        return match;
    }

    static Match of(Optional<ActorMention> one, Optional<ActorMention> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return Match.OPEN;
        }
        ActorMention a = one.get();
        ActorMention b = two.get();
        if (named(a, b) || words(a).equals(words(b))) {
            return Match.SAME;
        }
        if (anybody(a) || anybody(b)) {
            return Match.OPEN;
        }
        if (a.kind() == Kind.PERSON && b.kind() == Kind.PERSON || opposed(a, b)) {
            return Match.OTHER;
        }
        boolean abroad = a.country().isPresent()
                && b.country().isPresent()
                && !a.country().equals(b.country());
        if (abroad || a.kind() == Kind.ORGANISATION && b.kind() == Kind.ORGANISATION) {
            return Match.OTHER;
        }
        if (a.kind() == Kind.PERSON || b.kind() == Kind.PERSON) {
            return Match.OPEN;
        }
        if (singular(head(a)).equals(singular(head(b)))) {
            return Match.SAME;
        }
        boolean force =
                a.sector().filter(s -> STATE.contains(s) || ARMED.contains(s)).isPresent();
        boolean oneState = a.country().equals(b.country())
                || a.country().isEmpty()
                || b.country().isEmpty();
        if (force && a.sector().equals(b.sector()) && oneState) {
            return Match.SAME;
        }
        return a.sector().isPresent() == b.sector().isPresent() ? Match.UNLIKE : Match.OPEN;
    }

    /** Whether a mention says no more than that there was somebody, or names a weapon and nobody. */
    static boolean anybody(ActorMention mention) {
        return mention.kind() == Kind.REFERENCE && mention.name().isEmpty()
                || ANYBODY.contains(head(mention))
                || WeaponRule.weapon(head(mention)).isPresent();
    }

    /** One name, or a name and its last part: "Ana Lind", "Lind", "Dr Lind's". */
    private static boolean named(ActorMention a, ActorMention b) {
        if (a.name().isPresent() && a.name().equals(b.name())) {
            return true;
        }
        String left = words(a);
        String right = words(b);
        return left.length() > 3 && right.endsWith(" " + left)
                || right.length() > 3 && left.endsWith(" " + right)
                || (a.kind() == Kind.PERSON || b.kind() == Kind.PERSON) && (ends(left, right) || ends(right, left));
    }

    /** Whether a name without its title ends another: "Justice Minister Lind", "Ana Lind". */
    private static boolean ends(String name, String whole) {
        int title = name.lastIndexOf(' ');
        while (title > 0) {
            int before = name.lastIndexOf(' ', title - 1);
            String word = name.substring(before + 1, title);
            if (TITLES.contains(word)) {
                String rest = name.substring(title + 1);
                return rest.length() > 3 && (whole.equals(rest) || whole.endsWith(" " + rest));
            }
            title = before;
        }
        return false;
    }

    private static boolean opposed(ActorMention a, ActorMention b) {
        return a.sector().filter(STATE::contains).isPresent()
                        && b.sector().filter(ARMED::contains).isPresent()
                || a.sector().filter(ARMED::contains).isPresent()
                        && b.sector().filter(STATE::contains).isPresent();
    }

    private static String words(ActorMention mention) {
        String words = mention.text().toLowerCase(Locale.ROOT);
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    /** The last word of a phrase before what it belongs to: "members of the council", "cars in the yard". */
    static String head(ActorMention mention) {
        String words = words(mention);
        for (String preposition : new String[] {" of ", " in ", " at ", " from ", " near ", ","}) {
            int at = words.indexOf(preposition);
            words = at > 0 ? words.substring(0, at) : words;
        }
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static String singular(String noun) {
        if (noun.endsWith("men")) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        return noun.endsWith("s") && !noun.endsWith("ss") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
