package vn.hoctap.recognition.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pictures (ảnh)")
class PictureTest extends InspectionCase {
    @Test
    void what_the_camera_noted_is_taken_out_and_the_picture_stays_bit_for_bit() throws Exception {
        var drawn = Pictures.drawn("jpg");
        var noted = Pictures.withSegment(drawn, 0xE1, Pictures.exif(6));
        noted = Pictures.withSegment(noted, 0xFE, "taken by Somebody".getBytes(ISO_8859_1));
        noted = Pictures.withSegment(noted, 0xED, "Photoshop 3.0 GPS".getBytes(ISO_8859_1));
        accepted(noted, "a.jpg", EvidenceType.JPEG);
        var kept = new String(stored(), ISO_8859_1);
        assertThat(kept).doesNotContain("GPS").doesNotContain("Somebody").contains("Exif");
        assertThat(kept).endsWith(new String(drawn, 2, drawn.length - 2, ISO_8859_1));
        assertThat(samePixels(drawn)).isTrue();
    }

    @Test
    void a_picture_that_was_held_upright_keeps_no_notes_at_all() throws Exception {
        var drawn = Pictures.drawn("jpg");
        accepted(Pictures.withSegment(drawn, 0xE1, Pictures.exif(1)), "a.jpg", EvidenceType.JPEG);
        assertThat(stored()).isEqualTo(drawn);
    }

    @Test
    void further_pictures_behind_the_first_are_left_out() throws Exception {
        var drawn = Pictures.drawn("jpg");
        accepted(join(drawn, Pictures.withSegment(drawn, 0xE1, Pictures.exif(1))), "a.jpg", EvidenceType.JPEG);
        assertThat(stored()).isEqualTo(drawn);
    }

    @Test
    void texts_and_notes_of_a_png_are_left_out() throws Exception {
        var drawn = Pictures.drawn("png");
        var noted = Pictures.withChunk(drawn, Pictures.chunk("eXIf", Pictures.exif(1)));
        noted = Pictures.withChunk(noted, Pictures.chunk("tEXt", "Author\0Somebody".getBytes(ISO_8859_1)));
        accepted(noted, "a.png", EvidenceType.PNG);
        assertThat(stored()).isEqualTo(drawn);
    }

    @Test
    void a_flood_of_pixels_is_refused_by_the_header_alone() throws Exception {
        var jpeg = Pictures.drawn("jpg");
        refused(Pictures.claiming(jpeg, 10_000, 10_000), "a.jpg", EvidenceFlaw.PICTURE_TOO_LARGE);
        refused(Pictures.claiming(jpeg, 65_535, 65_535), "a.jpg", EvidenceFlaw.PICTURE_TOO_LARGE);
        refused(Pictures.pngOf(1, 1_000_000_000), "a.png", EvidenceFlaw.PICTURE_TOO_LARGE);
        refused(Pictures.pngOf(-1, -1), "a.png", EvidenceFlaw.PICTURE_TOO_LARGE);
        refused(Pictures.pngOf(0, 5), "a.png", EvidenceFlaw.DAMAGED);
    }

    @Test
    void a_chunk_that_was_changed_is_damage() throws Exception {
        var png = Pictures.drawn("png");
        png[png.length / 2] ^= 1;
        refused(png, "a.png", EvidenceFlaw.DAMAGED);
    }

    private byte[] stored() throws IOException {
        return Files.readAllBytes(file());
    }

    private boolean samePixels(byte[] drawn) throws IOException {
        var before = Pictures.read(drawn);
        var after = Pictures.read(stored());
        for (int x = 0; x < before.getWidth(); x++) {
            for (int y = 0; y < before.getHeight(); y++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
