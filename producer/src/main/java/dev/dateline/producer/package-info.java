/**
 * Pages to {@code news.pages}, and what is no page to {@code news.dead-letters}. Comes in: outcomes of {@link dev.dateline.producer.page}, and
 * states of their sources.
 * Goes out: records, and a report that accounts for every outcome. Must not know where pages come from, how they are split, or who reads the
 * topic.
 */
@NullMarked
package dev.dateline.producer;

import org.jspecify.annotations.NullMarked;
