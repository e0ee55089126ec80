package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.List;

/** A page of one article that looks like several. */
record SinglePage(String name, Sheet sheet) {
    /** The pages of a file; its first lines tell its marks. */
    static List<SinglePage> all(String file) {
        List<SinglePage> pages = new ArrayList<>();
        for (String block : Story.text(file).split("(?m)^# ", -1)) {
            List<String> lines = block.lines().toList();
            if (!lines.get(0).startsWith("%")) {
                Sheet sheet = new Sheet().article();
                lines.stream().skip(1).forEach(line -> write(sheet, line));
                pages.add(new SinglePage(lines.get(0), sheet));
            }
        }
        return pages;
    }

    private static void write(Sheet sheet, String line) {
        if (line.isEmpty()) {
            sheet.blank(1);
        } else if (line.startsWith("= ")) {
            sheet.headline(line.substring(2));
        } else if (line.startsWith("~ ")) {
            sheet.widget(line.substring(2));
        } else if (line.startsWith("^ ")) {
            sheet.caption(line.substring(2));
        } else {
            sheet.paragraph(line);
        }
    }
}
