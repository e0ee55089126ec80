package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence tells on of violence that the article has told before. News tells one deed in its headline, its lead and its body, each
 * time by other words: "a bomb went off", "the attack", "two were killed". Nothing may contradict (kind of deed, day, place, parties, "another
 * attack"), and something must tie the tellings. Stateless.
 */
final class SameDeed {
    /** "The attack" points back over so many sentences. */
    private static final int NEAR = 6;

    /** A story goes on for so many sentences without saying so. */
    static final int GOES_ON = 2;

    /** Weapons told beside each other are of two deeds, unless one sentence tells both. */
    private static final Set<String> BLASTS = WordSet.of("explosives suicide-attack");

    /** Deeds of their own kind, which "the attack" does not mean. */
    private static final Set<String> APART = WordSet.of("abduct torture sexual beat crowd-control unconventional");

    private static final Set<String> NEW = WordSet.of(
            "another second third fourth fifth separate similar further different new additional fresh more");
    private static final Set<String> ELSEWHERE =
            WordSet.of("meanwhile elsewhere separately also simultaneously additionally furthermore moreover");

    private static final Set<String> PARTING = WordSet.of("after before following since who suspected accused while");

    /** How strongly a telling belongs to a deed told before. */
    enum Tie {
        NONE,
        GOES_ON,
        TIED
    }

    private SameDeed() {}

    static Tie tie(Draft deed, Draft later) {
        if (deed.type != later.type) {
            return harmOf(deed, later) ? Tie.GOES_ON : Tie.NONE;
        }
        boolean pointing = later.trigger.frame().verb() ? Retelling.toldOf(later) : ArticleEvents.pointing(later);
        if (deed.status != later.status && !pointing
                || !kindsAgree(deed, later)
                || ArticleEvents.placesContradict(deed.place, later.place) && !Retelling.occurred(deed, later)
                || datesContradict(deed.date, later.date)) {
            return Tie.NONE;
        }
        PartyMatch.Match actors = PartyMatch.of(deed.actor, deed.actors, later.actor);
        PartyMatch.Match recipients = PartyMatch.of(deed.recipient, deed.recipients, later.recipient);
        int back = later.sentence() - deed.lastTold;
        if (back == 0) {
            boolean same = Retelling.called(deed, later)
                    || Retelling.ofVictim(deed, later)
                    || beside(deed, later, actors, recipients) && !isNew(later, deed.trigger.to());
            return same ? Tie.TIED : Tie.NONE;
        }
        if (actors == PartyMatch.Match.OTHER || recipients == PartyMatch.Match.OTHER || isNew(later, 0)) {
            return Tie.NONE;
        }
        if (recipients == PartyMatch.Match.SAME && !PartyMatch.anybody(later.recipient.orElseThrow())
                || back <= NEAR
                        && (pointing || recipients == PartyMatch.Match.OPEN && Retelling.sameVictim(deed, later))) {
            return Tie.TIED;
        }
        if (sameToll(deed, later)) {
            return Tie.TIED;
        }
        if (back <= GOES_ON && headline(deed)) {
            return Tie.TIED;
        }
        if (recipients == PartyMatch.Match.UNLIKE && !outcome(later)) {
            return Tie.NONE;
        }
        boolean war = ArticleEvents.warfare(deed) && ArticleEvents.warfare(later);
        int sure = actors == PartyMatch.Match.SAME ? NEAR : GOES_ON;
        if (war || back <= NEAR && sameTown(deed, later) || back <= sure && sameDay(deed, later)) {
            return Tie.TIED;
        }
        return back <= sure
                        && later.date.isEmpty()
                        && (later.place.filter(SameDeed::town).isEmpty() || back == 1)
                ? Tie.GOES_ON
                : Tie.NONE;
    }

    /** Whether a sentence tells one deed by two words: "stormed the hotel, killing six", but not "two days after an attack". */
    private static boolean beside(Draft deed, Draft later, PartyMatch.Match actors, PartyMatch.Match recipients) {
        if (actors == PartyMatch.Match.SAME || recipients == PartyMatch.Match.SAME) {
            return true;
        }
        boolean told = !parted(deed, later) || harm(deed) || harm(later);
        return told && (actors != PartyMatch.Match.OTHER || crossed(deed, later));
    }

    /** "A quake shook Izmit. Two people were killed.": nobody's deed, but what came of a disaster or a riot. */
    private static boolean harmOf(Draft event, Draft later) {
        boolean harmful = event.type == EventType.DISASTER || event.type == EventType.PROTEST;
        int back = later.sentence() - event.lastTold;
        return harmful
                && event.status == Status.ACTUAL
                && later.type == EventType.ASSAULT
                && later.status == Status.ACTUAL
                && harm(later)
                && later.actor.isEmpty()
                && later.place.isEmpty()
                && later.date.isEmpty()
                && back > 0
                && back <= GOES_ON
                && !isNew(later, 0);
    }

    /** "A guard was hurt", "the shop was destroyed": what came of a deed, told without anybody who did it. */
    private static boolean outcome(Draft later) {
        boolean ruin = later.mode.filter("destroy"::equals).isPresent();
        return later.actor.isEmpty() && (harm(later) || ruin);
    }

    private static boolean harm(Draft draft) {
        return draft.trigger.tollOnly();
    }

    /**
     * Told in order, one after the other: "after", "before", "following", but for "after storming it"; or by a clause about somebody: "who had".
     */
    private static boolean parted(Draft deed, Draft later) {
        if (deed.sentence() != later.sentence()) {
            return false;
        }
        SentenceShape shape = later.shape;
        for (int t = deed.trigger.to(); t < later.trigger.from(); t++) {
            boolean doing = shape.norm(t + 1).endsWith("ing") && !shape.norm(t).equals("before");
            if (PARTING.contains(shape.norm(t)) && !doing) {
                return true;
            }
        }
        return false;
    }

    /** "killed nine peasants … after nine civilians had been killed": one number of several dead. */
    private static boolean sameToll(Draft deed, Draft later) {
        return deed.toll(TollRule.Kind.KILLED)
                .filter(toll -> toll.min() > 1 && toll.min() == toll.max())
                .filter(toll ->
                        later.toll(TollRule.Kind.KILLED).filter(toll::equals).isPresent())
                .isPresent();
    }

    private static boolean kindsAgree(Draft deed, Draft later) {
        String one = deed.mode.orElse("");
        String two = later.mode.orElse("");
        if (one.equals(two)) {
            return true;
        }
        if (deed.type != EventType.ASSAULT) {
            return deed.type == EventType.DISASTER && (one.isEmpty() || two.isEmpty());
        }
        if (APART.contains(one) || APART.contains(two)) {
            return false;
        }
        boolean shotAndBlown =
                one.equals("firearms") && BLASTS.contains(two) || two.equals("firearms") && BLASTS.contains(one);
        return !shotAndBlown || deed.lastTold == later.sentence();
    }

    /** "the army shot two rebels; the rebels wounded a soldier": one fight, told from both sides. */
    private static boolean crossed(Draft deed, Draft later) {
        return PartyMatch.of(deed.actor, later.recipient) == PartyMatch.Match.SAME
                || PartyMatch.of(deed.recipient, later.actor) == PartyMatch.Match.SAME;
    }

    /** "another attack", "a second bomb", "meanwhile", "in a separate raid", "also attacked", from a token of the sentence on. */
    private static boolean isNew(Draft later, int from) {
        SentenceShape shape = later.shape;
        Sentence sentence = shape.sentence();
        Chunk named = shape.chunk(shape.chunkOf(later.trigger.from()));
        for (int t = named.from(); t < later.trigger.to(); t++) {
            if (NEW.contains(shape.norm(t)) || ELSEWHERE.contains(shape.norm(t))) {
                return true;
            }
        }
        for (int t = from; t < Math.min(4, Math.min(sentence.size(), later.trigger.from())); t++) {
            if (ELSEWHERE.contains(shape.norm(t)) || shape.norm(t).equals("addition")) {
                return true;
            }
        }
        for (int t = Math.max(1, from); t + 1 < later.trigger.from(); t++) {
            boolean in = shape.norm(t - 1).equals("in")
                    || shape.norm(t).equals("a") && t > 1 && shape.norm(t - 2).equals("in");
            if (in && NEW.contains(shape.norm(t))) {
                return true;
            }
        }
        return false;
    }

    /** The lead tells what the headline told, with its day and place. */
    private static boolean headline(Draft deed) {
        Sentence sentence = deed.shape.sentence();
        return deed.sentence() == 0
                && deed.date.isEmpty()
                && !".!?\"”".contains(sentence.token(sentence.size() - 1).norm());
    }

    private static boolean sameTown(Draft a, Draft b) {
        return a.place.filter(SameDeed::town).isPresent()
                && b.place.filter(SameDeed::town).isPresent()
                && a.place.get().name().equals(b.place.get().name());
    }

    private static boolean town(PlaceMention place) {
        return place.name().isPresent()
                && place.precision() != PlaceMention.Precision.COUNTRY
                && place.precision() != PlaceMention.Precision.NONE;
    }

    private static boolean sameDay(Draft a, Draft b) {
        return a.date.filter(SameDeed::day).isPresent()
                && b.date.isPresent()
                && a.date.get().start().equals(b.date.get().start())
                && b.date.filter(SameDeed::day).isPresent();
    }

    private static boolean day(ResolvedDate date) {
        return date.granularity() == ResolvedDate.Granularity.DAY
                && date.start().isPresent();
    }

    /** Two spans of days that do not touch. */
    private static boolean datesContradict(Optional<ResolvedDate> a, Optional<ResolvedDate> b) {
        Optional<String> first = a.flatMap(ResolvedDate::start);
        Optional<String> second = b.flatMap(ResolvedDate::start);
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().startsWith("-") != second.get().startsWith("-")) {
            return false;
        }
        String endOne = a.flatMap(ResolvedDate::end).orElse(first.get());
        String endTwo = b.flatMap(ResolvedDate::end).orElse(second.get());
        return endOne.compareTo(second.get()) < 0 || endTwo.compareTo(first.get()) < 0;
    }
}
