/**
 * Page to articles. In: a scraped page, often several articles glued together with doubled headlines, captions and the residue of
 * widgets. Out: its articles in page order, or the reason why it holds none. Pure: must not know Kafka, a clock, or any other step.
 */
@NullMarked
package dev.dateline.streams.split;

import org.jspecify.annotations.NullMarked;
