/** Avro records to bytes in the Confluent wire format and back, and to the JSON of the contract. Must not know which topics there are. */
@NullMarked
package dev.dateline.schemas.serde;

import org.jspecify.annotations.NullMarked;
