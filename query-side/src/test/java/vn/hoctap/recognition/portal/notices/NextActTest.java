package vn.hoctap.recognition.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.query.notices.Notice;
import vn.hoctap.recognition.query.notices.NoticeKind;
import vn.hoctap.recognition.query.progress.Stage;

@DisplayName("Where one goes on from a notice")
class NextActTest {
    private static final UUID DOSSIER = UUID.fromString("11111111-1111-8111-8111-111111111111");

    @ParameterizedTest
    @CsvSource({
        "RETURNED, RETURNED, /nop",
        "RETURNED, SUBMITTED, ''",
        "RETURNED, RECOGNISED, ''",
        "RETURNED, , /nop",
        "FILED, SUBMITTED, /tiep-nhan",
        "FILED, ACCEPTED, ''",
        "FILED_AGAIN, RETURNED, ''",
        "FILED_AGAIN, SUBMITTED, /tiep-nhan",
    })
    void is_where_there_is_still_something_to_do(NoticeKind kind, Stage stage, String page) {
        assertThat(NextAct.of(notice(kind), stage).address()).isEqualTo("/ho-so/" + DOSSIER + page);
    }

    private static Notice notice(NoticeKind kind) {
        var day = LocalDate.of(2024, 1, 10);
        return new Notice(7, UUID.randomUUID(), kind, "", DOSSIER, DOSSIER, null, "", day, Instant.EPOCH, true);
    }
}
