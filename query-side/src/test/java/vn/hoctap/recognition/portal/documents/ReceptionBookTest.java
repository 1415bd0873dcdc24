package vn.hoctap.recognition.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Standing;
import vn.hoctap.recognition.query.receptions.ReceivedDossier;
import vn.hoctap.recognition.web.ProblemException;

@DisplayName("The book of dossiers (sổ theo dõi hồ sơ)")
class ReceptionBookTest {
    @Test
    void is_printed_up_to_a_size_that_one_process_can_set() {
        var most = Collections.nCopies(ReceptionBook.MOST, received());
        var book = (ReceptionBook) ReceptionBook.of(2024, most).paper();
        assertThat(book.entries()).hasSize(ReceptionBook.MOST);
        assertThatThrownBy(() -> ReceptionBook.of(2024, Collections.nCopies(ReceptionBook.MOST + 1, received())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("hãy chọn một cơ quan tiếp nhận");
    }

    private static ReceivedDossier received() {
        var day = LocalDate.of(2024, 1, 10);
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2023);
        var office = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
        var standing = new Standing(
                "24853", "Xã Đạ Tông", Stage.ACCEPTED, day, 3, null, null, null, null, day.plusDays(30), null, null);
        return new ReceivedDossier(
                new DossierRow(
                        id.value(),
                        "LEARNING_COMMUNITY",
                        "COMMUNE",
                        2023,
                        "24853",
                        "Xã Đạ Tông",
                        standing,
                        3,
                        3,
                        Instant.EPOCH),
                new DossierAccepted(
                        id,
                        "000.00.31.H36-240110-0001",
                        day.atTime(9, 30),
                        office,
                        day.plusDays(30),
                        day.plusDays(40),
                        day));
    }
}
