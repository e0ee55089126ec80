/**
 * An outline to an article's text. In: boxes and passages. Out: the passages that are the article's, and its captions. Must not read metadata:
 * what the page says of itself comes in as arguments.
 */
@NullMarked
package dev.dateline.extract.content;

import org.jspecify.annotations.NullMarked;
