/**
 * Articles to events. In: judged articles. Out: the articles as they are published, with the events coded from those whose text is new; what
 * the coder fails on is published all the same, without events, and goes to the dead letters besides. Must not know how stories are found.
 */
@NullMarked
package dev.dateline.streams.code;

import org.jspecify.annotations.NullMarked;
