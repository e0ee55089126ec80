package dev.dateline.coder.event;

import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Set;

/** What a sentence only refers to while it tells its news is no event of its own. Stateless. */
final class BackgroundRule {
    private static final Set<String> ABSTRACT = Set.of(
            "violence",
            "fighting",
            "bloodshed",
            "torture",
            "hostilities",
            "unrest",
            "genocide",
            "terrorism",
            "repression",
            "destruction",
            "sabotage",
            "dissent",
            "cooperation",
            "collaboration",
            "persecution",
            "harassment",
            "intimidation",
            "rioting",
            "looting",
            "vandalism",
            "gunfire",
            "aid",
            "condemnation",
            "criticism");

    private BackgroundRule() {}

    /** The events of a sentence without those that are its background; some stay as references to what was told before. */
    static List<Draft> news(List<Draft> own) {
        boolean told = own.stream().anyMatch(BackgroundRule::asserted);
        List<Draft> fore =
                told ? own.stream().filter(draft -> !background(draft)).toList() : own;
        List<Draft> beside = fore;
        fore = fore.stream()
                .filter(draft -> !generic(draft)
                        && !AttributeRule.attribute(draft, beside)
                        && !OccasionRule.occasion(draft, beside))
                .toList();
        boolean acted = fore.stream().anyMatch(draft -> draft.actor.isPresent());
        if (acted) {
            fore = fore.stream()
                    .filter(draft ->
                            standsBesideDeeds(draft) || !draft.trigger.frame().verb() && ArticleEvents.pointing(draft))
                    .toList();
            fore.stream().filter(draft -> !standsBesideDeeds(draft)).forEach(draft -> draft.reference = true);
        }
        return fore;
    }

    /**
     * Violence in general is no event: an abstract or plural noun that nobody is named to have done, with no dead, place or day of its own
     * ("an end to the violence", "after years of attacks").
     */
    private static boolean generic(Draft draft) {
        if (draft.trigger.frame().verb()
                || !draft.tolls.isEmpty()
                || draft.place.isPresent()
                || draft.actor.isPresent()) {
            return false;
        }
        String head = draft.shape.norm(draft.trigger.head());
        boolean dated = draft.date
                .filter(date -> date.granularity() == ResolvedDate.Granularity.DAY)
                .isPresent();
        return !dated && (ABSTRACT.contains(head) || head.endsWith("s") && !head.endsWith("ss") || bare(draft));
    }

    /** A singular noun without any determiner or modifier: "by attack", "talk of war". */
    private static boolean bare(Draft draft) {
        Chunk chunk = draft.shape.chunk(draft.trigger.chunk());
        return chunk.from() == draft.trigger.from() && draft.violent();
    }

    /**
     * Whether an event belongs beside one whose actor the sentence names: it has an actor too, or it is violence with dead or a place, or a
     * passive with somebody it was done to.
     */
    private static boolean standsBesideDeeds(Draft draft) {
        if (draft.actor.isPresent() || draft.type == EventType.DISASTER || !draft.tolls.isEmpty()) {
            return true;
        }
        if (draft.violent() && draft.place.isPresent()) {
            return true;
        }
        Chunk chunk = draft.shape.chunk(draft.trigger.chunk());
        return draft.trigger.frame().verb()
                && draft.shape.passive(chunk)
                && !draft.shape.reducedPassive(chunk)
                && draft.recipient.isPresent();
    }

    /** A verb that says something happened, in a clause of its own. */
    static boolean asserted(Draft draft) {
        return draft.trigger.frame().verb()
                && !draft.shape.infinitive(draft.shape.chunk(draft.trigger.chunk()))
                && draft.status != Status.HYPOTHETICAL;
    }

    /**
     * What a sentence only refers to while it tells something else: a purpose ("to end the war"), a condition ("until
     * they disarm"), or a noun behind a preposition that has
     * neither dead, place nor article of its own ("over the talks", "after protests").
     */
    private static boolean background(Draft draft) {
        Chunk chunk = draft.shape.chunk(draft.trigger.chunk());
        if (draft.trigger.frame().verb()) {
            if (StatusRule.conditional(draft.shape, draft.trigger.chunk())) {
                return draft.status == Status.HYPOTHETICAL;
            }
            return draft.status == Status.PLANNED && draft.shape.infinitive(chunk) && draft.type != EventType.AGREE;
        }
        int before = draft.trigger.chunk() - 1;
        boolean behindPreposition = before >= 0
                && draft.shape.chunk(before).is(Chunk.Kind.PREPOSITION)
                && !draft.shape.norm(draft.shape.chunk(before).from()).equals("in");
        return behindPreposition && !OccasionRule.indefinite(draft) && draft.tolls.isEmpty() && draft.place.isEmpty();
    }
}
