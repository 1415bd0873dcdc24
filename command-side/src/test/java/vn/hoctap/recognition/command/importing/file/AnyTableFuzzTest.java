package vn.hoctap.recognition.command.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.importing.file.Read.HEADINGS;
import static vn.hoctap.recognition.command.importing.file.Read.ROW;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.importing.model.Reading;

@DisplayName("Any table at all")
class AnyTableFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Of the processor, not of the clock: a busy machine is no fault of what is read. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String SHEET = Workbook.row(HEADINGS.split(",")) + Workbook.row(ROW.split(","));
    private static final String WHOLE_SHEET = "<worksheet><sheetData>" + SHEET + "</sheetData></worksheet>";

    /** What reads is loaded, and under Jazzer instrumented, by the first table: no fault of that. */
    @BeforeAll
    static void load() {
        seeds().forEach(AnyTableFuzzTest::read);
    }

    /** @param bytes as what it is sent, and then the table */
    @MethodSource("seeds")
    @FuzzTest
    void comes_to_rows_or_errors_before_long(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        long begun = THREADS.getCurrentThreadCpuTime();
        var reading = read(bytes);
        assertThat(reading.rows().isEmpty() && reading.errors().isEmpty()).isFalse();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(LONGEST);
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                as(0, (HEADINGS + "\n" + ROW).getBytes(StandardCharsets.UTF_8)),
                as(1, new Workbook().sheet(SHEET).bytes()),
                as(2, WHOLE_SHEET.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sheet alone as well, since hardly a changed workbook unpacks. */
    private static Reading read(byte[] bytes) {
        var content = Arrays.copyOfRange(bytes, 1, bytes.length);
        return switch (Math.floorMod(bytes[0], 3)) {
            case 0 -> Read.csv(content);
            case 1 -> Read.xlsx(content);
            default ->
                Read.xlsx(
                        new Workbook().with("xl/worksheets/sheet1.xml", content).bytes());
        };
    }

    private static byte[] as(int kind, byte[] content) {
        var whole = new ByteArrayOutputStream();
        whole.write(kind);
        whole.writeBytes(content);
        return whole.toByteArray();
    }
}
