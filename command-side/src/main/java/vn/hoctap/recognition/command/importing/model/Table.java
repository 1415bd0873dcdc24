package vn.hoctap.recognition.command.importing.model;

import java.util.List;

/** The rows of a file that are not blank, the headings first. */
public record Table(List<Line> lines) {
    public Table {
        lines = List.copyOf(lines);
    }
}
