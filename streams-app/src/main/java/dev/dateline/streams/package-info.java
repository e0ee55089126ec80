/**
 * The Streams app: scraped pages come in, articles with their verdicts and coded events go out, exactly once. The topology tells the story,
 * a step a line; the steps stand in packages of their own. Must not know who publishes pages, nor how the app is started.
 */
@NullMarked
package dev.dateline.streams;

import org.jspecify.annotations.NullMarked;
