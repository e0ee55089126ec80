/**
 * Events in words for people, the same for the table on a terminal and for the web page. Comes in: records of {@code news.events}. Goes
 * out: short texts without control characters. Must not know Kafka, HTML or terminals.
 */
@NullMarked
package dev.dateline.standalone.view;

import org.jspecify.annotations.NullMarked;
