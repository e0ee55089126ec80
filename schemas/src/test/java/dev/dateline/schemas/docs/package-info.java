/** Holds the documentation against the code: reads the pages of the repository and the schemas, knows nothing of the wire. */
@NullMarked
package dev.dateline.schemas.docs;

import org.jspecify.annotations.NullMarked;
