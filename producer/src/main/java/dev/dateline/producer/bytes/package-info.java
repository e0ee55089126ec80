/** Streams of bytes, whatever they are of. */
@NullMarked
package dev.dateline.producer.bytes;

import org.jspecify.annotations.NullMarked;
