package dev.dateline.extract;

/** How an article's text was found. */
public enum Found {
    /** The elements whose words the page's JSON-LD repeats as articleBody. */
    ALIGNED,
    /** JSON-LD alone: no element of the page shows its words. */
    JSON_LD,
    /** An element that the page itself marks as the article's body, by microdata. */
    MICRODATA,
    /** The element that scored best. */
    CONTENT,
    /** All paragraphs of the page: no element stood out. */
    PARAGRAPHS
}
