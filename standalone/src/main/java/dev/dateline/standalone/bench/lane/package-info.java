/**
 * Streams apps under measurement on a private broker. Comes in: records and an app. Goes out: how long it took until all that was to come out
 * could be read committed, and what CPU time it took. Knows neither what the records are nor who measures.
 */
@NullMarked
package dev.dateline.standalone.bench.lane;

import org.jspecify.annotations.NullMarked;
