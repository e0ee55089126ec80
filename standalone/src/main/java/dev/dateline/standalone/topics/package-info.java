/**
 * Brings a cluster to what {@link dev.dateline.schemas.Topics} declares. Comes in: an address and a registry. Goes out: topics, registered
 * schemas, and a report. Must not know the pipeline, nor how the cluster was started.
 */
@NullMarked
package dev.dateline.standalone.topics;

import org.jspecify.annotations.NullMarked;
