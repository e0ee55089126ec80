package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a sentence only talks of violence and tells no deed: a fight against drugs or poverty, "the violence", "years of attacks", a tally
 * of all the dead of a war. A deed has a day, dead, a town, or somebody it was done to. Stateless.
 */
final class TalkRule {
    /** Phrases that are as often figures of speech as violence. */
    private static final Set<String> FIGURES = WordSet.of(
            "fight fighting battle war combat struggle offensive crackdown wage-*-war launch-*-offensive attack assault",
            "hit strike pound combating onslaught operation launch-*-operation fight-back");
    /** What nobody can fight with arms, or what is fought by laws and money. */
    private static final Set<String> CAUSES = WordSet.of(
            "drug drugs narcotics trafficking traffic trade corruption poverty hunger inflation crime terrorism disease",
            "virus epidemic pandemic malaria aids ebola cholera covid unemployment illiteracy ideal ideals problem",
            "problems debt deficit smuggling piracy fraud impunity racism discrimination extremism radicalisation",
            "radicalization migration causes change pollution cancer hate hatred money laundering extradition",
            "injustice inequality ignorance addiction alcoholism evil scourge democracy freedom peace independence",
            "rights justice future elections survival existence sovereignty land place seat title claim claims charges",
            "allegations decision reelection re-election life");
    /** Violence in general. */
    private static final Set<String> ABSTRACT = WordSet.of(
            "violence bloodshed genocide terrorism terror destruction repression fighting hostilities war warfare torture",
            "killing killings attacks actions acts massacres murders murder assassinations kidnappings kidnapping",
            "bombings abductions raids operations offensive atrocities slaughter clashes robberies robbery crimes");

    private static final Set<String> ERUPT = WordSet.of(
            "erupt erupts erupted broke break breaks flare flared flares rage raged raging continue continued continues",
            "left leave leaves killed kills occurred took happened began begin begins started escalated spread resumed",
            "intensified claimed injured wounded hit hits struck shook rocked taking");

    /** A tally counts over more days than one deed lasts. */
    private static final int TALLY_DAYS = 45;

    private TalkRule() {}

    static boolean talk(Draft draft) {
        return draft.type == EventType.ASSAULT
                && draft.status != Status.NEGATED
                && (figure(draft) || general(draft) || tally(draft));
    }

    /** "the war on drugs", "fighting for a place", "attacks poverty". */
    private static boolean figure(Draft draft) {
        if (!FIGURES.contains(draft.trigger.frame().pattern().replace(' ', '-'))) {
            return false;
        }
        SentenceShape shape = draft.shape;
        boolean recipient = draft.recipient.filter(TalkRule::cause).isPresent();
        int object = shape.clauses().object(draft.trigger.chunk(), draft.trigger.to());
        int behind = shape.clauses().behind(draft.trigger.to(), Set.of("against", "on", "for", "over"));
        Chunk named = shape.chunk(draft.trigger.chunk());
        boolean before = !draft.trigger.frame().verb()
                && draft.trigger.from() > named.from()
                && CAUSES.contains(shape.norm(draft.trigger.from() - 1));
        return recipient || before || cause(shape, object) || cause(shape, behind);
    }

    private static boolean cause(ActorMention party) {
        String words = party.text().toLowerCase(Locale.ROOT);
        return CAUSES.contains(words.substring(words.lastIndexOf(' ') + 1))
                && party.kind() != ActorMention.Kind.ORGANISATION;
    }

    private static boolean cause(SentenceShape shape, int np) {
        return np >= 0 && CAUSES.contains(shape.norm(shape.chunk(np).head()));
    }

    /** A mass noun or a plural with neither dead nor day, nor a town together with somebody, nor a verb that says it happened. */
    private static boolean general(Draft draft) {
        SentenceShape shape = draft.shape;
        Trigger trigger = draft.trigger;
        if (trigger.frame().verb()
                || !ABSTRACT.contains(shape.norm(trigger.head()))
                || !draft.tolls.isEmpty()
                || draft.date.filter(TalkRule::day).isPresent()) {
            return false;
        }
        boolean town = draft.place.filter(place -> place.precision() != null
                        && place.precision() != dev.dateline.coder.place.PlaceMention.Precision.COUNTRY
                        && place.precision() != dev.dateline.coder.place.PlaceMention.Precision.NONE)
                .isPresent();
        boolean both = draft.actor.isPresent() && draft.recipient.isPresent();
        return !town && !both && !erupts(shape, trigger);
    }

    private static boolean erupts(SentenceShape shape, Trigger trigger) {
        for (int i = trigger.chunk() + 1; i < shape.count() && i < trigger.chunk() + 8; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)) {
                return ERUPT.contains(shape.norm(shape.chunk(i).head()))
                        && shape.clauses().subject(i) == trigger.chunk();
            }
        }
        return false;
    }

    /** Many dead over months or years are the sum of many deeds. */
    private static boolean tally(Draft draft) {
        boolean many = draft.tolls.values().stream().anyMatch(toll -> toll.max() > 1)
                || draft.recipient.filter(TalkRule::plural).isPresent();
        return many && draft.date.filter(TalkRule::longSpan).isPresent();
    }

    private static boolean plural(ActorMention party) {
        String words = party.text().toLowerCase(Locale.ROOT);
        return party.kind() == ActorMention.Kind.ROLE && (words.endsWith("s") || words.endsWith("people"));
    }

    private static boolean day(ResolvedDate date) {
        return date.granularity() == ResolvedDate.Granularity.DAY && date.start().isPresent();
    }

    private static boolean longSpan(ResolvedDate date) {
        Optional<String> start = date.start().filter(day -> !day.startsWith("-"));
        Optional<String> end = date.end();
        return start.isPresent()
                && end.isPresent()
                && ChronoUnit.DAYS.between(LocalDate.parse(start.get()), LocalDate.parse(end.get())) > TALLY_DAYS;
    }
}
