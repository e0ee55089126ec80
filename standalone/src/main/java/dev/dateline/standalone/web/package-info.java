/**
 * The plain web page of the latest events, and the machine's view of them. Comes in: records of {@code news.events}, the ledger, whether
 * all is ready. Goes out: HTML and JSON over HTTP. Must not know how the pipeline works or how it was started.
 */
@NullMarked
package dev.dateline.standalone.web;

import org.jspecify.annotations.NullMarked;
