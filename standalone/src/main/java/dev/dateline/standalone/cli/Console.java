package dev.dateline.standalone.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The three standard streams, and which of them are a terminal. Java 17 cannot ask for each stream, so the launcher tells by the system
 * properties {@code dateline.terminals} (such as {@code in,out,err}) and {@code dateline.columns}.
 *
 * @param in standard input
 * @param out standard output, for data
 * @param err standard error, for people
 * @param terminals those of {@code in}, {@code out}, {@code err} that are a terminal
 * @param columns width of the terminal in characters; empty where unknown
 * @param colour whether the user lets us colour a terminal (NO_COLOR is not set)
 */
record Console(
        InputStream in,
        DataOutput out,
        PrintStream err,
        Set<String> terminals,
        Optional<Integer> columns,
        boolean colour) {

    /** The streams of this process. */
    static Console ofProcess() {
        String noColour = System.getenv("NO_COLOR");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new DataOutput(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Set.of(System.getProperty("dateline.terminals", "none").split(",", -1)),
                Optional.ofNullable(Integer.getInteger("dateline.columns")).filter(columns -> columns > 0),
                (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
    }

    boolean inIsTerminal() {
        return terminals.contains("in");
    }

    boolean outIsTerminal() {
        return terminals.contains("out");
    }

    boolean errIsTerminal() {
        return terminals.contains("err");
    }

    /** Says a line to people. */
    void say(String line) {
        err.println(line);
    }
}
