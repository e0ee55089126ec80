package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an event happened. A place counts where a preposition of place ties it to the event's own clause or to one told with it
 * ({@link ClausePath}), or where the deed was done to the place; the nearest wins, and of one phrase the closest ("in X, Y": X). Places of
 * another event ("after the blast in X"), of a person's origin ("farmers from X") and of who speaks ("said in X") do not count. Stateless.
 */
final class PlaceRule {
    private static final Set<String> FAR = Set.of("from", "to", "of", "over", "between");
    private static final int FAR_COST = 4;

    /** Cost of clauses up to which two tellings count as one event; chosen on the first two thirds of a labelled set. */
    private static final int LIMIT = 9;

    /** A sentence's opening, "In X, …", covers all its clauses: the first tokens. */
    private static final int OPENING = 3;

    private static final int OPENING_COST = 6;
    private static final int NONE = Integer.MAX_VALUE;

    private final SentenceShape shape;
    private final Trigger trigger;
    private final ClausePath path;
    private final Attachment attachment;
    private final Undergoer undergoer;

    private PlaceRule(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
        this.path = new ClausePath(shape, trigger);
        this.attachment = new Attachment(shape, trigger);
        this.undergoer = new Undergoer(shape, trigger);
    }

    /** The place of one trigger among the places of its sentence; empty where none is told as the event's. */
    static Optional<PlaceMention> of(
            SentenceShape shape, Trigger trigger, List<PlaceMention> places, List<PlaceMention> nationalities) {
        PlaceRule rule = new PlaceRule(shape, trigger);
        List<Setting> settings = places.stream()
                .flatMap(place -> Setting.of(shape, place).stream())
                .toList();
        Optional<Setting> best = rule.cheapest(settings);
        Optional<Setting> place = best.map(setting -> rule.finer(setting, settings));
        return place.filter(setting -> Containment.unknown(setting.place()))
                .flatMap(unknown -> rule.container(unknown, settings, nationalities)
                        .map(container -> Containment.in(unknown.place(), container)))
                .or(() -> place.map(rule::told));
    }

    /** The place, or its surroundings where the event is told by it: "near X", "20 km north of X", "not far from X". */
    private PlaceMention told(Setting setting) {
        int preposition = setting.preposition();
        boolean beside =
                preposition >= 0 && (PlaceWords.beside(shape.norm(preposition)) || attachment.near(preposition));
        return beside ? Containment.around(setting.place()) : setting.place();
    }

    /** What holds a place that is not known: the best known place of the event, else the country of its phrase's adjective. */
    private Optional<PlaceMention> container(
            Setting unknown, List<Setting> settings, List<PlaceMention> nationalities) {
        List<Setting> known = settings.stream()
                .filter(setting -> !Containment.unknown(setting.place()))
                .toList();
        return cheapest(known)
                .map(Setting::place)
                .or(() -> nationalities.stream()
                        .filter(people -> qualifies(people, unknown))
                        .findFirst());
    }

    /** "in the Omani town of X", "near X on Omani soil" */
    private boolean qualifies(PlaceMention people, Setting unknown) {
        return Setting.of(shape, people)
                .filter(adjective -> {
                    int chunk = shape.chunkOf(adjective.first());
                    boolean site = PlaceWords.site(shape.norm(shape.chunk(chunk).head()));
                    return site
                            && adjective.preposition() >= 0
                            && (adjective.preposition() == unknown.preposition() || stacked(unknown, adjective));
                })
                .isPresent();
    }

    private Optional<Setting> cheapest(List<Setting> settings) {
        Setting best = null;
        int bestCost = NONE;
        for (Setting setting : settings) {
            int cost = cost(setting);
            if (cost < bestCost) {
                best = setting;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * "in X's Y district", "in the X town of Y", "outside the X embassy in Y": a name that only qualifies its noun gives way to the place
     * told behind it in the same phrase, or in the next one where it is a country's or region's name. "at X in Y": Y gives way to X.
     */
    private Setting finer(Setting setting, List<Setting> settings) {
        for (Setting other : settings) {
            if (stacked(other, setting) && compare(other.place(), setting.place()) <= 0 && cost(other) < NONE) {
                return other;
            }
        }
        boolean qualifies =
                setting.last() + 1 < shape.chunk(shape.chunkOf(setting.last())).to();
        for (Setting other : settings) {
            if (qualifies
                    && other.first() > setting.last()
                    && !closer(setting, other)
                    && (other.preposition() == setting.preposition() && setting.preposition() >= 0
                            || stacked(setting, other))) {
                return other;
            }
        }
        return setting;
    }

    /** Whether a name is no less exact than one behind it, and does not own it: "X town of the province of Y". */
    private boolean closer(Setting setting, Setting other) {
        boolean owner = setting.last() + 1 < shape.sentence().size()
                && shape.norm(setting.last() + 1).equals("'s");
        int compared = compare(setting.place(), other.place());
        return owner ? compared < 0 : compared <= 0;
    }

    /** Below 0 where the first is the more exact; a name that is not known, or only by what holds it, is taken for that of a small place. */
    private static int compare(PlaceMention first, PlaceMention second) {
        boolean small = Containment.told(first);
        return small == Containment.told(second) ? first.precision().compareTo(second.precision()) : small ? -1 : 1;
    }

    /** Whether a phrase of place follows at once, "of" attributes skipped: "outside the X embassy in Y", "X's line of defence at Y". */
    private boolean stacked(Setting setting, Setting other) {
        if (other.preposition() < setting.last()) {
            return false;
        }
        int end = shape.nouns().endWithOf(shape.chunkOf(setting.first()));
        if (end < shape.sentence().size() && shape.norm(end).equals(",")) {
            end++;
        }
        return end == other.preposition() && !PlaceWords.directed(shape.norm(end));
    }

    private int cost(Setting setting) {
        if (undergoer.is(setting) || undergoer.partOf(setting) || undergoer.named(setting)) {
            return coarse(setting.place()) + setting.behind();
        }
        int preposition = setting.preposition();
        if (preposition < 0
                || !attachment.holds(preposition)
                || preposition < trigger.from() && Occasion.parts(shape, trigger, setting.last())) {
            return NONE;
        }
        int clauses = preposition < OPENING ? 0 : path.cost(preposition);
        String norm = shape.norm(preposition);
        if (clauses > LIMIT
                || clauses > 0 && attachment.said(preposition)
                || clauses > 0 && PlaceWords.directed(norm) && !attachment.near(preposition)) {
            return NONE;
        }
        int cost = coarse(setting.place()) + clauses + setting.behind() + (FAR.contains(norm) ? FAR_COST : 0);
        if (preposition < OPENING) {
            return cost + OPENING_COST;
        }
        return cost
                + (preposition > trigger.head() ? preposition - trigger.to() : 2 * (trigger.from() - preposition - 1));
    }

    /** A town tells more than a country, a country more than a river or a sea. */
    private static int coarse(PlaceMention place) {
        return switch (place.precision()) {
            case POINT, CITY, DISTRICT -> 0;
            case ADM1 -> 1;
            case COUNTRY -> place.country().isPresent() ? 3 : 12;
            case NONE -> 0;
        };
    }
}
