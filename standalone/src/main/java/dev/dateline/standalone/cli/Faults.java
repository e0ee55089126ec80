package dev.dateline.standalone.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line of standard error what was wrong, and how to mend it. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** Exceptions whose message is made for users; by name, so that offline commands need not have their classes. */
    private static final Set<String> FORESEEN = Set.of(
            "CommandFailure",
            "CorpusUnusable",
            "StartFailed",
            "PortTaken",
            "DataDirectoryBusy",
            "PublishFailed",
            "RegistryUnavailable",
            "RunIncomplete",
            "SchemaRejected",
            "Stalled");

    private final Console console;
    private final Settings settings;

    private Faults(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** Makes itself the one who handles the faults of these commands. */
    static Faults of(Console console, Settings settings, CommandLine line) {
        Faults faults = new Faults(console, settings);
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
        return faults;
    }

    /** Whether the settings file has keys that mean nothing: most likely misspelt, so they are told and not passed over. */
    boolean refuseUnknownKeys(Supplier<Set<String>> keys) {
        if (!settings.hasFile()) {
            return false;
        }
        Set<String> known = keys.get();
        Set<String> unknown = settings.unknownKeys(known);
        if (!unknown.isEmpty()) {
            console.say("dateline: %s in %s %s; known are %s"
                    .formatted(
                            String.join(", ", unknown),
                            settings.file(),
                            unknown.size() == 1 ? "is no setting" : "are no settings",
                            String.join(", ", new TreeSet<>(known))));
        }
        return !unknown.isEmpty();
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        console.say(name(command) + ": " + oneLine(fault.getMessage()) + origin(fault) + suggestion(fault) + "; see '"
                + name(command) + " --help'");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof ReaderGone) {
            return ExitCode.OK;
        }
        if (fault instanceof InterruptedException) {
            return ExitCode.SOFTWARE; // told to stop: nothing has failed, and the stop signal decides how it ends
        }
        boolean verbose = command.getParseResult().hasMatchedOption("--verbose");
        if (FORESEEN.contains(fault.getClass().getSimpleName())) {
            console.say(name(command) + ": " + oneLine(String.valueOf(fault.getMessage())));
        } else {
            console.say(name(command) + ": failed: " + oneLine(fault.toString()) + (verbose ? "" : " (-v tells more)"));
        }
        if (verbose) {
            fault.printStackTrace(console.err());
        }
        return fault instanceof CommandFailure failure ? failure.exitCode() : ExitCode.SOFTWARE;
    }

    private String origin(ParameterException fault) {
        ArgSpec argument = fault.getArgSpec();
        boolean given = argument == null
                || fault.getCommandLine().getParseResult() == null
                || fault.getCommandLine().getParseResult().matchedArgs().contains(argument);
        return given
                ? ""
                : settings.origin(argument)
                        .map(origin -> " (from " + origin + ")")
                        .orElse("");
    }

    private static String suggestion(ParameterException fault) {
        List<String> suggestions =
                fault instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty()
                ? ""
                : "; did you mean "
                        + suggestions.stream().limit(3).map(s -> "'" + s + "'").collect(Collectors.joining(" or "));
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String oneLine(String message) {
        return String.join(" ", message.strip().split("\\s*\\R\\s*", -1));
    }
}
