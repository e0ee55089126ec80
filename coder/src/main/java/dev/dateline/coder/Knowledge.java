package dev.dateline.coder;

import dev.dateline.coder.actor.ActorDictionary;
import dev.dateline.coder.actor.ActorTagger;
import dev.dateline.coder.place.Gazetteer;
import dev.dateline.coder.place.ToponymResolver;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What coders know of places and actors: the packaged data, with a user's own on top. Immutable and thread-safe; shared by all coders of a
 * process. Two texts coded with the same {@link #version} are coded alike.
 */
public final class Knowledge {
    private static final class Packaged {
        static final Knowledge INSTANCE = new Knowledge(UserData.NONE, new ToponymResolver(), ActorTagger.packaged());
    }

    /** The last one that was made: all coders of a process ask for the same, one after another. */
    private static final AtomicReference<Knowledge> LAST = new AtomicReference<>();

    private final UserData own;
    private final ToponymResolver places;
    private final ActorTagger actors;
    private final String version;

    private Knowledge(UserData own, ToponymResolver places, ActorTagger actors) {
        this.own = own;
        this.places = places;
        this.actors = actors;
        this.version = CoderVersion.with(own);
    }

    /** The packaged data alone; read at the first call. */
    public static Knowledge packaged() {
        return Packaged.INSTANCE;
    }

    /**
     * The packaged data with a user's own. Takes some 70 ms where the same was not asked for just before.
     *
     * @throws IllegalArgumentException where a row's country, sector or day is none
     */
    public static Knowledge with(UserData own) {
        if (own.equals(UserData.NONE)) {
            return packaged();
        }
        synchronized (LAST) {
            Knowledge last = LAST.get();
            if (last == null || !last.own.equals(own)) {
                last = new Knowledge(
                        own,
                        own.places().isEmpty()
                                ? packaged().places
                                : new ToponymResolver(Gazetteer.packaged().with(own.places())),
                        own.actors().isEmpty()
                                ? packaged().actors
                                : new ActorTagger(ActorDictionary.with(own.actors())));
                LAST.set(last);
            }
            return last;
        }
    }

    /** Versions of the coder and of the data, such as {@code coder 0.1.0; frames 1a2b3c4d; actors 5e6f7a8b; places 9c0d1e2f+3a4b5c6d}. */
    public String version() {
        return version;
    }

    ToponymResolver places() {
        return places;
    }

    ActorTagger actors() {
        return actors;
    }
}
