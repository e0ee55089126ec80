/** Where: the gazetteer, the recognition of place names in a text and their resolution to points. Knows text only. */
@NullMarked
package dev.dateline.coder.place;

import org.jspecify.annotations.NullMarked;
