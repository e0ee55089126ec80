/**
 * Reports to events: what several texts tell of one event is one event, in versions. In: labelled articles with the reports coded from those whose text is
 * new. Out: the articles as they are published, with the versions of events that each has changed. Its rules and its book make all events a function of the
 * set of articles, whatever the order in which they come; its processor only wires them. Must not know how stories are found nor how texts are coded.
 */
@NullMarked
package dev.dateline.streams.merge;

import org.jspecify.annotations.NullMarked;
