package vn.hoctap.recognition.command.importing.file;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.hoctap.recognition.command.importing.model.Cell;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.Table;

/** Reads the rows of a sheet, one after the other. */
final class SheetReader {
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})(\\.0{1,15})?");

    private final Xml xml;
    private final List<String> texts;
    private final DateStyles dates;

    private SheetReader(Xml xml, List<String> texts, DateStyles dates) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * Reads the table of a sheet.
     *
     * @param texts those that the cells share, by number
     */
    static Table read(byte[] sheet, List<String> texts, DateStyles dates) throws XMLStreamException, UnreadableTable {
        var reader = new SheetReader(Xml.of(sheet), texts, dates);
        var lines = new Lines();
        int number = 0;
        while (reader.xml.next()) {
            if (reader.xml.begins("row")) {
                var given = reader.xml.attribute("r");
                number = given.isEmpty() ? number + 1 : Integer.parseInt(given);
                lines.add(number, reader.row());
            }
        }
        return lines.table();
    }

    private SortedMap<Integer, Cell> row() throws XMLStreamException {
        var cells = new TreeMap<Integer, Cell>();
        int next = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int place = placeOf(xml.attribute("r"), next);
                cell(xml.attribute("t"), xml.attribute("s")).ifPresent(cell -> cells.put(place, cell));
                next = place + 1;
            }
        }
        return cells;
    }

    private Optional<Cell> cell(String type, String style) throws XMLStreamException {
        boolean formula = false;
        var value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = xml.pieces("is");
            }
        }
        return formula ? Optional.of(Cell.Flawed.of(Flaw.FORMULA)) : cell(type, style, value);
    }

    private Optional<Cell> cell(String type, String style, String value) {
        return switch (type) {
            case "e" -> Optional.of(Cell.Flawed.of(Flaw.ERROR_VALUE));
            case "s" -> value.isEmpty() ? Optional.empty() : CellTexts.cell(texts.get(Integer.parseInt(value)));
            case "", "n" -> CellTexts.cell(dates.date(style, value).orElseGet(() -> number(value)));
            default -> CellTexts.cell(value);
        };
    }

    /** A whole number without the zeros that some writers put after it; any other as it stands. */
    private static String number(String value) {
        var whole = WHOLE.matcher(value);
        return whole.matches() ? whole.group(1) : value;
    }

    /** The column's number, from 0; a cell without a place stands right of the last. */
    private static int placeOf(String given, int next) {
        if (given.isEmpty()) {
            return next;
        }
        var place = PLACE.matcher(given);
        if (!place.matches()) {
            throw new IllegalArgumentException("A cell has no place");
        }
        return place.group(1).chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
    }
}
