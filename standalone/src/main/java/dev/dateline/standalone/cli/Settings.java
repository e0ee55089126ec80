package dev.dateline.standalone.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final String KAFKA = "kafka.";

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

    /** Keys of the file that mean nothing, in order. */
    Set<String> unknownKeys(Set<String> known) {
        return properties.stringPropertyNames().stream()
                .filter(key -> !known.contains(key) && !key.startsWith(KAFKA))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of these settings that are set, which no flag can set. */
    Map<String, String> given(Collection<String> keys) {
        Map<String, String> given = new TreeMap<>();
        keys.forEach(key -> value(key).ifPresent(setting -> given.put(key, setting.value())));
        return given;
    }

    /** Properties of Kafka's clients: {@code kafka.security.protocol} of the file, DATELINE_KAFKA_SECURITY_PROTOCOL of the environment. */
    Map<String, String> kafka() {
        Map<String, String> kafka = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KAFKA))
                .forEach(key -> kafka.put(key.substring(KAFKA.length()), properties.getProperty(key)));
        environment.keySet().stream()
                .filter(variable -> variable.startsWith(PREFIX + "KAFKA_"))
                .forEach(variable -> kafka.put(
                        variable.substring(PREFIX.length() + KAFKA.length())
                                .replace('_', '.')
                                .toLowerCase(Locale.ROOT),
                        environment.getOrDefault(variable, "")));
        return kafka;
    }

    /** Whether the file says anything. */
    boolean hasFile() {
        return !properties.isEmpty();
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
        return key(argument).flatMap(this::value);
    }

    private Optional<Setting> value(String key) {
        String variable = PREFIX + key.replace('-', '_').toUpperCase(Locale.ROOT);
        return present(environment.get(variable), variable)
                .or(() -> present(properties.getProperty(key), key + " in " + file.getFileName()));
    }

    private static Optional<Setting> present(@Nullable String value, String origin) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(new Setting(value.strip(), origin));
    }

    private record Setting(String value, String origin) {}
}
