/**
 * What comes first, and who finds whom: an order by the time that articles tell, and lists in that order. Pure; knows no step and no Kafka.
 */
@NullMarked
package dev.dateline.streams.rank;

import org.jspecify.annotations.NullMarked;
