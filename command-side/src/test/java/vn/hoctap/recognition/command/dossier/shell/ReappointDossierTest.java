package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierReappointed;

@DisplayName("Putting the promised day off (xin lỗi và hẹn lại)")
class ReappointDossierTest {
    private static final LocalDate LATER = ACCEPTED.appointment().plusDays(1);
    private static final DossierReappointed PUT_OFF = new DossierReappointed(ID, LATER, "Hội đồng chưa họp", TODAY);

    @Test
    void promises_a_later_day() {
        dossier().given(UNTIL_ACCEPTED).when(putOff(LATER, TODAY)).expectEvents(PUT_OFF);
        dossier().given(UNTIL_PROPOSED).when(putOff(LATER, TODAY)).expectEvents(PUT_OFF);
    }

    @Test
    void is_refused_for_a_day_that_is_not_later() {
        dossier()
                .given(UNTIL_ACCEPTED)
                .when(putOff(ACCEPTED.appointment(), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.APPOINTMENT_NOT_LATER);
    }

    @Test
    void moves_only_forward_where_a_procedure_allows_it_more_than_once() {
        var world = new World();
        world.mostReappointments = 2;
        dossier(world)
                .given(after(UNTIL_ACCEPTED, PUT_OFF))
                .when(putOff(LATER, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.APPOINTMENT_NOT_LATER);
        dossier(world)
                .given(after(UNTIL_ACCEPTED, PUT_OFF))
                .when(putOff(LATER.plusDays(1), TODAY))
                .expectEvents(new DossierReappointed(ID, LATER.plusDays(1), "Hội đồng chưa họp", TODAY));
    }

    @Test
    void is_refused_a_second_time_whatever_day_is_proposed() {
        for (var day : new LocalDate[] {LATER, LATER.plusDays(1)}) {
            dossier()
                    .given(after(UNTIL_ACCEPTED, PUT_OFF))
                    .when(putOff(day, TODAY))
                    .expectNoEvents()
                    .expectExceptionDetails(Refusal.ALREADY_PUT_OFF);
        }
    }

    @Test
    void is_refused_a_second_time_also_after_a_supplement_and_a_new_receipt() {
        dossier()
                .given(after(UNTIL_ACCEPTED, PUT_OFF, RETURNED, SUBMITTED, ACCEPTED))
                .when(putOff(LATER, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.ALREADY_PUT_OFF);
    }

    @Test
    void is_refused_before_anything_was_promised() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(putOff(LATER, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }
}
