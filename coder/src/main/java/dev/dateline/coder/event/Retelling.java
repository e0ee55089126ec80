package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Sentence;
import java.util.Set;

/** The ways a sentence points back at a deed: "the explosion took place in", "the monks who were shot", "that was the second murder". Stateless. */
final class Retelling {
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "his", "her", "their");

    private static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "be", "been");

    private Retelling() {}

    /** "The explosion took place in Baker Street": says where that was which has just been told. */
    static boolean occurred(Draft deed, Draft later) {
        SentenceShape shape = later.shape;
        int noun = later.trigger.chunk();
        if (later.trigger.frame().verb()
                || !shape.norm(shape.chunk(noun).from()).equals("the")
                || later.sentence() - deed.lastTold > SameDeed.GOES_ON
                || later.place
                        .filter(place -> place.country().equals(deed.place.flatMap(PlaceMention::country)))
                        .isEmpty()) {
            return false;
        }
        int place = shape.chunkOf(tokenAt(shape, later.place.get()));
        for (int i = noun + 1; i < place; i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB) || shape.chunk(i).is(Chunk.Kind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    private static int tokenAt(SentenceShape shape, PlaceMention place) {
        int t = 0;
        while (t + 1 < shape.sentence().size()
                && shape.sentence().token(t + 1).start() <= place.span().start()) {
            t++;
        }
        return t;
    }

    /** "the murder of the priests who were shot": the clause tells of those whom the noun's deed was done to. */
    static boolean ofVictim(Draft deed, Draft later) {
        SentenceShape shape = later.shape;
        if (deed.trigger.frame().verb()
                || !later.trigger.frame().verb()
                || deed.sentence() != later.sentence()
                || deed.trigger.chunk() > later.trigger.chunk()
                || !shape.passive(shape.chunk(later.trigger.chunk()))
                || !shape.chunk(later.trigger.chunk() - 1).is(Chunk.Kind.RELATIVE)) {
            return false;
        }
        for (int i = deed.trigger.chunk() + 1; i < later.trigger.chunk(); i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)) {
                return false;
            }
        }
        return shape.clauses().behind(deed.trigger.to(), Set.of("of")) >= 0;
    }

    /** "the priests who were murdered", "the car that blew up": a clause that says of which ones the sentence speaks. */
    static boolean toldOf(Draft later) {
        SentenceShape shape = later.shape;
        int relative = later.trigger.chunk() - 1;
        if (relative < 1 || !shape.chunk(relative).is(Chunk.Kind.RELATIVE)) {
            return false;
        }
        Chunk antecedent = shape.chunk(relative - 1);
        return antecedent.is(Chunk.Kind.NP) && DEFINITE.contains(shape.norm(antecedent.from()));
    }

    /** "The blaze was the second murder this week": the later word says what the first was. */
    static boolean called(Draft deed, Draft later) {
        int before = later.trigger.chunk() - 1;
        return deed.sentence() == later.sentence()
                && !later.trigger.frame().verb()
                && before > deed.trigger.chunk()
                && COPULAS.contains(later.shape.norm(later.shape.chunk(before).head()))
                && later.shape.clauses().subject(before) == deed.trigger.chunk();
    }

    /** "kidnapped Ana Lind … kidnapped the engineer": the same kind of deed to somebody who is pointed to. */
    static boolean sameVictim(Draft deed, Draft later) {
        return deed.mode.isPresent()
                && deed.mode.equals(later.mode)
                && deed.recipient.isPresent()
                && later.recipient.filter(party -> pointed(later, party)).isPresent();
    }

    private static boolean pointed(Draft later, ActorMention party) {
        Sentence sentence = later.shape.sentence();
        for (int t = 1; t < sentence.size(); t++) {
            if (sentence.token(t).start() >= party.span().start()) {
                return sentence.token(t - 1).is("the")
                        || sentence.token(t).is("the")
                        || party.kind() == ActorMention.Kind.REFERENCE;
            }
        }
        return false;
    }
}
