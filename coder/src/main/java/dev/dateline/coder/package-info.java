/**
 * The event coder: an article's text comes in, coded events and place mentions go out. Pure and deterministic: no Kafka, no clock, no
 * network, no files but the packaged data. Must not know topics, Avro or any step of the pipeline.
 */
@NullMarked
package dev.dateline.coder;

import org.jspecify.annotations.NullMarked;
