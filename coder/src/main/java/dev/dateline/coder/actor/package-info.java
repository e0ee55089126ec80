/** Who: countries, nationalities, institutions, roles, persons and groups, as mentions in a text. Knows text only. */
@NullMarked
package dev.dateline.coder.actor;

import org.jspecify.annotations.NullMarked;
