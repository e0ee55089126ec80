/** The client's side of a Confluent-compatible schema registry. Must not know topics or records. */
@NullMarked
package dev.dateline.schemas.registry;

import org.jspecify.annotations.NullMarked;
