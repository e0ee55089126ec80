/** A topic's records as JSON for people and programs without Avro. Must not know commands, runs or consumers. */
@NullMarked
package dev.dateline.standalone.json;

import org.jspecify.annotations.NullMarked;
