/** Tests of feeds. */
@NullMarked
package dev.dateline.producer.feed;

import org.jspecify.annotations.NullMarked;
