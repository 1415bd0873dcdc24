package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a file is (loại tệp)")
class FileTypeTest extends InspectionCase {
    @Test
    void what_units_have_is_taken_in() throws Exception {
        accepted(Pdfs.plain(), "a.pdf", EvidenceType.PDF);
        accepted(Pdfs.written(), "A.PDF", EvidenceType.PDF);
        accepted(Pictures.drawn("jpg"), "a.jpg", EvidenceType.JPEG);
        accepted(Pictures.drawn("jpg"), "a.JPEG", EvidenceType.JPEG);
        accepted(Pictures.drawn("png"), "a.png", EvidenceType.PNG);
        accepted(Documents.text().bytes(), "a.docx", EvidenceType.DOCX);
        accepted(Documents.sheet().bytes(), "a.xlsx", EvidenceType.XLSX);
    }

    @Test
    void a_file_without_bytes_or_with_one_too_many_is_refused() throws Exception {
        refused(new byte[0], "a.pdf", EvidenceFlaw.EMPTY);
        var pdf = Pdfs.plain();
        Files.write(file(), pdf);
        var exact = new EvidenceInspector(EvidenceLimits.USUAL.withBytes(pdf.length));
        assertThat(exact.inspect(file(), "a.pdf")).isInstanceOf(Inspection.Accepted.class);
        var less = new EvidenceInspector(EvidenceLimits.USUAL.withBytes(pdf.length - 1));
        assertThat(less.inspect(file(), "a.pdf")).isEqualTo(new Inspection.Refused(EvidenceFlaw.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "MZ\u0000\u0001", "GIF89a", "just text"})
    void what_is_not_what_its_name_says_is_refused(String content) throws Exception {
        for (var name : new String[] {"a.pdf", "a.jpg", "a.png", "a.docx"}) {
            refused(content.getBytes(US_ASCII), name, EvidenceFlaw.EXTENSION_MISMATCH);
        }
    }

    @Test
    void one_accepted_kind_under_the_name_of_another_is_refused() throws Exception {
        refused(Pdfs.plain(), "a.docx", EvidenceFlaw.EXTENSION_MISMATCH);
        refused(Documents.text().bytes(), "a.pdf", EvidenceFlaw.EXTENSION_MISMATCH);
        refused(Documents.text().bytes(), "a.xlsx", EvidenceFlaw.EXTENSION_MISMATCH);
        refused(Pictures.drawn("png"), "a.jpg", EvidenceFlaw.EXTENSION_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pdf.exe",
                "a",
                "a.pdf::$DATA",
                "a.svg",
                "a.tiff",
                "a.webp",
                "a.rtf",
                "a.doc",
                "a.docm",
                "a.xlsm",
                "a.odt",
                "a.zip",
                "a.html",
                ""
            })
    void other_extensions_are_refused(String name) throws Exception {
        refused(Pdfs.plain(), name, EvidenceFlaw.TYPE_NOT_ACCEPTED);
    }

    @Test
    void the_string_that_scanners_know_is_refused_wherever_it_stands() throws Exception {
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        refused(eicar.getBytes(US_ASCII), "a.txt", EvidenceFlaw.MALWARE_SUSPECTED);
        refused(Pdfs.withPage("/Note (" + eicar + ")"), "a.pdf", EvidenceFlaw.MALWARE_SUSPECTED);
        var packed =
                Documents.text().put("word/note.xml", "<a>" + eicar + "</a>").bytes();
        refused(packed, "a.docx", EvidenceFlaw.MALWARE_SUSPECTED);
    }
}
