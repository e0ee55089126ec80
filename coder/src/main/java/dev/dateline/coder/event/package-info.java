/** What: triggers, roles, status and tolls, put together to coded events. Knows text, place, actor and time. */
@NullMarked
package dev.dateline.coder.event;

import org.jspecify.annotations.NullMarked;
