/**
 * What a page says of its article: headline, byline, date, language, section. In: meta elements, JSON-LD, marked elements and lines near the
 * headline. Out: one value each, from the source that is to be believed most. No clock: a date is what the page says.
 */
@NullMarked
package dev.dateline.extract.meta;

import org.jspecify.annotations.NullMarked;
