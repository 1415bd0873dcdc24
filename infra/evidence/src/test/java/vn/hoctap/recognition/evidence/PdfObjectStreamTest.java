package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Objects that a PDF packs into streams (object stream)")
class PdfObjectStreamTest extends InspectionCase {
    private static final String FLATE = "/Filter /FlateDecode";

    @Test
    void what_runs_is_found_in_them() throws Exception {
        accepted(packed("", FLATE), "a.pdf", EvidenceType.PDF);
        refused(packed("/OpenAction << /S /JavaScript /JS (a) >>", FLATE), "a.pdf", EvidenceFlaw.ACTIVE_CONTENT);
    }

    @Test
    void a_bomb_is_left_at_the_limit() throws Exception {
        var objects = objects("");
        var bomb = Arrays.copyOf(objects, 200 << 20);
        Arrays.fill(bomb, objects.length, bomb.length, (byte) ' ');
        refused(Pdfs.inObjectStream(bomb, 3, first(""), FLATE), "a.pdf", EvidenceFlaw.ARCHIVE_LIMITS);
    }

    @Test
    void a_claim_of_a_million_objects_is_refused() throws Exception {
        refused(Pdfs.inObjectStream(objects(""), 1_000_000, first(""), FLATE), "a.pdf", EvidenceFlaw.ARCHIVE_LIMITS);
    }

    @Test
    void one_that_is_packed_twice_or_in_wide_rows_is_refused() throws Exception {
        refused(packed("", "/Filter [/FlateDecode /FlateDecode]"), "a.pdf", EvidenceFlaw.ARCHIVE_LIMITS);
        refused(packed("", "/Filter /LZWDecode"), "a.pdf", EvidenceFlaw.ARCHIVE_LIMITS);
        refused(
                packed("", FLATE + " /DecodeParms << /Predictor 12 /Columns 2000000000 >>"),
                "a.pdf",
                EvidenceFlaw.ARCHIVE_LIMITS);
    }

    private static byte[] packed(String entry, String dictionary) {
        return Pdfs.inObjectStream(objects(entry), 3, first(entry), dictionary);
    }

    private static byte[] objects(String entry) {
        return (head(entry) + body(entry)).getBytes(US_ASCII);
    }

    private static int first(String entry) {
        return head(entry).length();
    }

    private static String head(String entry) {
        int pages = catalog(entry).length();
        return "1 0 2 %d 3 %d ".formatted(pages, pages + PAGES.length());
    }

    private static String body(String entry) {
        return catalog(entry) + PAGES + "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >> ";
    }

    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >> ";

    private static String catalog(String entry) {
        return "<< /Type /Catalog /Pages 2 0 R " + entry + " >> ";
    }
}
