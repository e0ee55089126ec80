package dev.dateline.coder.time;

import dev.dateline.coder.text.Span;

/**
 * A date expression in a text and the days it means.
 *
 * @param span where it stands
 * @param date what it means
 * @param ahead whether it dates only what is told behind it: "two days after" the attack
 */
public record DateMention(Span span, ResolvedDate date, boolean ahead) {}
