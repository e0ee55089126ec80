package dev.dateline.coder.text;

/**
 * A stretch of a text: UTF-16 offsets, {@code end} exclusive. Conversion to code points is done once, at the border of the coder
 * ({@link Document#codePoint}).
 *
 * @param start first char, 0 or more
 * @param end char behind the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** By start, longer ones first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
