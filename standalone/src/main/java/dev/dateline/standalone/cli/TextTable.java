package dev.dateline.standalone.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text, as wide as their content where the whole fits, else wrapped within their cells. Immutable. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST = 8;

    private final List<String> header;
    private final int[] widths;

    /**
     * @param header names of the columns
     * @param rows all rows there will be, which decide the widths
     * @param width columns of the terminal
     */
    TextTable(List<String> header, List<List<String>> rows, int width) {
        this.header = List.copyOf(header);
        this.widths = IntStream.range(0, header.size())
                .map(column -> Math.max(
                        TextWidth.of(header.get(column)),
                        rows.stream()
                                .mapToInt(row -> TextWidth.of(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        shrinkTo(width - GAP.length() * (widths.length - 1));
    }

    /** The line of the column names. */
    String header() {
        return row(header).get(0);
    }

    /** The lines of one row. */
    List<String> row(List<String> cells) {
        List<List<String>> columns = IntStream.range(0, widths.length)
                .mapToObj(column -> TextWidth.wrap(cells.get(column), widths[column]))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lineOfCell = columns.get(column);
                String cell = y < lineOfCell.size() ? lineOfCell.get(y) : "";
                line.append(column == 0 ? "" : GAP)
                        .append(cell)
                        .append(" ".repeat(Math.max(0, widths[column] - TextWidth.of(cell))));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private void shrinkTo(int available) {
        while (Arrays.stream(widths).sum() > available) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= LEAST) {
                return;
            }
            widths[widest]--;
        }
    }
}
