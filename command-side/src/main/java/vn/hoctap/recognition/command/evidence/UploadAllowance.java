package vn.hoctap.recognition.command.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What one person may send on one day, counted before a file is looked into: looking is what costs. */
@Component
class UploadAllowance {
    private static final String TAKE = """
            INSERT INTO evidence.upload AS known (actor, day, files, bytes) VALUES (:actor, :day, 1, :bytes)
            ON CONFLICT (actor, day) DO UPDATE SET files = known.files + 1, bytes = known.bytes + EXCLUDED.bytes
             WHERE known.files < :mostFiles AND known.bytes + EXCLUDED.bytes <= :mostBytes""";

    private final JdbcClient jdbc;
    private final EvidenceSettings settings;
    private final Clock clock;

    UploadAllowance(JdbcClient jdbc, EvidenceSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void take(String actor, long bytes) {
        int taken = jdbc.sql(TAKE)
                .param("actor", actor)
                .param("day", LocalDate.now(clock))
                .param("bytes", bytes)
                .param("mostFiles", settings.filesADay())
                .param("mostBytes", settings.bytesADay().toBytes())
                .update();
        if (taken == 0) {
            throw new ProblemException(ProblemType.TOO_MANY_UPLOADS, Text.of("evidence-refusals.allowance"));
        }
    }
}
