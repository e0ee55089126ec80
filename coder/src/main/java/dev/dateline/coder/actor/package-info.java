/**
 * Who: a document comes in, the mentions of states, persons, organisations and roles go out, each with country and PLOVER sector where they are
 * known. The dictionary is files beside this package that a person can review: a row is a fact. Knows text only; must not know places, dates of
 * a text, events or their triggers.
 */
@NullMarked
package dev.dateline.coder.actor;

import org.jspecify.annotations.NullMarked;
