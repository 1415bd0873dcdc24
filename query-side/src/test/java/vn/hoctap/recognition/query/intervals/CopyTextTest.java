package vn.hoctap.recognition.query.intervals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.hoctap.recognition.embedded.TestDatabase;

@DisplayName("Rows for COPY")
class CopyTextTest {
    private static final String AWKWARD = "\\N \\. \\\\ \t \r\n Đạ K'Nàng \"𝄞\" {\"a\":\"\\u0000\\n\"}";

    @Test
    void come_back_as_they_went_in() throws Exception {
        try (var connection = TestDatabase.create().asOwner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE row (number bigint, text text, nothing text, empty text)");
            var rows = new CopyText();
            rows.row(Arrays.asList(7L, AWKWARD, null, ""));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY row FROM STDIN", new StringReader(rows.toString()));
            try (var row = statement.executeQuery("SELECT * FROM row")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getLong(1)).isEqualTo(7);
                assertThat(row.getString(2)).isEqualTo(AWKWARD);
                assertThat(row.getString(3)).isNull();
                assertThat(row.getString(4)).isEmpty();
                assertThat(row.next()).isFalse();
            }
        }
    }
}
