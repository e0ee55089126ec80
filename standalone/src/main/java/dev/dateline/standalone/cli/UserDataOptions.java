package dev.dateline.standalone.cli;

import dev.dateline.coder.UserData;
import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.place.UserPlace;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.userdata.UserDataCodec;
import dev.dateline.streams.userdata.UserDataJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Places and actors of the user's own from files, for the commands that code with what they start themselves. */
final class UserDataOptions {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Places of your own, as JSON Lines; 'help gazetteer' tells more.")
    private List<Path> gazetteer = new ArrayList<>();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors of your own, as JSON Lines; 'help actors' tells more.")
    private List<Path> actors = new ArrayList<>();

    boolean given() {
        return !gazetteer.isEmpty() || !actors.isEmpty();
    }

    List<GazetteerEntry> places() {
        return UserFiles.read(gazetteer, UserDataJson::place);
    }

    List<ActorEntry> actors() {
        return UserFiles.read(actors, UserDataJson::actor);
    }

    /** The rows of all files; of rows with one id the last. */
    UserData data() {
        Map<String, UserPlace> places = new TreeMap<>();
        for (GazetteerEntry entry : places()) {
            if (UserDataCodec.place(entry) instanceof Outcome.Ok<UserPlace> row) {
                places.put(row.value().id(), row.value());
            }
        }
        Map<String, UserActor> rows = new TreeMap<>();
        for (ActorEntry entry : actors()) {
            if (UserDataCodec.actor(entry) instanceof Outcome.Ok<UserActor> row) {
                rows.put(row.value().id(), row.value());
            }
        }
        return new UserData(List.copyOf(places.values()), List.copyOf(rows.values()));
    }
}
