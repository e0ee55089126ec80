package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import java.util.EnumSet;
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

    /** What is said or asked about things: their place is not the place of saying it. */
    private static final Set<EventType> TALK = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.PROTEST);

    private final SentenceShape shape;
    private final Trigger trigger;
    private final ClausePath path;

    private PlaceRule(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
        this.path = new ClausePath(shape, trigger);
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
                .or(() -> place.map(Setting::place));
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
            if (stacked(other, setting) && rank(other.place()) <= rank(setting.place()) && cost(other) < NONE) {
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
        int compared = rank(setting.place()) - rank(other.place());
        return owner ? compared < 0 : compared <= 0;
    }

    /** From exact to coarse; a name that is not known is taken for that of a small place. */
    private static int rank(PlaceMention place) {
        return Containment.unknown(place) ? -1 : place.precision().ordinal();
    }

    /** Whether a phrase of place follows at once, "of" attributes skipped: "outside the X embassy in Y", "X's line of defence at Y". */
    private boolean stacked(Setting setting, Setting other) {
        if (other.preposition() < setting.last()) {
            return false;
        }
        int end = shape.clauses().endWithOf(shape.chunkOf(setting.first()));
        return end == other.preposition() && !PlaceWords.directed(shape.norm(end));
    }

    private int cost(Setting setting) {
        if (setting.preposition() < 0 && undergoes(setting) || shareOf(setting) || named(setting)) {
            return coarse(setting.place()) + setting.behind();
        }
        int preposition = setting.preposition();
        if (preposition < 0 || !attached(setting)) {
            return NONE;
        }
        int clauses = preposition < OPENING ? 0 : path.cost(preposition);
        String norm = shape.norm(preposition);
        if (clauses > LIMIT || clauses > 0 && PlaceWords.directed(norm) && !near(preposition)) {
            return NONE;
        }
        int cost = coarse(setting.place()) + clauses + setting.behind() + (FAR.contains(norm) ? FAR_COST : 0);
        if (preposition < OPENING) {
            return cost + OPENING_COST;
        }
        return cost
                + (preposition > trigger.head() ? preposition - trigger.to() : 2 * (trigger.from() - preposition - 1));
    }

    /** Whether the place hangs on the event, not on a person, a thing or another event beside it. */
    private boolean attached(Setting setting) {
        int preposition = setting.preposition();
        String norm = shape.norm(preposition);
        int host = host(preposition);
        boolean own = host == trigger.chunk();
        if (preposition < OPENING && shape.norm(0).equals("according")) {
            return false;
        }
        if (host < 0 || own) {
            return true;
        }
        String head = shape.norm(shape.chunk(host).head());
        if (norm.equals("of") || norm.equals("between")) {
            return PlaceWords.site(head)
                    || PlaceWords.share(head)
                    || PlaceWords.dweller(head)
                    || trigger.holds(shape.chunk(host).head())
                    || PlaceWords.event(head) && !foreign(host);
        }
        if (norm.equals("from") && !near(preposition)) {
            return host == shape.clauses().object(trigger.chunk(), trigger.to());
        }
        int event = eventOf(host);
        return event < 0 || event == trigger.chunk() || !foreign(event);
    }

    /** The noun phrase of an event that this one is or is "of": "the killings of two farmers"; −1 where it is none's. */
    private int eventOf(int np) {
        int at = np;
        while (!PlaceWords.event(shape.norm(shape.chunk(at).head()))) {
            if (at < 2
                    || !shape.norm(shape.chunk(at - 1).from()).equals("of")
                    || !shape.chunk(at - 2).is(Chunk.Kind.NP)) {
                return -1;
            }
            at -= 2;
        }
        return at;
    }

    /** "close to X", "not far from X" */
    private boolean near(int preposition) {
        return preposition > 0 && PlaceWords.close(shape.norm(preposition - 1));
    }

    /** Another event than the trigger's: "after the blast in X", "condemned the killings in X". */
    private boolean foreign(int host) {
        int at = host;
        while (at >= 2 && shape.chunk(at - 1).is(Chunk.Kind.PREPOSITION)) {
            String norm = shape.norm(shape.chunk(at - 1).from());
            if (!norm.equals("of") || !shape.chunk(at - 2).is(Chunk.Kind.NP)) {
                return PlaceWords.foreign(norm);
            }
            at -= 2;
        }
        return TALK.contains(trigger.frame().type());
    }

    /** The noun phrase that a prepositional phrase stands behind, times skipped; −1 where it stands behind a verb. */
    private int host(int preposition) {
        for (int i = shape.chunkOf(preposition) - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.NP)) {
                if (!shape.temporal(i) && !PlaceWords.measure(shape.norm(chunk.head()))) {
                    return i;
                }
                if (i > 0 && shape.chunk(i - 1).is(Chunk.Kind.PREPOSITION)) {
                    i--;
                }
            } else if (!chunk.is(Chunk.Kind.OTHER) && !chunk.is(Chunk.Kind.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }

    /** "captured Aleppo", "Aleppo was shelled", "patrolled Aleppo's streets": the place is what the deed was done to. */
    private boolean undergoes(Setting setting) {
        int np = undergoer();
        if (np < 0) {
            return false;
        }
        int chunk = shape.chunkOf(setting.first());
        int head = shape.chunk(np).head();
        boolean site = PlaceWords.site(shape.norm(head));
        boolean apposition = chunk == np - 2 && shape.chunk(np - 1).is(Chunk.Kind.COMMA) && site;
        if (setting.row() == np && setting.preposition() < 0 && chunk != np) {
            return setting.last() >= shape.chunk(chunk).head()
                    || PlaceWords.site(shape.norm(shape.chunk(chunk).head()));
        }
        if (chunk == np || apposition) {
            return site || head <= setting.last() && head >= setting.first();
        }
        return false;
    }

    /** "patrolled the streets of Oman", "captured half of Oman": the part stands for the place. */
    private boolean shareOf(Setting setting) {
        int preposition = setting.preposition();
        int np = preposition < 0 || !shape.norm(preposition).equals("of") ? -1 : undergoer();
        return np >= 0
                && shape.chunkOf(preposition) == np + 1
                && (PlaceWords.site(shape.norm(shape.chunk(np).head()))
                        || PlaceWords.share(shape.norm(shape.chunk(np).head())));
    }

    /** The noun phrase the deed is done to; −1 where there is none. */
    private int undergoer() {
        if (!trigger.frame().verb()) {
            return -1;
        }
        return shape.passive(shape.chunk(trigger.chunk()))
                ? shape.clauses().subject(trigger.chunk())
                : shape.clauses().object(trigger.chunk(), trigger.to());
    }

    /** "the Sabra massacre": a town or region that names the event; a country would name who did it. */
    private boolean named(Setting setting) {
        return !trigger.frame().verb()
                && shape.chunkOf(setting.first()) == trigger.chunk()
                && setting.last() + 1 == trigger.from()
                && setting.place().precision() != PlaceMention.Precision.COUNTRY;
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
