package dev.dateline.standalone.cli;

import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import picocli.CommandLine.Option;

/** The cluster that already runs, for the commands that need one. */
final class ClusterOptions {
    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT,…",
            defaultValue = "localhost:9092",
            description = "Brokers to ask first (default: ${DEFAULT-VALUE}).")
    private String bootstrap = "";

    @Option(
            names = "--registry",
            paramLabel = "URL",
            defaultValue = "http://localhost:8081",
            description = "Schema registry (default: ${DEFAULT-VALUE}).")
    private String registry = "";

    String bootstrap() {
        return bootstrap;
    }

    /** A client of the registry. */
    SchemaRegistry registry() {
        try {
            return new HttpSchemaRegistry(registry);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("--registry " + registry + ": " + e.getMessage());
        }
    }
}
