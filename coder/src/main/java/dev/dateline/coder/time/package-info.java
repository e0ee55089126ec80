/** When: date expressions of a text, resolved against an anchor day. Knows text only. */
@NullMarked
package dev.dateline.coder.time;

import org.jspecify.annotations.NullMarked;
