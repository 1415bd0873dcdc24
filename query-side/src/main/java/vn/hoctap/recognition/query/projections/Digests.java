package vn.hoctap.recognition.query.projections;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.readers.Feeding;

/** SHA-256 over a projection's canonical form, whoever asks: equal digests mean equal rows, byte for byte. */
@Repository
public class Digests {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Map<String, CanonicalForm> forms;
    private final Map<String, String> schemas;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;

    Digests(List<CanonicalForm> forms, List<Projection> projections, Feeding feeding) {
        this.forms = forms.stream().collect(Collectors.toMap(CanonicalForm::projection, Function.identity()));
        this.schemas = projections.stream().collect(Collectors.toMap(Projection::name, Projection::schema));
        this.jdbc = streaming(feeding.jdbc());
        this.snapshot = new TransactionTemplate(feeding.transactions());
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Lower-case hexadecimal, together with the position it belongs to; empty for an unknown projection. */
    public Optional<Digest> of(String projection) {
        return Optional.ofNullable(forms.get(projection)).map(form -> snapshot.execute(ignored -> digest(form)));
    }

    /** Of the tables that the search path finds. */
    String of(String projection, JdbcOperations jdbcOfTables) {
        return read(Objects.requireNonNull(forms.get(projection), projection), jdbcOfTables)
                .sha256();
    }

    private Digest digest(CanonicalForm form) {
        jdbc.execute("SET LOCAL search_path TO " + schemas.get(form.projection()));
        var content = read(form, jdbc);
        long position = new Positions(jdbc).of(form.projection());
        return new Digest(form.projection(), position, content.rows(), content.sha256());
    }

    private static Content read(CanonicalForm form, JdbcOperations jdbc) {
        var sha = sha256();
        var rows = new long[1];
        jdbc.query(form.query(), row -> {
            sha.update(row.getString(1).getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
            rows[0]++;
        });
        return new Content(rows[0], HexFormat.of().formatHex(sha.digest()));
    }

    /** Rows come by and by: a projection need not fit into memory. */
    private static JdbcTemplate streaming(JdbcTemplate jdbc) {
        var streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(ROWS_AT_ONCE);
        return streaming;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private record Content(long rows, String sha256) {}

    /** What a projection comes to at a position. */
    public record Digest(String projection, long position, long rows, String sha256) {}
}
