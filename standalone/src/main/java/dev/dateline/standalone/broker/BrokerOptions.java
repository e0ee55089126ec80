package dev.dateline.standalone.broker;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a broker is started.
 *
 * @param dataDirectory where logs are kept; made where absent
 * @param port port of clients on 127.0.0.1; 0 for a free one
 * @param cacheDirectory where {@link Rehearsal} has put the archive that makes starts fast; need not be there
 */
public record BrokerOptions(Path dataDirectory, int port, Path cacheDirectory) {
    public BrokerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the broker's port is " + port + ": want 0 to 65535");
        }
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        cacheDirectory = cacheDirectory.toAbsolutePath().normalize();
    }

    /** Looks for the archive in {@code cds} beside the program's {@code lib} folder. */
    public static BrokerOptions of(Path dataDirectory, int port) {
        return new BrokerOptions(dataDirectory, port, programCache().orElse(dataDirectory));
    }

    private static Optional<Path> programCache() {
        return ChildClassPath.ofThisProcess().entries().stream()
                .map(Path::getParent)
                .filter(folder -> folder != null && folder.endsWith("lib"))
                .map(Path::getParent)
                .map(home -> home.resolve("cds"))
                .findFirst();
    }

    Path kafkaDirectory() {
        return dataDirectory.resolve("kafka");
    }

    Path logDirectory() {
        return dataDirectory.resolve("logs");
    }
}
