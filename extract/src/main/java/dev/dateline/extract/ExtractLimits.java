package dev.dateline.extract;

/**
 * How much of a page is read. Immutable. A rejection names the limit that it is due to by its setting, {@link #MAX_CHARS} and so on.
 *
 * @param maxChars a page with more UTF-16 units is rejected as {@code html-too-large}; 1,024 to 268,435,456
 * @param maxTags a page with more start tags is rejected as {@code html-too-many-tags}; 100 to 50,000,000
 * @param maxDepth elements nested deeper are read as siblings of those at this depth, their text is kept; 16 to 1,024
 * @param maxArticles a page with more articles is rejected as {@code html-too-many-articles}; 1 to 10,000
 */
public record ExtractLimits(int maxChars, int maxTags, int maxDepth, int maxArticles) {
    /** Far beyond what news sites serve: in 91 pages of a public benchmark the largest has 1.4 million characters and 9,000 tags. */
    public static final ExtractLimits DEFAULT = new ExtractLimits(16_777_216, 200_000, 256, 500);

    public static final String MAX_CHARS = "extract-max-chars";
    public static final String MAX_TAGS = "extract-max-tags";
    public static final String MAX_DEPTH = "extract-max-depth";
    public static final String MAX_ARTICLES = "extract-max-articles";

    public ExtractLimits {
        check(MAX_CHARS, maxChars, 1024, 268_435_456);
        check(MAX_TAGS, maxTags, 100, 50_000_000);
        check(MAX_DEPTH, maxDepth, 16, 1024);
        check(MAX_ARTICLES, maxArticles, 1, 10_000);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; take one from " + least + " to " + most);
        }
    }
}
