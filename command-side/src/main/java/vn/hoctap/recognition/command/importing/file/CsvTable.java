package vn.hoctap.recognition.command.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.hoctap.recognition.command.importing.model.Cell;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.Table;

/** Reads a table of separated values (RFC 4180). */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static Table read(byte[] content) throws UnreadableTable {
        var text = text(content);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiterOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        var lines = new Lines();
        int row = 1;
        try (var parser = CSVParser.parse(text, format)) {
            for (var record : parser) {
                lines.add(row++, cells(record));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new UnreadableTable(row, Flaw.QUOTES_UNFIT);
        }
        return lines.table();
    }

    private static String text(byte[] content) throws UnreadableTable {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableTable(Flaw.NOT_UTF8);
        }
    }

    /** Spreadsheets of a Vietnamese locale write semicolons; no heading holds either. */
    private static char delimiterOf(String text) {
        var headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return headings.contains(";") ? ';' : ',';
    }

    private static SortedMap<Integer, Cell> cells(CSVRecord record) {
        var cells = new TreeMap<Integer, Cell>();
        for (int place = 0; place < record.size(); place++) {
            int at = place;
            CellTexts.cell(record.get(place)).ifPresent(cell -> cells.put(at, cell));
        }
        return cells;
    }
}
