package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Folds the tellings of one event within an article: the same type, nothing that contradicts, and something that ties them (the same party,
 * the same place, or a pointing word: "the attack", "this request"). The first telling keeps its evidence and takes from the later ones
 * what it lacks. Stateless.
 */
final class ArticleEvents {
    private static final int NEAR = 4;
    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");

    /** Many deeds over days or years, which "the" means as a whole. */
    private static final Set<String> WARFARE = WordSet.of(
            "war wars warfare offensive fighting combat hostilities conflict struggle battle battles clashes violence",
            "bloodshed terrorism repression attacks bombings raids actions killings murders massacres crossfire campaign");

    private ArticleEvents() {}

    static List<Draft> fold(List<Draft> drafts) {
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Draft> told = told(events, draft);
            if (told.isPresent()) {
                told.get().absorb(draft);
            } else if (!draft.reference && !hurtOnly(draft)) {
                events.add(draft);
            }
        }
        return events;
    }

    /** The event that a draft tells again: the one told last among those it is tied to most. */
    private static Optional<Draft> told(List<Draft> events, Draft draft) {
        Draft same = null;
        SameDeed.Tie strongest = SameDeed.Tie.NONE;
        for (Draft event : events) {
            SameDeed.Tie tie = tie(event, draft);
            boolean closer =
                    same == null || tie.compareTo(strongest) > 0 || tie == strongest && event.lastTold >= same.lastTold;
            if (tie != SameDeed.Tie.NONE && closer) {
                same = event;
                strongest = tie;
            }
        }
        return Optional.ofNullable(same);
    }

    /**
     * "They are badly hurt", "since the offensive": tells neither who, nor how many, when and where, and so no event but one told elsewhere.
     */
    private static boolean hurtOnly(Draft draft) {
        boolean warfare = !draft.trigger.frame().verb() && warfare(draft) && pointing(draft);
        return (draft.trigger.tollOnly() || warfare)
                && draft.type == EventType.ASSAULT
                && draft.actor.isEmpty()
                && draft.recipient.filter(party -> !PartyMatch.anybody(party)).isEmpty()
                && draft.tolls.isEmpty()
                && draft.place.isEmpty()
                && draft.date.isEmpty();
    }

    /** Whether a phrase means many deeds over days or years: "the fighting", "fighting broke out". */
    static boolean warfare(Draft draft) {
        for (int t = draft.trigger.from(); t < draft.trigger.to(); t++) {
            if (WARFARE.contains(draft.shape.norm(t))) {
                return true;
            }
        }
        return false;
    }

    private static SameDeed.Tie tie(Draft event, Draft draft) {
        boolean deed = event.violent() || event.mode.filter("seize"::equals).isPresent();
        if (deed || event.type != draft.type) {
            return SameDeed.tie(event, draft);
        }
        return sameEvent(event, draft) ? SameDeed.Tie.TIED : SameDeed.Tie.NONE;
    }

    private static boolean sameEvent(Draft first, Draft later) {
        if (first.type != later.type || first.status != later.status || !modesAgree(first, later)) {
            return false;
        }
        if (contradict(first.actor, later.actor)
                || placesContradict(first.place, later.place)
                || datesContradict(first.date, later.date)) {
            return false;
        }
        boolean pointing =
                pointing(later) && (!later.trigger.frame().verb() && later.sentence() - first.sentence() <= NEAR);
        boolean recipientsClash = contradict(first.recipient, later.recipient);
        if (first.sentence() == later.sentence()) {
            return !recipientsClash
                    && (same(first.actor, later.actor)
                            || pointing
                            || !first.trigger.frame().verb()
                                    && first.trigger
                                            .frame()
                                            .pattern()
                                            .equals(later.trigger.frame().pattern()));
        }
        return pointing && (!recipientsClash || first.violent())
                || !recipientsClash
                        && same(first.actor, later.actor)
                        && (same(first.recipient, later.recipient) || first.violent() && samePlace(first, later))
                || !recipientsClash
                        && first.violent()
                        && samePlace(first, later)
                        && (first.actor.isEmpty() || later.actor.isEmpty());
    }

    private static boolean modesAgree(Draft first, Draft later) {
        return first.mode.equals(later.mode)
                || first.mode.isEmpty()
                || later.mode.isEmpty()
                || first.type == EventType.REQUEST;
    }

    /** Whether the trigger's noun points back: "the attack", "this request", "Lind's murder", "Tuesday's blast". */
    static boolean pointing(Draft draft) {
        if (draft.pointing) {
            return true;
        }
        SentenceShape shape = draft.shape;
        int from = shape.chunk(draft.trigger.chunk()).from();
        if (POINTING.contains(shape.norm(from))) {
            return true;
        }
        boolean owned = from > 0 && possessive(shape.norm(from - 1));
        for (int t = from; t < draft.trigger.head() && !owned; t++) {
            owned = possessive(shape.norm(t));
        }
        return owned;
    }

    static boolean possessive(String norm) {
        return norm.equals("'s") || norm.equals("'");
    }

    private static boolean contradict(Optional<ActorMention> a, Optional<ActorMention> b) {
        return a.isPresent() && b.isPresent() && !same(a, b);
    }

    private static boolean same(Optional<ActorMention> a, Optional<ActorMention> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        ActorMention x = a.get();
        ActorMention y = b.get();
        if (x.name().isPresent() && y.name().isPresent()) {
            return x.name().equals(y.name());
        }
        String left = x.text().toLowerCase(Locale.ROOT);
        String right = y.text().toLowerCase(Locale.ROOT);
        return left.equals(right)
                || x.country().isPresent()
                        && x.country().equals(y.country())
                        && x.sector().equals(y.sector())
                || left.length() > 3 && right.length() > 3 && (left.contains(right) || right.contains(left));
    }

    static boolean placesContradict(Optional<PlaceMention> a, Optional<PlaceMention> b) {
        if (a.isEmpty()
                || b.isEmpty()
                || a.get().precision() == PlaceMention.Precision.NONE
                || b.get().precision() == PlaceMention.Precision.NONE) {
            return false;
        }
        if (!a.get().country().equals(b.get().country())) {
            return a.get().country().isPresent() && b.get().country().isPresent();
        }
        return fine(a.get())
                && fine(b.get())
                && !a.get().name().equals(b.get().name())
                && !a.get().point().equals(b.get().point());
    }

    /** A town or a point, or what is only known to lie around one. */
    private static boolean fine(PlaceMention place) {
        return place.precision() == PlaceMention.Precision.CITY
                || place.precision() == PlaceMention.Precision.POINT
                || place.precision() == PlaceMention.Precision.DISTRICT
                        && place.geonamesId().isEmpty();
    }

    private static boolean samePlace(Draft a, Draft b) {
        return a.place.isPresent()
                && b.place.isPresent()
                && a.place.get().name().isPresent()
                && a.place.get().name().equals(b.place.get().name());
    }

    private static boolean datesContradict(Optional<ResolvedDate> a, Optional<ResolvedDate> b) {
        return a.isPresent()
                && b.isPresent()
                && a.get().start().isPresent()
                && b.get().start().isPresent()
                && a.get().granularity() == ResolvedDate.Granularity.DAY
                && b.get().granularity() == ResolvedDate.Granularity.DAY
                && !a.get().start().equals(b.get().start());
    }
}
