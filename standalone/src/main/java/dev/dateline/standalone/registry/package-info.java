/**
 * A small schema registry that speaks Confluent's HTTP API. Comes in: requests, and the records of the compacted topic {@code _schemas}. Goes
 * out: answers, and new records there. Must not know our own topics and schemas.
 */
@NullMarked
package dev.dateline.standalone.registry;

import org.jspecify.annotations.NullMarked;
