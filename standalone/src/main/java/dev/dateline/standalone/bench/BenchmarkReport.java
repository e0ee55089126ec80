package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What came of a benchmark.
 *
 * @param title what the table shows, in one line
 * @param header names of the table's columns
 * @param rows a row for each thing measured, the denominators among them
 * @param notes lines below the table: on what, and how
 * @param json the same for programs
 */
public record BenchmarkReport(
        String title, List<String> header, List<List<String>> rows, List<String> notes, ObjectNode json) {
    public BenchmarkReport {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
