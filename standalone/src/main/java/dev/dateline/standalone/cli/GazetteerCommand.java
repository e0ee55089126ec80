package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.place.Gazetteer;
import dev.dateline.coder.place.KnownPlace;
import dev.dateline.schemas.avro.GazetteerEntry;
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

/** {@code gazetteer}: places of the user's own, on top of the packaged ones. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = {
            "Adds places to the gazetteer, corrects or takes away those it has; a running Streams app takes them in at once.",
            "Example: dateline gazetteer add --name 'Camp Meridian' --kind site --at 36.1,43.2 --radius-km 3 --country IRQ"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;
    // no method reference: it would link the class, and with it Kafka's, at each start of any command

    private GazetteerCommand() {}

    static CommandLine commandLine(Console console, Settings settings) {
        UserEntries<GazetteerEntry> entries = new UserEntries<>(
                console,
                settings,
                (connection, registry) -> UserTopic.gazetteer(connection, registry),
                UserDataJson::place);
        return entries.addTo(new CommandLine(new GazetteerCommand()).addSubcommand(new Add(entries)))
                .addSubcommand(new Find(console));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "Missing command: give one of add, import, list, remove, find");
    }

    /** {@code gazetteer add} */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = {
                "Adds a place, or changes the one of the same id; prints it.",
                "With the GeoNames id of a packaged place it corrects that place. With --kind none its names are no places."
            })
    private static final class Add implements Callable<Integer> {
        private final UserEntries<GazetteerEntry> entries;

        @Mixin
        private final EntryOptions entry = new EntryOptions();

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                defaultValue = "city",
                description =
                        "city, site, region, island, river, lake, sea, range, desert, area, continent, or none (default: ${DEFAULT-VALUE}).")
        private String kind = "";

        @Option(
                names = "--at",
                paramLabel = "LAT,LON",
                split = ",",
                description = "Degrees north and east, such as 36.1,43.2.")
        private List<Double> at = new ArrayList<>();

        @Option(
                names = "--radius-km",
                paramLabel = "KM",
                description = "Within which it lies (default: 1 for a site, by the population for a city).")
        private @Nullable Double radiusKm;

        @Option(names = "--adm1", paramLabel = "NAME", description = "First-level division it lies in.")
        private @Nullable String adm1;

        @Option(names = "--population", paramLabel = "N", description = "Decides among places of the same name.")
        private @Nullable Integer population;

        @Option(
                names = "--geonames-id",
                paramLabel = "N",
                description = "GeoNames id; 'gazetteer find' tells those of packaged places.")
        private @Nullable Long geonamesId;

        @Option(
                names = "--demonym",
                paramLabel = "WORD",
                description = "A word for its people and things; may be given again.")
        private List<String> demonyms = new ArrayList<>();

        @Mixin
        private final ClusterOptions cluster = new ClusterOptions();

        private Add(UserEntries<GazetteerEntry> entries) {
            this.entries = entries;
        }

        @Override
        public Integer call() throws InterruptedException {
            if (!at.isEmpty() && at.size() != 2) {
                throw CommandFailure.usage("--at: want two numbers, such as --at 36.1,43.2");
            }
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            entry.putInto(json);
            json.put("kind", kind)
                    .put("latitude", at.isEmpty() ? null : at.get(0))
                    .put("longitude", at.isEmpty() ? null : at.get(1))
                    .put("radiusKm", radiusKm)
                    .put("adm1", adm1)
                    .put("population", population)
                    .put("geonamesId", geonamesId);
            ArrayNode words = json.putArray("demonyms");
            demonyms.forEach(words::add);
            entries.add(json.toString(), cluster);
            return 0;
        }
    }

    /** {@code gazetteer find NAME} */
    @Command(
            name = "find",
            mixinStandardHelpOptions = true,
            description = "Prints the packaged places that are called so, the best known first; needs no cluster.")
    private static final class Find implements Callable<Integer> {
        private final Console console;

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name; several words need no quotes.")
        private List<String> words = new ArrayList<>();

        private Find(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            for (KnownPlace place : Gazetteer.packaged().find(String.join(" ", words))) {
                ObjectNode json = JsonNodeFactory.instance
                        .objectNode()
                        .put("name", place.name())
                        .put("kind", place.kind())
                        .put("latitude", place.point().latitude())
                        .put("longitude", place.point().longitude())
                        .put("radiusKm", place.radiusKm())
                        .put("country", place.country().orElse(null))
                        .put("adm1", place.adm1().orElse(null))
                        .put("population", place.population());
                if (place.geonamesId().isPresent()) {
                    json.put("geonamesId", place.geonamesId().getAsLong());
                }
                console.out().line(json.toString());
            }
            return 0;
        }
    }
}
