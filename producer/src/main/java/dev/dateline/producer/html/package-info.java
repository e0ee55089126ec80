/**
 * HTML as bytes to HTML as text that fits a record. Comes in: bytes from anywhere, trusted in nothing, and what their server said of them. Goes out:
 * text, with the character set it was read in and why; a slimmer form of a page that is too large. Must not know what a page is, or Kafka.
 */
@NullMarked
package dev.dateline.producer.html;

import org.jspecify.annotations.NullMarked;
