/**
 * When: a document and an anchor day come in, date expressions and the days they mean go out. Knows text only; must not know any clock, nor
 * what happened on those days.
 */
@NullMarked
package dev.dateline.coder.time;

import org.jspecify.annotations.NullMarked;
