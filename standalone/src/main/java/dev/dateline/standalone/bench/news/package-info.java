/**
 * News to measure on, made up and the same each time. Comes in: a seed and a number. Goes out: pages of one article each. Knows nothing of what
 * is measured.
 */
@NullMarked
package dev.dateline.standalone.bench.news;

import org.jspecify.annotations.NullMarked;
