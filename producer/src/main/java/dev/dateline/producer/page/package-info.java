/**
 * Files, folders, streams and archives to pages. Comes in: bytes from anywhere, trusted in nothing. Goes out: a {@link
 * dev.dateline.producer.page.PageOutcome} for each page, in a fixed order, whatever the bytes were; of archives
 * also how far they were read. Must not know Kafka's clients, the clock
 * or how pages are used.
 */
@NullMarked
package dev.dateline.producer.page;

import org.jspecify.annotations.NullMarked;
