package vn.hoctap.recognition.command.importing.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a table.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells by the number of their column, from 0
 */
public record Line(int number, SortedMap<Integer, Cell> cells) {
    public Line {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }
}
