/**
 * How well events are coded, against a user's own gold. Comes in: events of the gold and events that were coded, as JSON of the contract's
 * fields. Goes out: counts, and figures made of them. Knows nothing of files or the command line.
 */
@NullMarked
package dev.dateline.standalone.evaluate;

import org.jspecify.annotations.NullMarked;
