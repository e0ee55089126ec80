package dev.dateline.standalone.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where an option that is not among the flags gets its value from: the environment ({@code DATELINE_BROKER_PORT} for
 * {@code --broker-port}), else {@code dateline.properties} in the working directory ({@code broker-port}), else the built-in default. An
 * empty value counts as absent. {@code DATELINE_CONFIG} names another file. Immutable.
 */
final class Settings implements IDefaultValueProvider {
    private static final String PREFIX = "DATELINE_";

    private final Map<String, String> environment;
    private final Path file;
    private final Properties properties;

    private Settings(Map<String, String> environment, Path file, Properties properties) {
        this.environment = Map.copyOf(environment);
        this.file = file;
        this.properties = properties;
    }

    /**
     * Reads the file, if there is one.
     *
     * @throws CommandFailure where it cannot be read, or DATELINE_CONFIG names none
     */
    static Settings load(Map<String, String> environment, Path workingDirectory) {
        String named = environment.getOrDefault(PREFIX + "CONFIG", "");
        Path file = workingDirectory.resolve(named.isEmpty() ? "dateline.properties" : named);
        Properties properties = new Properties();
        if (!named.isEmpty() || Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new CommandFailure("cannot read the settings in " + file + ": " + e, e);
            }
        }
        return new Settings(environment, file, properties);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return valueOf(argument).map(Setting::value).orElse(null);
    }

    /** Where the value of this option comes from, in words; empty where it is a flag or a built-in default. */
    Optional<String> origin(ArgSpec argument) {
        return valueOf(argument).map(Setting::origin);
    }

    /** Keys of the file that are no option of any command, in order. */
    Set<String> unknownKeys(Set<String> known) {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(known);
        return unknown;
    }

    Path file() {
        return file;
    }

    /** The key that an option has in the file; empty for what only a flag can say. */
    static Optional<String> key(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.arity().max() == 1 && !option.isMultiValue()
                ? Optional.of(option.longestName().substring(2))
                : Optional.empty();
    }

    private Optional<Setting> valueOf(ArgSpec argument) {
        return key(argument).flatMap(key -> {
            String variable = PREFIX + key.replace('-', '_').toUpperCase(Locale.ROOT);
            return present(environment.get(variable), variable)
                    .or(() -> present(properties.getProperty(key), key + " in " + file.getFileName()));
        });
    }

    private static Optional<Setting> present(@Nullable String value, String origin) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Setting(value.strip(), origin));
    }

    private record Setting(String value, String origin) {}
}
