package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("The exported list")
class ExportTest {
    private static final int MANY = 100_000;
    private static final String BEGUN = "HTTP/1.1 200";
    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
    private static final String CUT_OFF = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            + " AND query LIKE '%ORDER BY year DESC%' AND backend_xmin IS NOT NULL";
    private static QuerySide side;

    @BeforeAll
    static void fill() {
        side = QuerySide.on(QuerySide.newTopic(), 500);
        side.owner().update("""
                INSERT INTO progress.standing (dossier_id, kind, tier, year, applicant_code, applicant_name, area_code,
                       area_name, stage, stage_since, stage_version, version, recorded_at, position, opened,
                       effective_from, recorded, effective)
                SELECT gen_random_uuid(), 'LEARNING_UNIT', 'DISTRICT', 2020, 'A-' || n, 'Trường Tiểu học số ' || n,
                       '24853', 'Xã Đạ Tông', 'REGISTERED', DATE '2020-01-01', 0, 0, now(), n, n,
                       '2020-01-01', tstzrange(now(), NULL), daterange('2020-01-01', NULL)
                  FROM generate_series(1, ?) AS n""", MANY);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void is_read_from_the_database_little_by_little() {
        var jdbc = side.bean(JdbcTemplate.class);
        var rows = new AtomicLong();
        var cursors = new AtomicLong();
        side.bean(FindDossiers.class).each(new DossierFilter(2020, null, null, null, null), AsOf.NOW, row -> {
            if (rows.getAndIncrement() == 0) {
                cursors.set(jdbc.queryForObject(
                        "SELECT count(*) FROM pg_cursors WHERE statement LIKE '%progress.standing%'"
                                + " AND statement NOT LIKE '%pg_cursors%'",
                        Long.class));
            }
        });

        assertThat(rows).hasValue(MANY);
        assertThat(cursors).hasValue(1);
    }

    @Test
    void never_looks_whole_when_the_database_breaks_off() throws IOException {
        try (var client = new Socket()) {
            client.setReceiveBufferSize(4096);
            var address = URI.create(side.address());
            client.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            client.getOutputStream()
                    .write(
                            "GET /api/v1/dossiers.csv?year=2020 HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                                    .formatted(QuerySide.TOKEN)
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(client.getInputStream().readNBytes(BEGUN.length()))
                    .asString()
                    .isEqualTo(BEGUN);
            var readers = new JdbcTemplate(side.database.as("recognition_reader"));
            await().until(() -> !readers.queryForList(CUT_OFF).isEmpty());

            assertThat(rest(client)).isNotEmpty().doesNotEndWith(LAST_CHUNK);
            assertThat(rowsRecorded(side.owner())).isPositive().isLessThan(MANY);
        }
    }

    /** What had gone to the reader counts, even if nothing more came. */
    private static long rowsRecorded(JdbcTemplate database) {
        return database.queryForObject("SELECT rows FROM access_record.entry WHERE what = 'EXPORT'", Long.class);
    }

    /** What came before the end, or before the connection was cut. */
    private static String rest(Socket client) {
        var answer = new ByteArrayOutputStream();
        try {
            client.getInputStream().transferTo(answer);
        } catch (IOException cut) {
            assertThat(cut).hasMessageContaining("reset");
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
