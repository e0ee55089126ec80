/** What passes from step to step: values, the headers that travel with them, and their binary forms. Must not know any step. */
@NullMarked
package dev.dateline.streams.flow;

import org.jspecify.annotations.NullMarked;
