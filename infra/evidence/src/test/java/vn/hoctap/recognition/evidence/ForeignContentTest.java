package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two files in one (tệp lẫn nội dung khác)")
class ForeignContentTest extends InspectionCase {
    private static final byte[] ARCHIVE = Documents.text().bytes();
    private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(ISO_8859_1);

    @Test
    void something_behind_is_refused() throws Exception {
        for (var more : new byte[][] {ARCHIVE, SCRIPT}) {
            refused(join(Pdfs.plain(), more), "a.pdf", EvidenceFlaw.FOREIGN_CONTENT);
            refused(join(Pictures.drawn("jpg"), more), "a.jpg", EvidenceFlaw.FOREIGN_CONTENT);
            refused(join(Pictures.drawn("png"), more), "a.png", EvidenceFlaw.FOREIGN_CONTENT);
            refused(join(ARCHIVE, more), "a.docx", EvidenceFlaw.FOREIGN_CONTENT);
        }
    }

    @Test
    void something_before_is_refused() throws Exception {
        refused(join("\n\n".getBytes(ISO_8859_1), Pdfs.plain()), "a.pdf", EvidenceFlaw.FOREIGN_CONTENT);
        refused(join("PK\3\4".getBytes(ISO_8859_1), ARCHIVE), "a.docx", EvidenceFlaw.DAMAGED);
        refused(join(SCRIPT, Pictures.drawn("jpg")), "a.jpg", EvidenceFlaw.EXTENSION_MISMATCH);
    }

    @Test
    void an_archive_within_is_refused_although_the_edges_are_right() throws Exception {
        var hidden = new String(ARCHIVE, ISO_8859_1);
        refused(Pdfs.withObject("(" + hidden + ")"), "a.pdf", EvidenceFlaw.FOREIGN_CONTENT);
        refused(Pictures.withSegment(Pictures.drawn("jpg"), 0xFE, ARCHIVE), "a.jpg", EvidenceFlaw.FOREIGN_CONTENT);
        refused(
                Pictures.withChunk(Pictures.drawn("png"), Pictures.chunk("zzZz", ARCHIVE)),
                "a.png",
                EvidenceFlaw.FOREIGN_CONTENT);
    }

    @Test
    void half_a_file_is_damaged() throws Exception {
        refused(half(Pictures.drawn("jpg")), "a.jpg", EvidenceFlaw.DAMAGED);
        refused(half(Pictures.drawn("png")), "a.png", EvidenceFlaw.DAMAGED);
        refused(half(Pdfs.plain()), "a.pdf", EvidenceFlaw.DAMAGED);
        refused(half(ARCHIVE), "a.docx", EvidenceFlaw.FOREIGN_CONTENT);
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
