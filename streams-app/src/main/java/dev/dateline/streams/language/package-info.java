/**
 * In what language an article is. In: its text, and the language that its page claims. Out: a code. Pure: must not know Kafka, a clock, or any
 * other step.
 */
@NullMarked
package dev.dateline.streams.language;

import org.jspecify.annotations.NullMarked;
