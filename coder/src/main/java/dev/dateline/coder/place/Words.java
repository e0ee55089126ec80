package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;

/** Hashes of single words that rules name. */
final class Words {
    static final long THE = WordHash.ofFolded("the");
    static final long AND = WordHash.ofFolded("and");
    static final long OR = WordHash.ofFolded("or");
    static final long OF = WordHash.ofFolded("of");
    static final long IN = WordHash.ofFolded("in");
    static final long NEAR = WordHash.ofFolded("near");
    static final long OUTSIDE = WordHash.ofFolded("outside");
    static final long BASED = WordHash.ofFolded("based");
    static final long DAY = WordHash.ofFolded("day");
    static final long COURT = WordHash.ofFolded("court");
    static final long CAPITAL = WordHash.ofFolded("capital");
    static final long CITY = WordHash.ofFolded("city");
    static final long COUNTY = WordHash.ofFolded("county");

    /** "St" is written out like this. */
    static final long SAINT = WordHash.ofFolded("saint");

    static final long DR = WordHash.ofFolded("dr");

    private Words() {}
}
