/**
 * The command line. Comes in: arguments, environment, {@code dateline.properties}, standard input. Goes out: data on standard output,
 * words for people and logs on standard error, an exit code. Each command wires parts that others own; it must not know how they work.
 */
@NullMarked
package dev.dateline.standalone.cli;

import org.jspecify.annotations.NullMarked;
