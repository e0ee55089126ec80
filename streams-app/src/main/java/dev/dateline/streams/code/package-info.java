/**
 * Articles to reports of events. In: labelled articles. Out: the articles with the events coded from those whose text is new; what the coder
 * fails on goes on all the same, without events, and to the dead letters besides. Must not know how stories are found nor how events are merged.
 */
@NullMarked
package dev.dateline.streams.code;

import org.jspecify.annotations.NullMarked;
