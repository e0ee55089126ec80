/**
 * Which articles tell one story: near copies find each other, and each story has one ORIGINAL. In: split pages, keyed by URL. Out: labelled
 * articles, keyed by the hash of their text. Its rules ({@code StoryGraph} and what it asks) make all labels a function of the set of articles,
 * whatever the order in which they come; its processors only wire them. Must not know what is coded from a text.
 */
@NullMarked
package dev.dateline.streams.dedupe;

import org.jspecify.annotations.NullMarked;
