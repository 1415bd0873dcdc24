package vn.hoctap.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The archive that an Office file is (tệp nén)")
class ArchiveTest extends InspectionCase {
    private static final int MILLION = 1 << 20;

    @Test
    void a_part_that_unpacks_to_a_hundred_times_its_size_is_left_at_once() throws Exception {
        var bomb =
                Documents.text().put("word/bomb.png", new byte[200 * MILLION]).bytes();
        refused(bomb, "a.docx", EvidenceFlaw.ARCHIVE_LIMITS);
        assertThat(unpacked(bomb)).isLessThan(100L * bomb.length + 65_536).isLessThan(25 * MILLION);
    }

    @Test
    void parts_that_are_too_much_together_are_left_at_the_limit() throws Exception {
        var documents = Documents.text();
        for (int number = 0; number < 40; number++) {
            documents.put("word/part" + number + ".png", dense(2 * MILLION));
        }
        var bomb = documents.bytes();
        refused(bomb, "a.docx", EvidenceFlaw.ARCHIVE_LIMITS);
        assertThat(unpacked(bomb)).isBetween((long) (64 * MILLION), (long) (65 * MILLION));
    }

    /** Packs to about an eightieth, which the rule of ratios lets pass. */
    private static byte[] dense(int size) {
        var bytes = new byte[size];
        var random = new java.util.Random(7);
        for (int at = 0; at < size; at += 200) {
            bytes[at] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static long unpacked(byte[] bomb) {
        var bytes = ByteBuffer.wrap(bomb);
        var expansion = new Expansion(bytes, EvidenceLimits.USUAL);
        assertThatThrownBy(() -> OfficeRule.check(EvidenceType.DOCX, bytes, EvidenceLimits.USUAL, expansion))
                .isInstanceOf(FlawFound.class);
        return expansion.expanded();
    }

    @Test
    void too_many_parts_are_refused_by_their_number() throws Exception {
        var documents = Documents.sheet();
        for (int number = 0; number < 2_000; number++) {
            documents.put("xl/" + number + ".xml", "<a/>");
        }
        var bytes = documents.bytes();
        refused(bytes, "a.xlsx", EvidenceFlaw.ARCHIVE_LIMITS);
        // What a million would claim, in the form that counts beyond 65,535.
        Arrays.fill(bytes, bytes.length - 14, bytes.length - 10, (byte) 0xFF);
        refused(bytes, "a.xlsx", EvidenceFlaw.ARCHIVE_LIMITS);
    }

    @Test
    void an_archive_within_an_archive_is_refused_by_name_and_by_content() throws Exception {
        var inner = Documents.sheet().bytes();
        refused(Documents.text().put("word/embeddings/a.xlsx", inner).bytes(), "a.docx", EvidenceFlaw.ARCHIVE_LIMITS);
        refused(Documents.text().put("word/media/a.png", inner).bytes(), "a.docx", EvidenceFlaw.ARCHIVE_LIMITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.xml",
                "/etc/x.xml",
                "word/../../x.xml",
                "..\\x.xml",
                "C:/x.xml",
                "word//x.xml",
                "word/./x.xml",
                "word/a\u0000.xml"
            })
    void a_part_that_leads_out_is_refused(String name) throws Exception {
        refused(Documents.text().put(name, "<a/>").bytes(), "a.docx", EvidenceFlaw.UNSAFE_ENTRY);
    }

    @Test
    void a_link_is_refused() throws Exception {
        refused(Documents.text().withLink(1), "a.docx", EvidenceFlaw.UNSAFE_ENTRY);
    }

    @Test
    void a_part_that_claims_another_size_is_refused() throws Exception {
        var bytes = Documents.text().bytes();
        int directory = lastDirectoryEntry(bytes);
        bytes[directory + 24]++;
        refused(bytes, "a.docx", EvidenceFlaw.DAMAGED);
    }

    @Test
    void two_headers_that_name_one_part_differently_are_refused() throws Exception {
        var bytes = Documents.text().bytes();
        bytes[lastDirectoryEntry(bytes) + 46] = 'x';
        refused(bytes, "a.docx", EvidenceFlaw.UNSAFE_ENTRY);
    }

    private static int lastDirectoryEntry(byte[] bytes) {
        int at = bytes.length - 46;
        while (bytes[at] != 'P' || bytes[at + 1] != 'K' || bytes[at + 2] != 1 || bytes[at + 3] != 2) {
            at--;
        }
        return at;
    }
}
