/**
 * Web addresses to bytes, politely and safely. Comes in: an address that anybody may have written. Goes out: a {@link
 * dev.dateline.producer.fetch.FetchOutcome}, whatever the server does. Holds back: what a robots.txt forbids, addresses that are not public,
 * more than the caps allow, and the next request to a host until its time has come. Must not know feeds, pages or Kafka.
 */
@NullMarked
package dev.dateline.producer.fetch;

import org.jspecify.annotations.NullMarked;
