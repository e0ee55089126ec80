/**
 * HTML to an outline: boxes and the passages of text in them, in flat arrays. In: a page as text. Out: its {@link
 * dev.dateline.extract.dom.Outline}, and the data that its scripts and meta elements declare. Linear in the page's size, without
 * recursion. Must not judge what is an article.
 */
@NullMarked
package dev.dateline.extract.dom;

import org.jspecify.annotations.NullMarked;
