package vn.hoctap.recognition.command.importing.file;

import java.time.LocalDate;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.importing.model.Reading;
import vn.hoctap.recognition.command.importing.model.Table;
import vn.hoctap.recognition.command.importing.model.TableReader;

/** Reads a file of past recognitions; whatever the bytes are, the answer is rows or errors. */
public final class PastYearsFile {
    private PastYearsFile() {}

    public static Reading read(byte[] content, Format format, PublishedCriteria criteria, LocalDate today) {
        try {
            return TableReader.read(table(content, format), criteria, today);
        } catch (UnreadableTable unreadable) {
            return Reading.refused(unreadable.row(), unreadable.flaw());
        }
    }

    private static Table table(byte[] content, Format format) throws UnreadableTable {
        return switch (format) {
            case CSV -> CsvTable.read(content);
            case XLSX -> XlsxTable.read(content);
        };
    }
}
