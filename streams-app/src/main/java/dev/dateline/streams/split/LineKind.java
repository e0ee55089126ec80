package dev.dateline.streams.split;

/** What a line of a page is, judged by the line alone. */
enum LineKind {
    /** A paragraph. */
    TEXT,
    /** Short and without a full stop: a headline, a sub-headline, a teaser, an item of a list. */
    HEADLINE,
    /** A sentence or two between the headline and who signed it; part of the text. */
    STANDFIRST,
    /** The caption of a picture, or its credit. */
    CAPTION,
    /** Who wrote it. */
    BYLINE,
    /** When it was published: a line of nothing but date words and numbers. */
    DATE,
    /** The time of day that opens an entry of a live blog. */
    STAMP,
    /** Residue of a widget. */
    FURNITURE,
    /** Announces teasers of other articles. */
    TEASERS,
    /** The last headline-like line behind such an announcement: a teaser, or the headline of the next article. */
    TEASER,
    /** Announces the next article. */
    NEXT
}
