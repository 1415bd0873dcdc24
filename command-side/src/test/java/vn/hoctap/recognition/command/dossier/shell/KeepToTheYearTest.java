package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.register;
import static vn.hoctap.recognition.command.dossier.Commands.selfAssess;
import static vn.hoctap.recognition.command.dossier.Commands.submit;
import static vn.hoctap.recognition.command.dossier.Story.PARTS;
import static vn.hoctap.recognition.command.dossier.Story.REGISTERED;
import static vn.hoctap.recognition.command.dossier.Story.SELF_ASSESSED;
import static vn.hoctap.recognition.command.dossier.Story.UNTIL_RETURNED;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.World.answers;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Keeping to the dates of the year (đúng hạn)")
class KeepToTheYearTest {
    private final World world = new World();

    @ParameterizedTest
    @CsvSource({
        "REGISTER, LATE_ALLOWED, LATE_REASON_MISSING",
        "REGISTER, TOO_LATE, TOO_LATE",
        "REGISTER, NOT_OPEN_YET, CYCLE_NOT_OPEN",
        "SELF_ASSESS, LATE_ALLOWED, LATE_REASON_MISSING",
        "SELF_ASSESS, TOO_LATE, TOO_LATE",
        "SELF_ASSESS, NOT_OPEN_YET, CYCLE_NOT_OPEN",
        "SUBMIT, LATE_ALLOWED, LATE_REASON_MISSING",
        "SUBMIT, TOO_LATE, TOO_LATE",
        "SUBMIT, NOT_OPEN_YET, CYCLE_NOT_OPEN"
    })
    void is_asked_of_every_step_of_the_applicant(CycleStep step, Timeliness timeliness, Refusal refusal) {
        world.years.put(step, timeliness);
        dossier(world)
                .given(before(step))
                .when(command(step, ""))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void lets_a_late_step_pass_that_says_why(CycleStep step) {
        world.years.put(step, Timeliness.LATE_ALLOWED);
        dossier(world)
                .given(before(step))
                .when(command(step, "Mưa lũ chia cắt đường"))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource
    void excuses_nothing_once_it_is_too_late(CycleStep step) {
        world.years.put(step, Timeliness.TOO_LATE);
        dossier(world)
                .given(before(step))
                .when(command(step, "Mưa lũ chia cắt đường"))
                .expectExceptionDetails(Refusal.TOO_LATE);
    }

    @ParameterizedTest
    @EnumSource
    void is_impossible_in_a_year_that_the_office_has_not_opened(CycleStep step) {
        world.years.remove(step);
        dossier(world)
                .given(before(step))
                .when(command(step, ""))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.CYCLE_NOT_OPEN);
    }

    @Test
    void binds_nobody_where_no_office_is_competent() {
        world.years.clear();
        world.offices.remove(ProcedureStep.RECEIVE);
        dossier(world).givenNoPriorActivity().when(register(TODAY)).expectEvents(REGISTERED);
        dossier(world)
                .given(REGISTERED)
                .when(selfAssess(answers(true, 60), TODAY))
                .expectEvents(SELF_ASSESSED);
    }

    @Test
    void does_not_bind_a_supplement_which_answers_the_office() {
        Arrays.asList(CycleStep.values()).forEach(step -> world.years.put(step, Timeliness.TOO_LATE));
        dossier(world).given(UNTIL_RETURNED).when(submit(TODAY)).expectSuccessfulHandlerExecution();
        dossier(world)
                .given(UNTIL_RETURNED)
                .when(selfAssess(answers(true, 60), TODAY))
                .expectEvents(SELF_ASSESSED);
    }

    private static List<DossierEvent> before(CycleStep step) {
        return switch (step) {
            case REGISTER -> List.of();
            case SELF_ASSESS -> List.of(REGISTERED);
            case SUBMIT -> List.of(REGISTERED, SELF_ASSESSED);
        };
    }

    private static DossierCommand command(CycleStep step, String lateBecause) {
        return switch (step) {
            case REGISTER -> register(lateBecause, TODAY);
            case SELF_ASSESS -> selfAssess(Optional.empty(), answers(true, 60), lateBecause, TODAY);
            case SUBMIT -> submit(PARTS, lateBecause, TODAY);
        };
    }
}
