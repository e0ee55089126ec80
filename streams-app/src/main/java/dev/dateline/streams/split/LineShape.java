package dev.dateline.streams.split;

/** Shapes of single lines. Stateless; no method fails on any text. */
final class LineShape {
    /** A longer line without a full stop is a paragraph that lost its stop. */
    private static final int LONGEST_HEADLINE = 32;

    private static final int LONGEST_TRAIL = 14;

    private LineShape() {}

    /** Number of words; two characters of a script without blanks count as one word. */
    static int words(String line) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean word = letter(c) || Character.isDigit(c);
            if (word && !inside) {
                words++;
            }
            inside = word || inside && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
            ideographs += unspaced(c) ? 1 : 0;
        }
        return words + ideographs / 2;
    }

    /** A letter, or a sign that belongs to the letter before it, as the vowels of Indian scripts do. */
    static boolean letter(char c) {
        if (c < '\u0300') {
            return Character.isLetter(c);
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A character of a script that puts no blanks between words: Chinese, Japanese, Thai. */
    static boolean unspaced(char c) {
        return c > '\u0E00' && (c <= '\u0E7F' || c >= '\u3040' && c <= '\u30FF' || Character.isIdeographic(c));
    }

    /** Short, no full stop at its end, not two sentences, and begins like one. */
    static boolean headline(String line, int words) {
        if (words > LONGEST_HEADLINE
                || line.isEmpty()
                || endsSentence(line)
                || endsSentence(withoutBrackets(line))
                || innerEnds(line) > (words > 20 ? 0 : 1)) {
            return false;
        }
        int first = line.codePointAt(0);
        return !Character.isLowerCase(first) && !bullet(line);
    }

    /** All of it in quotation marks. */
    static boolean quoted(String line) {
        return line.length() > 2
                && "\"“„«‘'".indexOf(line.charAt(0)) >= 0
                && "\"”“»’'".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether of its longer words most begin with a capital, as in the headlines of some papers. */
    static boolean titleCase(String line) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean begins = Character.isLetter(line.charAt(i)) && (i == 0 || line.charAt(i - 1) == ' ');
            if (begins && i + 3 < line.length() && line.substring(i, i + 4).indexOf(' ') < 0) {
                words++;
                capitals += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
            }
        }
        return words > 0 && 4 * capitals > 3 * words;
    }

    /** An item of a numbered list: "3. ", "2) ". */
    static boolean numbered(String line) {
        int digits = digits(line, 0);
        return digits > 0
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && line.charAt(digits + 1) == ' ';
    }

    /** Ends in a mark that ends a sentence or goes on with one, closing quotes and brackets aside. */
    static boolean endsSentence(String line) {
        if (line.isEmpty()) {
            return false;
        }
        int at = line.length() - 1;
        while (at > 0 && "\"'”’»)]*".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return ".。।۔؛;:,،、".indexOf(line.charAt(at)) >= 0 && !abbreviation(line, at) && !trailsOff(line, at);
    }

    /** Without what stands in brackets at the end. */
    private static String withoutBrackets(String line) {
        char last = line.charAt(line.length() - 1);
        int open = last == ')' ? line.lastIndexOf('(') : last == ']' ? line.lastIndexOf('[') : -1;
        return open > 0 ? line.substring(0, open).stripTrailing() : line;
    }

    /** Three stops in a row. */
    private static boolean trailsOff(String line, int stop) {
        return stop > 1 && line.charAt(stop) == '.' && line.charAt(stop - 1) == '.' && line.charAt(stop - 2) == '.';
    }

    /** A stop that belongs to a last word such as "U.S." */
    private static boolean abbreviation(String line, int stop) {
        return line.charAt(stop) == '.'
                && stop >= 3
                && line.charAt(stop - 2) == '.'
                && Character.isUpperCase(line.charAt(stop - 1));
    }

    /** Nothing but the address of a page. */
    static boolean address(String line) {
        return line.indexOf(' ') < 0
                && (line.startsWith("http://") || line.startsWith("https://") || line.startsWith("www."));
    }

    /** Without the marks of a Markdown heading or of bold type around the whole line. */
    static String withoutMarkup(String line) {
        int from = 0;
        while (from < line.length() && from < 6 && line.charAt(from) == '#') {
            from++;
        }
        String text = from > 0 && from < line.length() && line.charAt(from) == ' ' ? line.substring(from + 1) : line;
        boolean bold = text.length() > 5
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
        return bold ? text.substring(2, text.length() - 2).strip() : text;
    }

    /** Sentences that end inside the line: a stop, a blank and a capital behind a word of four letters or more. */
    private static int innerEnds(String line) {
        int ends = 0;
        for (int i = 4; i + 2 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '…')
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2))
                    && (c != '.' || letters(line, i) >= 4 && Character.isLowerCase(line.charAt(i - 1)))) {
                ends++;
            }
        }
        return ends;
    }

    private static int letters(String line, int to) {
        int from = to;
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return to - from;
    }

    /** Begins with the mark of a list. */
    static boolean bullet(String line) {
        return "•·‣▪–—-*…".indexOf(line.charAt(0)) >= 0;
    }

    /** The way to a page: "Home > World > Asia". */
    static boolean trail(String line, int words) {
        long steps = line.chars().filter(c -> c == '>' || c == '›' || c == '»').count();
        return words <= LONGEST_TRAIL && (steps > 1 || steps == 1 && line.startsWith("Home")) && !line.endsWith("»");
    }

    /** At least three capitals and no small letter. */
    static boolean capitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 3;
    }

    static boolean anyDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many digits stand from an index on. */
    static int digits(String line, int from) {
        int to = from;
        while (to < line.length() && line.charAt(to) >= '0' && line.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }

    /** Without marks at either end. */
    static String strip(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
