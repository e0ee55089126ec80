/**
 * What becomes of input that cannot be processed, and the account of it all: outcomes, dead letters, the ledger. In: what the steps say of
 * each record. Out: records of {@code news.dead-letters}, and counts. Must not know what a page, an article or an event is.
 */
@NullMarked
package dev.dateline.streams.fault;

import org.jspecify.annotations.NullMarked;
