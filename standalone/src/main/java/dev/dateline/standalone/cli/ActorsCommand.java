package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.actor.ActorDictionary;
import dev.dateline.coder.actor.KnownActor;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.streams.userdata.UserDataJson;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code actors}: actors of the user's own, before the packaged ones. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = {
            "Adds persons, organisations and roles, or stands before those that are known; a running Streams app takes them in at once.",
            "Example: dateline actors add --name 'Ada Example' --country EST --sector GOV --office 'minister of transport' --from 2026-04"
        })
final class ActorsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;
    // no method reference: it would link the class, and with it Kafka's, at each start of any command

    private ActorsCommand() {}

    static CommandLine commandLine(Console console, Settings settings) {
        UserEntries<ActorEntry> entries = new UserEntries<>(
                console,
                settings,
                (connection, registry) -> UserTopic.actors(connection, registry),
                UserDataJson::actor);
        return entries.addTo(new CommandLine(new ActorsCommand()).addSubcommand(new Add(entries)))
                .addSubcommand(new Find(console));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Missing command: give one of add, import, list, remove, find");
    }

    /** {@code actors add} */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Adds an actor, or changes the one of the same id; prints it.",
                "A person's packaged offices count no more where you add one: give each office an --id of its own. With --kind NONE its names are no actors."
            })
    private static final class Add implements Callable<Integer> {
        private final UserEntries<ActorEntry> entries;

        @Mixin
        private final EntryOptions entry = new EntryOptions();

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                defaultValue = "PERSON",
                description =
                        "PERSON, ORGANISATION, ROLE (a noun in the singular) or NONE (default: ${DEFAULT-VALUE}).")
        private String kind = "";

        @Option(names = "--sector", paramLabel = "CODE", description = "PLOVER sector, such as GOV or REB.")
        private @Nullable String sector;

        @Option(names = "--office", paramLabel = "TEXT", description = "What a person is, for people to read.")
        private @Nullable String office;

        @Option(names = "--from", paramLabel = "DAY", description = "First day in office: YYYY, YYYY-MM or YYYY-MM-DD.")
        private @Nullable String from;

        @Option(names = "--until", paramLabel = "DAY", description = "Last day in office, likewise.")
        private @Nullable String until;

        @Mixin
        private final ClusterOptions cluster = new ClusterOptions();

        private Add(UserEntries<ActorEntry> entries) {
            this.entries = entries;
        }

        @Override
        public Integer call() throws InterruptedException {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            entry.putInto(json);
            json.put("kind", kind)
                    .put("sector", sector)
                    .put("office", office)
                    .put("from", from)
                    .put("until", until);
            entries.add(json.toString(), cluster);
            return 0;
        }
    }

    /** {@code actors find NAME} */
    @Command(
            name = "find",
            mixinStandardHelpOptions = true,
            description = "Prints what the packaged actors have under a name; needs no cluster.")
    private static final class Find implements Callable<Integer> {
        private final Console console;

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name; several words need no quotes.")
        private List<String> words = new ArrayList<>();

        private Find(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            for (KnownActor actor : ActorDictionary.packaged().find(String.join(" ", words))) {
                ObjectNode json = JsonNodeFactory.instance
                        .objectNode()
                        .put("name", actor.name())
                        .put("kind", actor.kind())
                        .put("country", actor.country().orElse(null))
                        .put("sector", actor.sector().orElse(null));
                ArrayNode offices = json.putArray("offices");
                actor.offices()
                        .forEach(office -> offices.addObject()
                                .put("office", office.office())
                                .put("country", office.country().orElse(null))
                                .put("sector", office.sector().orElse(null))
                                .put("from", office.from().map(String::valueOf).orElse(null))
                                .put(
                                        "until",
                                        office.until().map(String::valueOf).orElse(null)));
                console.out().line(json.toString());
            }
            return 0;
        }
    }
}
