package vn.hoctap.recognition.elsewhere;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/**
 * Tells how many sessions of readers are held, after a question, while a controller of some kind is still at work. It lies where
 * no application looks for its own.
 */
@RestController
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
public class HeldSessions {
    private final JdbcTemplate jdbc;
    private final HikariDataSource readers;

    HeldSessions(JdbcTemplate jdbc, @Qualifier("readingPool") HikariDataSource readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @GetMapping({"/api/v1/held/page", "/held/paper.pdf"})
    String told() {
        jdbc.queryForObject("SELECT 1", Integer.class);
        return "held: " + readers.getHikariPoolMXBean().getActiveConnections();
    }

    @GetMapping("/api/v1/held/file")
    void written(HttpServletResponse answer) throws IOException {
        answer.getWriter().print(told());
    }
}
