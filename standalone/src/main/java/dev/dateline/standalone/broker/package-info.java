/**
 * A Kafka broker as a child process of ours. Comes in: a data directory and a port. Goes out: a bootstrap address, kept data, no orphan. Must
 * not know topics, schemas or the pipeline.
 */
@NullMarked
package dev.dateline.standalone.broker;

import org.jspecify.annotations.NullMarked;
