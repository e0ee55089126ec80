/**
 * Web archives (WARC) to records. Comes in: a file, plain or gzip, trusted in nothing. Goes out: one record after another with its place in the
 * file, and a fault in the place of what can't be read, behind which reading goes on. Must not know what a page is, or Kafka.
 */
@NullMarked
package dev.dateline.producer.warc;

import org.jspecify.annotations.NullMarked;
