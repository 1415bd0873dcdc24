package vn.hoctap.recognition.command.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each reaction has come. */
@Component
final class Checkpoints {
    private final JdbcClient jdbc;

    Checkpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long position(String name) {
        return jdbc.sql("SELECT position FROM process.checkpoint WHERE name = ?")
                .param(name)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** @throws IllegalStateException if another process has moved it meanwhile, which then leads */
    void move(String name, long from, long to) {
        int moved = jdbc.sql("""
                        INSERT INTO process.checkpoint AS known (name, position) VALUES (:name, :to)
                        ON CONFLICT (name) DO UPDATE SET position = EXCLUDED.position, updated_at = now()
                         WHERE known.position = :from""")
                .param("name", name)
                .param("from", from)
                .param("to", to)
                .update();
        if (moved == 0) {
            throw new IllegalStateException("Another process has moved the checkpoint of " + name);
        }
    }

    /** What is folded may be lost with the server: it is folded again then, for the checkpoint goes with it. */
    void needNoFlush() {
        jdbc.sql("SET LOCAL synchronous_commit = off").update();
    }
}
