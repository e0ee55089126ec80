package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;

/** Places that an event happens to, so that no preposition need tell them: "captured X", "X's streets were patrolled", "the X massacre". Immutable. */
final class Undergoer {
    private final SentenceShape shape;
    private final Trigger trigger;

    Undergoer(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
    }

    /** "captured Aleppo", "Aleppo was shelled", "patrolled Aleppo's streets": the place is what the deed was done to. */
    boolean is(Setting setting) {
        int np = undergoer();
        if (np < 0 || setting.preposition() >= 0) {
            return false;
        }
        int chunk = shape.chunkOf(setting.first());
        int head = shape.chunk(np).head();
        boolean site = PlaceWords.site(shape.norm(head));
        boolean apposition = chunk == np - 2 && shape.chunk(np - 1).is(Chunk.Kind.COMMA) && site;
        if (setting.row() == np && chunk != np) {
            return setting.last() >= shape.chunk(chunk).head()
                    || PlaceWords.site(shape.norm(shape.chunk(chunk).head()));
        }
        if (chunk == np || apposition) {
            return site || head <= setting.last() && head >= setting.first();
        }
        return false;
    }

    /** "patrolled the streets of Oman", "captured half of Oman": the part stands for the place. */
    boolean partOf(Setting setting) {
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
            return hit();
        }
        return shape.passive(shape.chunk(trigger.chunk()))
                ? shape.clauses().subject(trigger.chunk())
                : shape.clauses().object(trigger.chunk(), trigger.to());
    }

    /** "the earthquake struck X": what the event that a noun names did to a place. */
    private int hit() {
        for (int i = trigger.chunk() + 1; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                boolean own = PlaceWords.hit(shape.norm(chunk.head()))
                        && !shape.passive(chunk)
                        && shape.clauses().subject(i) == trigger.chunk();
                return own ? shape.clauses().object(i, chunk.to()) : -1;
            }
        }
        return -1;
    }

    /** "the Sabra massacre": a town or region that names the event; a country would name who did it. */
    boolean named(Setting setting) {
        return !trigger.frame().verb()
                && shape.chunkOf(setting.first()) == trigger.chunk()
                && setting.last() + 1 == trigger.from()
                && setting.place().precision() != PlaceMention.Precision.COUNTRY;
    }
}
