/**
 * The body that JSON-LD tells, laid over the page's passages. In: flat text, often without paragraphs, and passages. Out: the passages that it
 * covers, or the finding that it is a teaser or stands nowhere on the page.
 */
@NullMarked
package dev.dateline.extract.align;

import org.jspecify.annotations.NullMarked;
