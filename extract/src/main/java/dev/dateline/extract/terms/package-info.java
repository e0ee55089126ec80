/** Dates and names of languages as pages write them. In: short texts. Out: values, or none. No clock; fails on no text. */
@NullMarked
package dev.dateline.extract.terms;

import org.jspecify.annotations.NullMarked;
