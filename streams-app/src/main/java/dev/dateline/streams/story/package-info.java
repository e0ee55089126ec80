/**
 * Which articles tell one story: near copies find each other, and each story has one ORIGINAL. In: an article's text and what is known of its
 * address, source and time. Out: the labels that change, its own among them. All labels are a function of the set of articles, whatever the order
 * in which they came. Knows no Kafka, and must not know what is coded from a text.
 */
@NullMarked
package dev.dateline.streams.story;

import org.jspecify.annotations.NullMarked;
