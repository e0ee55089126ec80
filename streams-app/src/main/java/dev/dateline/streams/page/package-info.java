/**
 * Bytes to pages to articles: the first step. In: raw records of {@code news.pages}. Out: split pages, keyed by URL; what is no page, or
 * holds no article, goes to the dead letters. How a page is split is the split package's business; stories and events are not known here.
 */
@NullMarked
package dev.dateline.streams.page;

import org.jspecify.annotations.NullMarked;
