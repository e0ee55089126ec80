/**
 * Feeds and news sitemaps to pages. Comes in: addresses of feeds, and what was known of them the last time. Goes out: the page behind each item,
 * once, with the state of its feed after it. Must not know how pages are published, how state is kept, or what stands in a page.
 */
@NullMarked
package dev.dateline.producer.feed;

import org.jspecify.annotations.NullMarked;
