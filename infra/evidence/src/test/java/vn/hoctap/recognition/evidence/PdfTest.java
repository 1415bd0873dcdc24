package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a PDF does when it is opened (nội dung PDF)")
class PdfTest extends InspectionCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/OpenAction << /S /Java#53cript /J#53 (a) >>",
                "/OpenAction << /S /Launch /F (cmd.exe) >>",
                "/OpenAction << /S /URI /URI (https://example.org) >>",
                "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Named /N /Print >> >>",
                "/AcroForm << /Fields [] /XFA (x) >>",
                "/Names << /EmbeddedFiles << /Names [] >> >>",
                "/AA << /WC << /S /SubmitForm /F (http://x) >> >>",
                "/X << /S /GoToE /D (a) >>"
            })
    void what_runs_is_refused(String entry) throws Exception {
        refused(Pdfs.withCatalog(entry), "a.pdf", EvidenceFlaw.ACTIVE_CONTENT);
    }

    @Test
    void a_page_to_begin_with_and_links_to_click_are_taken_in() throws Exception {
        accepted(Pdfs.withCatalog("/OpenAction [3 0 R /Fit]"), "a.pdf", EvidenceType.PDF);
        accepted(Pdfs.withCatalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>"), "a.pdf", EvidenceType.PDF);
        accepted(
                Pdfs.withPage("/Annots [<< /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>]"),
                "a.pdf",
                EvidenceType.PDF);
    }

    @Test
    void a_file_within_the_file_or_a_form_of_xml_is_refused() throws Exception {
        refused(
                Pdfs.withPage("/Annots [<< /Subtype /FileAttachment /FS 4 0 R >>]"),
                "a.pdf",
                EvidenceFlaw.ACTIVE_CONTENT);
        var form = "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]><xdp>&x;</xdp>";
        refused(
                Pdfs.withObject("<< /XFA 5 0 R /Length " + form.length() + " >>\nstream\n" + form + "\nendstream"),
                "a.pdf",
                EvidenceFlaw.ACTIVE_CONTENT);
    }

    @Test
    void an_object_to_which_nothing_refers_is_looked_at_as_well() throws Exception {
        refused(Pdfs.withObject("<< /S /Rendition /JS (a) >>"), "a.pdf", EvidenceFlaw.ACTIVE_CONTENT);
        var orphan = "7 0 obj\n<< /S /Launch >>\nendobj\n";
        var file = new String(Pdfs.plain(), US_ASCII).replace("xref\n0", orphan + "xref\n0");
        refused(file.getBytes(US_ASCII), "a.pdf", EvidenceFlaw.ACTIVE_CONTENT);
    }

    @Test
    void a_stream_whose_data_lie_elsewhere_is_refused() throws Exception {
        refused(
                Pdfs.withObject("<< /F (http://example.org/a) /Length 0 >>\nstream\n\nendstream"),
                "a.pdf",
                EvidenceFlaw.EXTERNAL_REFERENCE);
    }

    @Test
    void a_locked_file_is_refused_with_and_without_a_password_to_open_it() throws Exception {
        refused(Pdfs.encrypted("secret"), "a.pdf", EvidenceFlaw.ENCRYPTED);
        refused(Pdfs.encrypted(""), "a.pdf", EvidenceFlaw.ENCRYPTED);
    }

    @Test
    void a_circle_of_pages_and_a_deep_nest_come_to_an_end() throws Exception {
        accepted(Pdfs.withCircleOfPages(), "a.pdf", EvidenceType.PDF);
        refused(Pdfs.withObject("[".repeat(100_000) + "]".repeat(100_000)), "a.pdf", EvidenceFlaw.DAMAGED);
    }

    @Test
    void a_million_objects_are_refused_before_they_are_parsed() throws Exception {
        refused(
                join(
                        Pdfs.plain(),
                        "1 0 obj 1 endobj\n".repeat(1_000_000).concat("%%EOF").getBytes(US_ASCII)),
                "a.pdf",
                EvidenceFlaw.ARCHIVE_LIMITS);
        refused(
                join(
                        Pdfs.plain(),
                        "0000000000 00000 n \n".repeat(200_000).concat("%%EOF").getBytes(US_ASCII)),
                "a.pdf",
                EvidenceFlaw.ARCHIVE_LIMITS);
    }
}
