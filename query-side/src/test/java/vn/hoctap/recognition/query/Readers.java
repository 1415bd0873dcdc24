package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.query.projections.Positions;

/** Reads without a pause, over HTTP and with statements that PostgreSQL has prepared, and wants never to see less than before. */
final class Readers implements AutoCloseable {
    private static final long ROUNDS = 20;

    private final QuerySide side;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Long>> reading = new ArrayList<>();
    private volatile boolean finished;

    Readers(QuerySide side) {
        this.side = side;
        for (var path : List.of("/api/v1/progress?year=2023", "/api/v1/dossiers?year=2023")) {
            begin(() -> growing(() -> position(path)));
            begin(() -> growing(() -> position(path)));
        }
        begin(() -> inOneSession("SELECT count(*) FROM progress.standing"));
        begin(() -> inOneSession("SELECT count(*) FROM audit_trail.entry"));
    }

    /** Every reader has read often enough to mean something, however slow the machine, and none has met an error. */
    void finish() throws Exception {
        finished = true;
        for (var reader : reading) {
            assertThat(reader.get()).isGreaterThan(ROUNDS);
        }
    }

    private void begin(Callable<Long> reader) {
        reading.add(threads.submit(reader));
    }

    private long growing(LongSupplier read) {
        long rounds = 0;
        for (long seen = 0; !finished || rounds <= ROUNDS; rounds++) {
            long now = read.getAsLong();
            assertThat(now).isGreaterThanOrEqualTo(seen);
            seen = now;
        }
        return rounds;
    }

    private long position(String path) {
        var answer = side.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValueAsLong(Positions.HEADER).orElseThrow();
    }

    private long inOneSession(String query) throws SQLException {
        try (var session = side.database.as(PostgresServer.QUERY).getConnection();
                var statement = session.prepareStatement(query)) {
            return growing(() -> {
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
        }
    }

    @Override
    public void close() {
        finished = true;
        threads.close();
    }
}
