package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.CertificateCopyIssued;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;

@DisplayName("Issuing a copy from the original register (cấp bản sao từ sổ gốc)")
class IssueCertificateCopyTest {
    private static final CertificateCopyIssued FIRST = new CertificateCopyIssued(ID, 1, TODAY);
    private static final CertificateCopyIssued SECOND = new CertificateCopyIssued(ID, 2, TODAY);

    @Test
    void begins_with_the_first() {
        dossier().given(UNTIL_RECOGNISED).when(copy(TODAY)).expectEvents(FIRST);
    }

    @Test
    void goes_on_with_the_next_number() {
        dossier().given(after(UNTIL_RECOGNISED, FIRST)).when(copy(TODAY)).expectEvents(SECOND);
    }

    @Test
    void goes_on_where_it_was_before_a_revocation_that_did_not_stand() {
        var again =
                new RecognitionReinstated(ID, "Kết luận bị hủy", "03/KL-TTr", "08/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY);
        dossier()
                .given(after(UNTIL_RECOGNISED, FIRST, REVOKED, again))
                .when(copy(TODAY))
                .expectEvents(SECOND);
    }

    @Test
    void is_refused_before_the_recognition_and_after_its_end() {
        var expired = after(UNTIL_RECOGNISED, FIRST, new RecognitionExpired(ID, VALID_TO, TODAY));
        for (var story : List.of(UNTIL_PROPOSED, UNTIL_REJECTED, UNTIL_REVOKED, expired)) {
            dossier()
                    .given(story)
                    .when(copy(TODAY))
                    .expectNoEvents()
                    .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
        }
    }

    @Test
    void is_possible_on_the_last_day_of_the_recognition_and_on_none_after_it() {
        var world = new World();
        world.today = VALID_TO.plusDays(1);
        dossier(world)
                .given(UNTIL_RECOGNISED)
                .when(copy(VALID_TO))
                .expectEvents(new CertificateCopyIssued(ID, 1, VALID_TO));
        dossier(world)
                .given(UNTIL_RECOGNISED)
                .when(copy(VALID_TO.plusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.VALIDITY_OVER);
    }

    @Test
    void is_refused_where_the_register_is_kept_elsewhere() {
        dossier()
                .given(TAKEN_OVER)
                .when(copy(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.REGISTER_KEPT_ELSEWHERE);
    }
}
