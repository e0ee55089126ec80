package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import dev.dateline.streams.fault.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * The commands that {@code gazetteer} and {@code actors} have in common: a table of the user's own on a cluster, which the Streams app takes in
 * while it runs.
 */
final class UserEntries<T extends SpecificRecord> {
    private final Console console;
    private final Settings settings;
    private final BiFunction<Connection, SchemaRegistry, UserTopic<T>> topics;
    private final Function<String, Outcome<T>> parse;

    UserEntries(
            Console console,
            Settings settings,
            BiFunction<Connection, SchemaRegistry, UserTopic<T>> topics,
            Function<String, Outcome<T>> parse) {
        this.console = console;
        this.settings = settings;
        this.topics = topics;
        this.parse = parse;
    }

    /** Adds {@code import}, {@code list} and {@code remove} to a command. */
    CommandLine addTo(CommandLine command) {
        return command.addSubcommand(new Import()).addSubcommand(new Listing()).addSubcommand(new Removal());
    }

    /** Writes one entry that is given as JSON, and prints it. */
    void add(String json, ClusterOptions cluster) throws InterruptedException {
        Outcome<T> read = parse.apply(json);
        if (read instanceof Outcome.Rejected<T> refused) {
            throw CommandFailure.usage(refused.detail());
        }
        T entry = ((Outcome.Ok<T>) read).value();
        open(cluster).write(List.of(entry));
        console.out().line(AvroJson.toJson(entry).toString());
    }

    private UserTopic<T> open(ClusterOptions cluster) throws InterruptedException {
        SchemaRegistry registry = cluster.registry();
        return topics.apply(new Connection(cluster.bootstrap(), settings.kafka()).check(), registry);
    }

    /** {@code import FILE…} */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Adds the entries of files, or changes those of the same id.",
                "A file is JSON Lines, as 'list' prints them. Nothing is written where one line has a fault."
            })
    private final class Import implements Callable<Integer> {
        @Mixin
        private final ClusterOptions cluster = new ClusterOptions();

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of JSON Lines, an entry a line.")
        private List<Path> files = new ArrayList<>();

        @Override
        public Integer call() throws InterruptedException {
            List<T> entries = UserFiles.read(files, parse);
            open(cluster).write(entries);
            console.out()
                    .line(JsonNodeFactory.instance
                            .objectNode()
                            .put("written", entries.size())
                            .toString());
            return 0;
        }
    }

    /** {@code list} */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "Prints your own entries as JSON lines.",
                "One that cannot be used, and is therefore left out, says why in \"refused\"."
            })
    private final class Listing implements Callable<Integer> {
        @Mixin
        private final ClusterOptions cluster = new ClusterOptions();

        @Override
        public Integer call() throws InterruptedException {
            open(cluster).list().values().forEach(entry -> console.out().line(entry.toString()));
            return 0;
        }
    }

    /** {@code remove ID…} */
    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes entries of your own away again.")
    private final class Removal implements Callable<Integer> {
        @Mixin
        private final ClusterOptions cluster = new ClusterOptions();

        @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids, as 'list' prints them.")
        private List<String> ids = new ArrayList<>();

        @Override
        public Integer call() throws InterruptedException {
            open(cluster).remove(ids);
            console.out()
                    .line(JsonNodeFactory.instance
                            .objectNode()
                            .put("removed", ids.size())
                            .toString());
            return 0;
        }
    }
}
