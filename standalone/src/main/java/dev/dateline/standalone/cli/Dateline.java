package dev.dateline.standalone.cli;

import dev.dateline.producer.Knob;
import dev.dateline.producer.PublishSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line, {@code dateline COMMAND}. Exit code 0 for success, 1 for a failure and 2 for a usage error, both told in one line of
 * standard error.
 */
@Command(
        name = "dateline",
        versionProvider = Dateline.Version.class,
        mixinStandardHelpOptions = true,
        description = "Turns scraped pages into structured, located, dated and provable news events, on Apache Kafka.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Options may also be set in the environment (DATELINE_BROKER_PORT for --broker-port) or in",
            "dateline.properties of the working directory (broker-port=9092). Flags win over the environment,",
            "the environment over the file.",
            "",
            "See 'dateline help COMMAND', and 'dateline demo' for a first look."
        })
public final class Dateline implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Dateline() {}

    /** How much is logged: nothing but warnings, {@code -v} for what Dateline does, {@code -vv} for Kafka too. */
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Log more on standard error; -vv for Kafka's own log too.")
    void verbose(boolean[] given) {
        // read by logback.xml when the first logger is made, which is after the arguments are parsed
        System.setProperty("dateline.log", given.length > 1 ? "DEBUG" : "INFO");
        System.setProperty("dateline.log.kafka", given.length > 1 ? "INFO" : "WARN");
    }

    /** Runs one command and exits. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        System.setOut(System.err); // whatever a library prints, standard output stays for data
        int exit = execute(args, console, System.getenv(), Path.of(""));
        if (exit == CommandLine.ExitCode.OK) {
            StartArchive.writeIfAskedFor();
        }
        System.exit(exit);
    }

    /** Runs one command. The exit code is given back, nothing is left running. */
    static int execute(String[] args, Console console, Map<String, String> environment, Path workingDirectory) {
        try {
            Settings settings = Settings.load(environment, workingDirectory);
            CommandLine line = commandLine(console, settings);
            int exit = Faults.of(console, settings, line).refuseUnknownKeys(() -> keys(line))
                    ? CommandLine.ExitCode.USAGE
                    : line.setDefaultValueProvider(settings).execute(args);
            console.out().flush();
            return exit;
        } catch (ReaderGone e) {
            return CommandLine.ExitCode.OK;
        } catch (CommandFailure e) {
            console.say("dateline: " + e.getMessage());
            return e.exitCode();
        }
    }

    /** The commands, before they know of settings. */
    static CommandLine commandLine(Console console, Settings settings) {
        CommandLine line = new CommandLine(new Dateline())
                .addSubcommand(new DemoCommand(console, settings))
                .addSubcommand(new UpCommand(console, settings))
                .addSubcommand(new RunCommand(console, settings))
                .addSubcommand(new PublishCommand(console, settings))
                .addSubcommand(new StreamCommand(settings))
                .addSubcommand(new TopicsCommand(console, settings))
                .addSubcommand(new TailCommand(console, settings))
                .addSubcommand(GazetteerCommand.commandLine(console, settings))
                .addSubcommand(ActorsCommand.commandLine(console, settings))
                .addSubcommand(new CleanCommand(console, settings))
                .addSubcommand(new CodeCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new BenchCommand(console))
                .addSubcommand(new HelpCommand())
                .setUsageHelpWidth(110)
                .setUsageHelpLongOptionsMaxWidth(40)
                .setOut(console.out().writer());
        tellVersion(line);
        return line;
    }

    private static void tellVersion(CommandLine line) {
        line.getSubcommands().values().forEach(command -> {
            command.getCommandSpec().versionProvider(new Version());
            tellVersion(command);
        });
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Missing command");
    }

    private static Set<String> keys(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Settings.key(option).stream())
                .collect(Collectors.toCollection(() -> publishingKeys()));
    }

    private static Set<String> publishingKeys() {
        Set<String> keys =
                PublishSettings.knobs().stream().map(Knob::key).collect(Collectors.toCollection(TreeSet::new));
        keys.addAll(Feeds.keys());
        ExtractSettings.knobs().forEach(knob -> keys.add(knob.key()));
        return keys;
    }

    /** Who we tell the servers of feeds and pages that we are, unless the user says so. */
    static String userAgent() {
        String version = Dateline.class.getPackage().getImplementationVersion();
        return "Dateline/" + (version == null ? "0" : version) + " (feed reader)";
    }

    /** The version of the jar that this class came with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Dateline.class.getPackage().getImplementationVersion();
            return new String[] {"dateline " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
