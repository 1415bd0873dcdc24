package vn.hoctap.recognition.command.importing.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, also such as no spreadsheet would write. Cells of style 1 and 2 show dates. */
final class Workbook {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Workbook() {
        with("xl/workbook.xml", """
                <workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Dữ liệu" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        with("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Type="%1$sworksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="%1$sstyles" Target="/xl/styles.xml"/>\
                <Relationship Id="rId3" Type="%1$ssharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(RELATIONSHIPS));
        with("xl/styles.xml", """
                <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>\
                <numFmt numFmtId="165" formatCode="0&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""");
        with("xl/sharedStrings.xml", "<sst/>");
    }

    Workbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Workbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** A sheet of these rows, given as XML. */
    Workbook sheet(String rows) {
        return with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A row of cells that hold their text themselves; what begins with {@code <c} stands as it is. */
    static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.startsWith("<c") ? cell : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }
}
