/**
 * What comes of one run, from its published records alone: an account that is independent of the topology's own counters, and the files. Comes
 * in: records of the public topics with the run's header. Goes out: JSON Lines in an order that is always the same, and the ledger. Must not
 * know how the cluster or the Streams app is started.
 */
@NullMarked
package dev.dateline.standalone.run;

import org.jspecify.annotations.NullMarked;
