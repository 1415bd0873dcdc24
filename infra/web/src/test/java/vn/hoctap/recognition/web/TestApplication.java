package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebConfiguration.class)
class TestApplication {
    enum Kind {
        UNIT,
        COMMUNITY
    }

    record Inner(@Nullable String title) {}

    record Checked(@Min(1) int count, @NotBlank @Nullable String name) {}

    record Body(
            @Nullable String name,
            int count,
            @Nullable Long big,
            double ratio,
            @Nullable BigDecimal score,
            boolean flag,
            @Nullable Kind kind,
            @Nullable LocalDate on,
            @Nullable LocalDateTime at,
            @Nullable UUID id,
            @Nullable List<String> names,
            @Nullable List<Inner> inners,
            @Nullable Map<String, String> notes) {}

    @RestController
    static class Closed {
        @RequestMapping(path = "/api/me", produces = MediaType.APPLICATION_JSON_VALUE)
        Actor me(Actor actor) {
            return actor;
        }
    }

    @RestController
    @RequestMapping(path = "/things", produces = MediaType.APPLICATION_JSON_VALUE)
    static class Echo {
        @PostMapping
        Body post(@RequestBody Body body) {
            return body;
        }

        @PostMapping("/hash")
        Map<String, String> hash(RequestHash hash, @RequestBody Body body) {
            return Map.of("hash", HexFormat.of().formatHex(hash.bytes()), "name", String.valueOf(body.name()));
        }

        @PostMapping("/checked")
        Checked check(@Valid @RequestBody Checked checked) {
            return checked;
        }

        @GetMapping("/page")
        int page(@RequestParam @Max(100) int size) {
            return size;
        }

        @GetMapping("/{number}")
        int number(@PathVariable int number) {
            return number;
        }

        @GetMapping("/search")
        int search(@RequestParam int page) {
            return page;
        }

        @GetMapping("/peer")
        String peer(HttpServletRequest request) {
            return "%s://%s from %s".formatted(request.getScheme(), request.getServerName(), request.getRemoteAddr());
        }

        @GetMapping("/header")
        String header(@RequestHeader("X-Needed") String needed) {
            return needed;
        }

        @GetMapping("/actor")
        Actor actor(Actor actor) {
            return actor;
        }

        @PostMapping("/key")
        IdempotencyKey key(IdempotencyKey key) {
            return key;
        }

        @PostMapping("/version")
        Map<String, Boolean> version(ExpectedVersion version) {
            return Map.of("seven", version.accepts(7), "eight", version.accepts(8));
        }

        @GetMapping("/fails/{how}")
        void fail(@PathVariable String how) {
            throw switch (how) {
                case "resource" -> new DataAccessResourceFailureException("secret-host");
                case "transaction" -> new CannotCreateTransactionException("secret-host");
                case "timeout" -> new QueryTimeoutException("secret-host");
                case "lock" ->
                    new UncategorizedSQLException("lock", "SELECT secret", new SQLException("secret", "55P03"));
                case "wrapped" -> new IllegalStateException(new QueryTimeoutException("secret-host"));
                case "refused" ->
                    new ProblemException(ProblemType.REFUSED, "Hồ sơ đã nộp.").with("refusal", "ALREADY_SUBMITTED");
                default -> new IllegalStateException("secret-password at 10.0.0.1");
            };
        }
    }
}
