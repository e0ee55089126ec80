package dev.dateline.standalone.cli;

import picocli.CommandLine.Option;

/** How much is logged, the same for every command: nothing but warnings, {@code -v} for what Dateline does, {@code -vv} for Kafka too. */
final class Verbosity {
    private boolean[] flags = {};

    @Option(
            names = {"-v", "--verbose"},
            description = "Log more on standard error; -vv for Kafka's own log too.")
    void flags(boolean[] given) {
        flags = given.clone();
        set();
    }

    boolean stackTraces() {
        return flags.length > 0;
    }

    private void set() {
        // read by logback.xml when the first logger is made, which is after the arguments are parsed
        System.setProperty("dateline.log", flags.length > 1 ? "DEBUG" : "INFO");
        System.setProperty("dateline.log.kafka", flags.length > 1 ? "INFO" : "WARN");
    }
}
