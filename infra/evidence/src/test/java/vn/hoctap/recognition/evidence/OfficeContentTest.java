package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What an Office file asks its reader to do (nội dung Word, Excel)")
class OfficeContentTest extends InspectionCase {
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    @Test
    void an_entity_or_a_document_type_is_refused_and_nobody_is_called() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            var entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]><a>&x;</a>";
            var external = "<!DOCTYPE a SYSTEM \"" + address + "\"><a/>";
            var parameter = "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]><a/>";
            for (var part : new String[] {entity, external, parameter}) {
                for (var name : new String[] {"word/a.xml", RELATIONSHIPS, "word/media/a.svg", "word/a.vml"}) {
                    refused(Documents.text().put(name, part).bytes(), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
                }
                var wide = Documents.text().put("word/a.xml", part.getBytes(UTF_16));
                refused(wide.bytes(), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
            }
            server.setSoTimeout(1);
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "oleObject", "image", "frame", "aFChunk", "externalLinkPath"})
    void what_is_fetched_from_elsewhere_is_refused(String type) throws Exception {
        for (var target : new String[] {"http://example.org/a", "file:///a", "\\\\host\\a"}) {
            refused(linked(type, target, "External"), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
            refused(linked(type, target, ""), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
        }
    }

    @Test
    void a_link_to_click_is_taken_in_unless_it_opens_a_file() throws Exception {
        accepted(linked("hyperlink", "https://example.org/", "External"), "a.docx", EvidenceType.DOCX);
        accepted(linked("hyperlink", "mailto:a@example.org", "External"), "a.docx", EvidenceType.DOCX);
        refused(linked("hyperlink", "file:///c:/a.exe", "External"), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
        refused(linked("hyperlink", "javascript:a()", "External"), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
    }

    private static byte[] linked(String type, String target, String mode) {
        return Documents.text()
                .put(RELATIONSHIPS, Documents.relationship(type, target, mode))
                .bytes();
    }

    @Test
    void macros_are_refused_under_every_name() throws Exception {
        var type = "application/vnd.ms-word.document.macroEnabled.main+xml";
        refused(Documents.ofType(type).bytes(), "a.docx", EvidenceFlaw.MACRO);
        refused(Documents.text().put("word/vbaProject.bin", "x").bytes(), "a.docx", EvidenceFlaw.MACRO);
        refused(Documents.text().put("word/activeX/activeX1.xml", "<a/>").bytes(), "a.docx", EvidenceFlaw.MACRO);
        var ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
        refused(Documents.text().put("word/media/image1.png", ole).bytes(), "a.docx", EvidenceFlaw.MACRO);
        refused(ole, "a.docx", EvidenceFlaw.EXTENSION_MISMATCH);
        refused("{\\rtf1 a}".getBytes(ISO_8859_1), "a.docx", EvidenceFlaw.EXTENSION_MISMATCH);
    }

    @Test
    void parts_of_no_use_to_a_document_are_refused() throws Exception {
        for (var name : new String[] {"word/a.exe", "word/embeddings/oleObject1.bin", "word/a.html"}) {
            refused(Documents.text().put(name, "x").bytes(), "a.docx", EvidenceFlaw.ACTIVE_CONTENT);
        }
        refused(
                Documents.text().put("word/media/a.svg", "<svg><script/></svg>").bytes(),
                "a.docx",
                EvidenceFlaw.ACTIVE_CONTENT);
        refused(
                Documents.sheet().put("xl/externalLinks/a.xml", "<a/>").bytes(),
                "a.xlsx",
                EvidenceFlaw.EXTERNAL_REFERENCE);
        accepted(
                Documents.sheet()
                        .put("xl/printerSettings/printerSettings1.bin", "x")
                        .bytes(),
                "a.xlsx",
                EvidenceType.XLSX);
    }

    @Test
    void fields_and_formulas_that_fetch_are_refused() throws Exception {
        var split = "<d><instrText>DDE</instrText><b/><instrText>AUTO c:\\x</instrText></d>";
        refused(Documents.text().put("word/f.xml", split).bytes(), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
        var simple = "<d><fldSimple instr=\" includepicture &quot;http://x&quot;\"/></d>";
        refused(Documents.text().put("word/f.xml", simple).bytes(), "a.docx", EvidenceFlaw.EXTERNAL_REFERENCE);
        for (var formula : new String[] {"WEBSERVICE(\"http://x\")", "cmd|'/c calc'!A0"}) {
            var sheet = Documents.sheet().put("xl/worksheets/sheet1.xml", "<s><f>" + formula + "</f></s>");
            refused(sheet.bytes(), "a.xlsx", EvidenceFlaw.EXTERNAL_REFERENCE);
        }
        var ordinary = "<s><f>HYPERLINK(\"https://x\")</f><f>SUM(A1:A3)</f><v>DDE WEBSERVICE(</v></s>";
        accepted(Documents.sheet().put("xl/s.xml", ordinary).bytes(), "a.xlsx", EvidenceType.XLSX);
    }

    @Test
    void what_is_no_xml_is_damaged() throws Exception {
        refused(Documents.text().put("word/a.xml", "<a><b></a>").bytes(), "a.docx", EvidenceFlaw.DAMAGED);
        assertThat(inspect(Documents.text().put("word/a.xml", "<a>&x;</a>").bytes(), "a.docx"))
                .isInstanceOf(Inspection.Refused.class);
    }
}
