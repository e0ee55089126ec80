package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.actor.ActorMention.Kind;
import dev.dateline.coder.text.WordSet;
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

    /** A state's own forces, which are not whom they fight. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY");

    private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

    private PartyMatch() {}

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
        if (force && a.sector().equals(b.sector()) && a.country().equals(b.country())) {
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

    /** One name, or a name and its last part: "Ana Lind", "Lind". */
    private static boolean named(ActorMention a, ActorMention b) {
        if (a.name().isPresent() && a.name().equals(b.name())) {
            return true;
        }
        String left = words(a);
        String right = words(b);
        return left.length() > 3 && right.endsWith(" " + left) || right.length() > 3 && left.endsWith(" " + right);
    }

    private static boolean opposed(ActorMention a, ActorMention b) {
        return a.sector().filter(STATE::contains).isPresent()
                        && b.sector().filter(ARMED::contains).isPresent()
                || a.sector().filter(ARMED::contains).isPresent()
                        && b.sector().filter(STATE::contains).isPresent();
    }

    private static String words(ActorMention mention) {
        return mention.text().toLowerCase(Locale.ROOT);
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
