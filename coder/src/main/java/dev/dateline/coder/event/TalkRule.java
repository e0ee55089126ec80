package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate;
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
            "hit strike pound combating onslaught operation launch-*-operation fight-back fight-off wage-*-out-war");
    /** What nobody can fight with arms, or what is fought by laws and money. */
    private static final Set<String> CAUSES = WordSet.of(
            "drug drugs narcotics trafficking traffic trade corruption poverty hunger inflation crime terrorism disease",
            "virus epidemic pandemic malaria aids ebola cholera covid unemployment illiteracy ideal ideals problem",
            "problems debt deficit smuggling piracy fraud impunity racism discrimination extremism radicalisation",
            "radicalization migration causes change pollution cancer hate hatred money laundering extradition",
            "injustice inequality ignorance addiction alcoholism evil scourge democracy freedom peace independence",
            "rights justice future elections survival existence sovereignty land place seat title claim claims charges",
            "production consumption sale supply use abuse",
            "allegations decision reelection re-election life challenge challenges");
    /** Violence in general. */
    private static final Set<String> ABSTRACT = WordSet.of(
            "violence bloodshed genocide terrorism terror destruction repression fighting hostilities war warfare torture",
            "killings attacks actions acts massacres murders assassinations kidnappings bombings abductions raids",
            "operations atrocities slaughter clashes robberies crimes shootings explosions");
    /** Of these, what cannot be counted. */
    private static final Set<String> MASS = WordSet.of(
            "violence bloodshed genocide terrorism terror destruction repression hostilities war warfare torture");
    /** Verbs that make a noun a deed: "carried out attacks". */
    private static final Set<String> LIGHT = WordSet.of(
            "carry carried carrying launch launched launching stage staged conduct conducted commit committed perpetrate",
            "perpetrated mount mounted wage waged step stepped continue continued resume resumed",
            "intensify intensified repel repelled report reported");

    private static final Set<String> ERUPT = WordSet.of(
            "erupt erupts erupted broke break breaks flare flared flares rage raged raging continue continued continues",
            "left leave leaves killed kills occurred took happened began begin begins started escalated spread resumed",
            "intensified claimed injured wounded hit hits struck shook rocked taking");

    private static final Set<String> OUTBREAKS = Set.of("outbreak", "eruption", "resumption");

    private TalkRule() {}

    /** Whether a noun is violence in general. */
    static boolean inGeneral(String noun) {
        return ABSTRACT.contains(noun);
    }

    static boolean talk(Draft draft) {
        boolean violence = draft.trigger.frame().type() == EventType.ASSAULT
                && (draft.type == EventType.ASSAULT || draft.type == EventType.THREATEN);
        return violence
                && draft.status != Status.NEGATED
                && (figure(draft)
                        || general(draft)
                        || GeneralRule.general(draft)
                        || TallyRule.tally(draft) && nobody(draft.actor));
    }

    private static boolean nobody(Optional<ActorMention> party) {
        return party.filter(who -> !PartyMatch.anybody(who)).isEmpty();
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
        return recipient || before || cause(shape, object) || cause(shape, behind) || forAnAim(draft);
    }

    /** "the battle to save the forest", "fighting to survive": an aim, and nobody it is done to. */
    private static boolean forAnAim(Draft draft) {
        int next = draft.trigger.chunk() + 1;
        return draft.recipient.isEmpty()
                && draft.tolls.isEmpty()
                && draft.place.isEmpty()
                && next < draft.shape.count()
                && draft.shape.chunk(next).is(Chunk.Kind.VERB)
                && draft.shape.infinitive(draft.shape.chunk(next));
    }

    private static boolean cause(ActorMention party) {
        String words = party.text().toLowerCase(Locale.ROOT);
        return CAUSES.contains(words.substring(words.lastIndexOf(' ') + 1))
                && party.kind() != ActorMention.Kind.ORGANISATION;
    }

    private static boolean cause(SentenceShape shape, int np) {
        return np >= 0 && CAUSES.contains(shape.norm(shape.chunk(np).head()));
    }

    /**
     * A noun with neither dead nor day, nor a town, nor somebody it was done by and to, nor a verb that says it happened: a mass noun, a
     * plural, or one whose victims are any of their kind ("the kidnapping of sailors").
     */
    private static boolean general(Draft draft) {
        SentenceShape shape = draft.shape;
        Trigger trigger = draft.trigger;
        if (trigger.frame().verb()
                || !draft.tolls.isEmpty()
                || dated(draft) && !(MASS.contains(shape.norm(trigger.head())) && dateBefore(draft))
                || inTown(draft)
                || erupts(shape, trigger)
                || done(shape, trigger)) {
            return false;
        }
        boolean mass = ABSTRACT.contains(shape.norm(trigger.head()));
        boolean by = draft.actor.isPresent() || shape.clauses().behind(trigger.to(), Set.of("by")) >= 0;
        boolean nobody = !by && draft.recipient.isEmpty();
        boolean both = by && draft.recipient.isPresent();
        return !both && (mass || nobody && !ArticleEvents.pointing(draft) || !by && anyOfTheirKind(shape, trigger));
    }

    /** "today he condemned the violence": a day of what is said of it. */
    private static boolean dateBefore(Draft draft) {
        SentenceShape shape = draft.shape;
        String before = shape.text(new Span(
                shape.sentence().span().start(),
                shape.sentence()
                        .token(shape.chunk(draft.trigger.chunk()).from())
                        .start()));
        return draft.date.flatMap(ResolvedDate::text).filter(before::contains).isPresent();
    }

    /** "of sailors", not "of two sailors" nor "of the sailors". */
    private static boolean anyOfTheirKind(SentenceShape shape, Trigger trigger) {
        int of = shape.clauses().behind(trigger.to(), Set.of("of"));
        if (of < 0) {
            return false;
        }
        Chunk np = shape.chunk(of);
        String head = shape.norm(np.head());
        String first = shape.tag(np.from());
        return shape.tag(np.head()).equals("NOUN")
                && head.endsWith("s")
                && !first.equals("DET")
                && !first.equals("NUM")
                && Quantity.in(shape.sentence(), np.from(), np.to()).isEmpty();
    }

    /** "have carried out attacks", "are responsible for attacks", not "to carry out attacks". */
    private static boolean done(SentenceShape shape, Trigger trigger) {
        for (int t = Math.max(0, trigger.from() - 4); t < trigger.from(); t++) {
            if (shape.norm(t).equals("responsible")) {
                return true;
            }
        }
        for (int i = trigger.chunk() - 1; i >= 0 && i >= trigger.chunk() - 3; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) && LIGHT.contains(shape.norm(chunk.head()))) {
                return !shape.infinitive(chunk) && !shape.bareIng(chunk);
            }
        }
        return false;
    }

    private static boolean erupts(SentenceShape shape, Trigger trigger) {
        for (int t = Math.max(0, trigger.from() - 2); t < trigger.to(); t++) {
            if (OUTBREAKS.contains(shape.norm(t))) {
                return true;
            }
        }
        for (int i = trigger.chunk() + 1; i < shape.count() && i < trigger.chunk() + 8; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)) {
                return ERUPT.contains(shape.norm(shape.chunk(i).head()))
                        && shape.clauses().subject(i) == trigger.chunk();
            }
        }
        return false;
    }

    /** Whether it is told of a day of its own. */
    static boolean dated(Draft draft) {
        return draft.date.filter(TalkRule::day).isPresent();
    }

    /** Whether it is told of a place finer than a country. */
    static boolean inTown(Draft draft) {
        return draft.place.filter(TalkRule::town).isPresent();
    }

    private static boolean day(ResolvedDate date) {
        return date.granularity() == ResolvedDate.Granularity.DAY
                && date.start().isPresent();
    }

    private static boolean town(PlaceMention place) {
        return place.precision() != PlaceMention.Precision.COUNTRY && place.precision() != PlaceMention.Precision.NONE;
    }
}
