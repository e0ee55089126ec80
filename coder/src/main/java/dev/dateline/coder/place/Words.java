package dev.dateline.coder.place;

/** Hashes of single words that rules name. */
final class Words {
    static final long THE = NameFold.wordHash("the");
    static final long AND = NameFold.wordHash("and");
    static final long OR = NameFold.wordHash("or");
    static final long OF = NameFold.wordHash("of");
    static final long IN = NameFold.wordHash("in");
    static final long NEAR = NameFold.wordHash("near");
    static final long OUTSIDE = NameFold.wordHash("outside");
    static final long BASED = NameFold.wordHash("based");
    static final long DAY = NameFold.wordHash("day");
    static final long COURT = NameFold.wordHash("court");
    static final long COUNTY = NameFold.wordHash("county");

    /** "St" is written out like this. */
    static final long SAINT = NameFold.wordHash("saint");

    static final long DR = NameFold.wordHash("dr");

    private Words() {}
}
