/**
 * The user's own places and actors, live: in come the records of {@code news.gazetteer} and {@code news.actors}, out goes what coders are to
 * know, whenever it has changed. Must not know articles or events.
 */
@NullMarked
package dev.dateline.streams.userdata;

import org.jspecify.annotations.NullMarked;
