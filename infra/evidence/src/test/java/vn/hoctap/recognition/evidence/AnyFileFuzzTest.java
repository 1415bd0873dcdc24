package vn.hoctap.recognition.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Any file at all")
class AnyFileFuzzTest {
    private static final EvidenceInspector INSPECTOR = new EvidenceInspector(EvidenceLimits.USUAL);
    private static final List<String> NAMES = List.of("a.pdf", "a.jpg", "a.png", "a.docx", "a.xlsx");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Of the processor, not of the clock: a busy machine is no fault of what is read. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** @param bytes as what it is sent, and then the file */
    @MethodSource("seeds")
    @FuzzTest
    void is_accepted_or_refused_before_long(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        var name = NAMES.get(Math.floorMod(bytes[0], NAMES.size()));
        long begun = THREADS.getCurrentThreadCpuTime();
        assertThat(inspected(Arrays.copyOfRange(bytes, 1, bytes.length), name)).isNotNull();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(LONGEST);
    }

    static Stream<byte[]> seeds() throws Exception {
        return Stream.of(
                as(0, Pdfs.plain()),
                as(0, Pdfs.written()),
                as(0, Pdfs.encrypted("")),
                as(0, Pdfs.withCircleOfPages()),
                as(1, Pictures.withSegment(Pictures.drawn("jpg"), 0xE1, Pictures.exif(6))),
                as(2, Pictures.drawn("png")),
                as(2, Pictures.withChunk(Pictures.drawn("png"), Pictures.chunk("tEXt", new byte[] {65, 0, 66}))),
                as(3, Documents.text().bytes()),
                as(4, Documents.sheet().bytes()));
    }

    private static byte[] as(int name, byte[] file) {
        return InspectionCase.join(new byte[] {(byte) name}, file);
    }

    private static Inspection inspected(byte[] content, String name) throws IOException {
        var file = Files.createTempFile("evidence", null);
        try {
            return INSPECTOR.inspect(Files.write(file, content), name);
        } finally {
            Files.delete(file);
        }
    }
}
