/** Broker, registry and topics as one thing to start and to stop. Must not know the pipeline. */
@NullMarked
package dev.dateline.standalone.cluster;

import org.jspecify.annotations.NullMarked;
