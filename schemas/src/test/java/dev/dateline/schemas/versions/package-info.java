/**
 * Holds the wire format still: every version of every schema that was ever published is kept under {@code src/test/resources/versions}, with
 * golden bytes, and must stay compatible with every other, both ways.
 */
@NullMarked
package dev.dateline.schemas.versions;

import org.jspecify.annotations.NullMarked;
