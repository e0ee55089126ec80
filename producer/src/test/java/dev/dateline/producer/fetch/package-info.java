/** Tests of fetching, and a server on loopback that plays every danger. */
@NullMarked
package dev.dateline.producer.fetch;

import org.jspecify.annotations.NullMarked;
