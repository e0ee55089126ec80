package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence counts the dead of many deeds: of a war, of years, of all so far. Stateless. */
final class TallyRule {
    /** What people do to one violent deed after the other. */
    private static final Set<String> HARM = WordSet.of(
            "kill be-killed murder assassinate massacre execute slay slaughter wound injure kidnap abduct torture maim",
            "leave-*-dead claim-*-life claim-*-lives lose-*-life lose-*-lives behead");

    /** A tally counts over more days than one deed lasts. */
    private static final int TALLY_DAYS = 45;

    /** And so many dead over fewer. */
    private static final int TALLY_MONTH = 25;

    /** So many dead at once are rare, and told with their day or town. */
    private static final int TALLY_DEAD = 50;

    /** No day nor town told, so many dead are the sum of many deeds, but in headline and lead. */
    private static final int SUM_DEAD = 300;

    private static final int LEAD = 1;

    private static final Set<String> WARS = WordSet.of(
            "war wars conflict fighting battle battles violence hostilities insurgency offensive struggle which that");

    private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve");

    private static final Set<String> SINCE = WordSet.of("since years months decade decades clashes far");

    private TallyRule() {}

    /** Many dead over months or years, or up to now without any day and town, are the sum of many deeds. */
    static boolean tally(Draft draft) {
        Optional<Toll> most = draft.tolls.values().stream().max(Comparator.comparingInt(Toll::max));
        boolean harm = HARM.contains(draft.trigger.frame().pattern().replace(' ', '-'));
        boolean ofMany = draft.recipient.filter(TallyRule::plural).isPresent() || relativeOfMany(draft);
        if (most.isEmpty() && !(harm && ofMany)) {
            return false;
        }
        int dead = most.map(Toll::max).orElse(0);
        if (dead >= TALLY_DEAD
                && draft.date.filter(date -> spans(date, TALLY_MONTH)).isPresent()) {
            return true;
        }
        if (draft.date.filter(date -> spans(date, TALLY_DAYS)).isPresent()) {
            return dead >= TALLY_DEAD
                    || dead != 1 && draft.date.filter(TallyRule::namedYear).isEmpty();
        }
        if (TalkRule.dated(draft) || TalkRule.inTown(draft)) {
            return false;
        }
        if (dead >= SUM_DEAD && draft.type == EventType.ASSAULT && draft.sentence() > LEAD) {
            return true;
        }
        String head = draft.shape.norm(draft.trigger.head());
        boolean many = !draft.trigger.frame().verb() && head.endsWith("s") && TalkRule.inGeneral(head);
        return many && dead >= TALLY_DEAD
                || perfect(draft)
                        && (dead == 0
                                || dead > 1 && since(draft)
                                || dead >= TALLY_DEAD
                                        && (draft.shape.passive(draft.shape.chunk(draft.trigger.chunk()))
                                                || ofWar(draft)));
    }

    /** "the battle has left 3,000 dead". */
    private static boolean ofWar(Draft draft) {
        int subject = draft.shape.clauses().subject(draft.trigger.chunk());
        return subject >= 0
                && WARS.contains(draft.shape.norm(draft.shape.chunk(subject).head()));
    }

    /** "sailors who have been kidnapped". */
    private static boolean relativeOfMany(Draft draft) {
        int relative = draft.trigger.chunk() - 1;
        while (relative > 1
                && (draft.shape.chunk(relative).is(Chunk.Kind.CONJUNCTION)
                        || draft.shape.chunk(relative).is(Chunk.Kind.VERB))) {
            relative--;
        }
        if (relative < 1 || !draft.shape.chunk(relative).is(Chunk.Kind.RELATIVE)) {
            return false;
        }
        String head = draft.shape.norm(draft.shape.chunk(relative - 1).head());
        return head.endsWith("s") || head.equals("those") || head.equals("people") || head.equals("all");
    }

    /** "have been killed", "has claimed": up to now, not on one day. */
    private static boolean perfect(Draft draft) {
        int index = draft.trigger.chunk();
        while (index > 1
                && draft.shape.chunk(index - 1).is(Chunk.Kind.CONJUNCTION)
                && draft.shape.chunk(index - 2).is(Chunk.Kind.VERB)) {
            index -= 2;
        }
        Chunk chunk = draft.shape.chunk(index);
        for (int t = chunk.from(); t < chunk.to(); t++) {
            if (PERFECT.contains(draft.shape.norm(t))) {
                return chunk.is(Chunk.Kind.VERB);
            }
        }
        return false;
    }

    /** "since the party was founded", "over the years", "in clashes". */
    private static boolean since(Draft draft) {
        return draft.shape.sentence().tokens().stream().anyMatch(token -> SINCE.contains(token.norm()));
    }

    private static boolean plural(ActorMention party) {
        String words = party.text().toLowerCase(Locale.ROOT);
        return party.kind() == ActorMention.Kind.ROLE && (words.endsWith("s") || words.endsWith("people"));
    }

    /** "in 1990", "last year": not up to now. */
    private static boolean namedYear(ResolvedDate date) {
        return date.granularity() == ResolvedDate.Granularity.YEAR
                && date.text()
                        .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("since"))
                        .isEmpty();
    }

    private static boolean spans(ResolvedDate date, int days) {
        Optional<String> start = date.start().filter(day -> !day.startsWith("-"));
        Optional<String> end = date.end();
        return start.isPresent()
                && end.isPresent()
                && ChronoUnit.DAYS.between(LocalDate.parse(start.get()), LocalDate.parse(end.get())) > days;
    }
}
