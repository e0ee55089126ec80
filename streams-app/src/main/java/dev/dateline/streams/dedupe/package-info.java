/**
 * Articles to stories: is a text new, a copy, or a newer text of the same address? In: split pages, keyed by URL. Out: articles with story
 * and verdict, keyed by story. {@code SightingRule} remembers what stood at an address and finds the key of each article's story;
 * {@code DuplicateRule} has the story's one place and gives the verdict. Must not know what is coded from a text.
 */
@NullMarked
package dev.dateline.streams.dedupe;

import org.jspecify.annotations.NullMarked;
