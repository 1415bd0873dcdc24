package vn.hoctap.recognition.command.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.hoctap.recognition.command.importing.model.Flaw;
import vn.hoctap.recognition.command.importing.model.Table;

/**
 * Reads the one sheet of a workbook (ECMA-376). Not done by fastexcel-reader, which trusts what a cell says of its own place
 * and of its text's number: a file of 1,434 bytes filled its memory.
 */
final class XlsxTable {
    private static final String FOLDER = "xl/";

    private XlsxTable() {}

    static Table read(byte[] content) throws UnreadableTable {
        try {
            return read(ZipParts.of(content));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new UnreadableTable(Flaw.FILE_UNREADABLE);
        }
    }

    private static Table read(ZipParts parts) throws XMLStreamException, UnreadableTable {
        var sheets = new ArrayList<String>();
        boolean from1904 = false;
        for (var xml = Xml.of(parts.get(FOLDER + "workbook.xml")); xml.next(); ) {
            if (xml.begins("sheet")) {
                sheets.add(xml.attribute("id"));
            } else if (xml.begins("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
            }
        }
        if (sheets.size() != 1) {
            throw new UnreadableTable(Flaw.SEVERAL_SHEETS);
        }
        var sheet =
                related(parts, "Id", sheets.getFirst()).orElseThrow(() -> new UnreadableTable(Flaw.FILE_UNREADABLE));
        return SheetReader.read(sheet, texts(parts), dates(parts, from1904));
    }

    private static List<String> texts(ZipParts parts) throws XMLStreamException, UnreadableTable {
        var texts = new ArrayList<String>();
        var part = related(parts, "Type", relationship("sharedStrings"));
        if (part.isPresent()) {
            for (var xml = Xml.of(part.get()); xml.next(); ) {
                if (xml.begins("si")) {
                    texts.add(xml.pieces("si"));
                }
            }
        }
        return texts;
    }

    private static DateStyles dates(ZipParts parts, boolean from1904) throws XMLStreamException, UnreadableTable {
        var part = related(parts, "Type", relationship("styles"));
        return part.isPresent() ? DateStyles.of(part.get(), from1904) : DateStyles.none();
    }

    private static Optional<byte[]> related(ZipParts parts, String attribute, String value)
            throws XMLStreamException, UnreadableTable {
        for (var xml = Xml.of(parts.get(FOLDER + "_rels/workbook.xml.rels")); xml.next(); ) {
            if (xml.begins("Relationship") && xml.attribute(attribute).equals(value)) {
                var target = xml.attribute("Target");
                return parts.find(target.startsWith("/") ? target.substring(1) : FOLDER + target);
            }
        }
        return Optional.empty();
    }

    private static String relationship(String kind) {
        return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
    }
}
