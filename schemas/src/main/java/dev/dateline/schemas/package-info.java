/**
 * The contract with the outside: the list of topics, their Avro schemas and serdes. Comes in: domain records. Goes out: bytes in the
 * Confluent wire format. Must not know Kafka Streams, nor any step of the pipeline.
 */
@NullMarked
package dev.dateline.schemas;

import org.jspecify.annotations.NullMarked;
