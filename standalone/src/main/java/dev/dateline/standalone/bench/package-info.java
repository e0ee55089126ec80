/**
 * The project's own benchmarks. Comes in: pages or articles and a bound of time. Goes out: a table for people and an object of JSON, each
 * with the denominators measured in the same run. Knows the parts it measures by what they show to everybody, and nothing of the command
 * line.
 */
@NullMarked
package dev.dateline.standalone.bench;

import org.jspecify.annotations.NullMarked;
