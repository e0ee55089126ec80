/** Text to sentences and tokens, with part-of-speech tags on demand. Knows nothing of places, actors or events. */
@NullMarked
package dev.dateline.coder.text;

import org.jspecify.annotations.NullMarked;
