/** A consumer of events, as a program of one's own would read them: knows the schemas and kafka-clients only. */
@NullMarked
package dev.dateline.examples;

import org.jspecify.annotations.NullMarked;
