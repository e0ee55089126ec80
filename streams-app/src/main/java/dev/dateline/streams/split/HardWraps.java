package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages whose lines were broken at a fixed width, as by a mail program or a text browser: their paragraphs are put together again. A page
 * is such a page if no line is long and many go on, in mid-sentence, on the next one. Stateless.
 */
final class HardWraps {
    /** No wrapped page is wider … */
    private static final int WIDEST = 110;

    /** … or narrower than so many characters. */
    private static final int NARROWEST = 40;

    /** Lines that go on in small letters, at least, … */
    private static final int LEAST = 6;

    /** … and at least every so manieth line that has another right below. */
    private static final int EVERY = 4;

    private HardWraps() {}

    /** The lines of a page, those of one paragraph in one line; the same lines if nothing was wrapped. */
    static List<String> unwrapped(List<String> raw) {
        int width = raw.stream().mapToInt(String::length).max().orElse(0);
        if (width > WIDEST || width < NARROWEST) {
            return raw;
        }
        int followed = 0;
        int goingOn = 0;
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (!raw.get(i).isBlank() && !raw.get(i + 1).isBlank()) {
                followed++;
                goingOn += full(raw, i, width)
                                && Character.isLowerCase(raw.get(i + 1).strip().charAt(0))
                        ? 1
                        : 0;
            }
        }
        return goingOn >= LEAST && goingOn * EVERY >= followed ? joined(raw, width) : raw;
    }

    private static List<String> joined(List<String> raw, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < raw.size(); i++) {
            line.append(line.isEmpty() ? raw.get(i) : ' ' + raw.get(i).strip());
            boolean last = i + 1 == raw.size()
                    || raw.get(i).isBlank()
                    || raw.get(i + 1).isBlank();
            if (last || !full(raw, i, width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        return lines;
    }

    /** Whether the first word of the next line had no room in this one. */
    private static boolean full(List<String> raw, int at, int width) {
        String next = raw.get(at + 1).strip();
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return raw.get(at).stripTrailing().length() + 1 + word > width;
    }
}
