/**
 * JSON-LD to articles. In: the contents of a page's scripts of type {@code application/ld+json}. Out: {@link
 * dev.dateline.extract.linked.LinkedArticle}s. Broken JSON is mended where it can be. Must not know the page's elements.
 */
@NullMarked
package dev.dateline.extract.linked;

import org.jspecify.annotations.NullMarked;
