package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.TransferDossier;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Transferring a dossier (chuyển thẩm quyền giải quyết)")
class TransferDossierTest {
    private static final Office SUCCESSOR = new Office("SGDDT-68", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng");
    private static final List<AssignedOffice> ASSIGNED =
            List.of(new AssignedOffice(ProcedureStep.RECEIVE, SUCCESSOR, "Giám đốc Sở"));
    private static final DossierTransferred TRANSFERRED =
            new DossierTransferred(ID, ELSEWHERE, ASSIGNED, "1671/NQ-UBTVQH15", TODAY);
    private final World world = new World();

    @Test
    void passes_it_to_another_area_and_to_other_offices() {
        dossier().given(UNTIL_SUBMITTED).when(transfer(ASSIGNED, TODAY)).expectEvents(TRANSFERRED);
    }

    @Test
    void may_concern_the_offices_alone() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(new TransferDossier(ID, AREA, ASSIGNED, "12/QĐ-UBND", TODAY))
                .expectEvents(new DossierTransferred(ID, AREA, ASSIGNED, "12/QĐ-UBND", TODAY));
    }

    @Test
    void may_be_recorded_after_steps_that_were_taken_under_it() {
        var earlier = TODAY.minusDays(30);
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(transfer(ASSIGNED, earlier))
                .expectEvents(new DossierTransferred(ID, ELSEWHERE, ASSIGNED, "1671/NQ-UBTVQH15", earlier));
    }

    @Test
    void recorded_late_does_not_set_the_clock_back() {
        var earlier = TODAY.minusDays(30);
        dossier()
                .given(UNTIL_SUBMITTED)
                .andGivenCommands(transfer(ASSIGNED, earlier))
                .when(accept(earlier))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
    }

    @Test
    void lets_a_submission_pass_that_nobody_was_competent_to_receive() {
        world.offices.remove(ProcedureStep.RECEIVE);
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.AUTHORITY_UNDETERMINED);
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED, TRANSFERRED)
                .when(submit(TODAY))
                .expectEvents(SUBMITTED);
    }

    @Test
    void lets_a_receipt_pass_that_nobody_was_competent_to_give() {
        world.offices.remove(ProcedureStep.RECEIVE);
        dossier(world)
                .given(UNTIL_SUBMITTED)
                .when(accept(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.AUTHORITY_UNDETERMINED);
        dossier(world)
                .given(after(UNTIL_SUBMITTED, TRANSFERRED))
                .when(accept(TODAY))
                .expectEvents(new DossierAccepted(
                        ID,
                        CODE,
                        ACCEPTED.receivedAt(),
                        SUCCESSOR,
                        ACCEPTED.appointment(),
                        ACCEPTED.resultBy(),
                        TODAY));
    }

    @Test
    void leaves_the_dossier_with_nobody_where_no_office_of_the_new_area_is_known() {
        world.servedArea = AREA.code();
        dossier(world).given(UNTIL_SUBMITTED).when(accept(TODAY)).expectEvents(ACCEPTED);
        dossier(world)
                .given(UNTIL_SUBMITTED)
                .andGivenCommands(transfer(TODAY))
                .when(accept(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.AUTHORITY_UNDETERMINED);
    }

    @Test
    void is_refused_where_it_changes_nothing() {
        dossier()
                .given(after(UNTIL_SUBMITTED, TRANSFERRED))
                .when(transfer(ASSIGNED, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOTHING_TRANSFERRED);
    }

    @Test
    void is_refused_without_a_document_that_says_so() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(new TransferDossier(ID, ELSEWHERE, ASSIGNED, " ", TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.LEGAL_BASIS_MISSING);
    }
}
