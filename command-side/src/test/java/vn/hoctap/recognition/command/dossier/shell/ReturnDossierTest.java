package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.Defect;
import vn.hoctap.recognition.events.dossier.DossierReturned;

@DisplayName("Returning a dossier (trả hồ sơ, yêu cầu bổ sung)")
class ReturnDossierTest {
    private final World world = new World();

    @Test
    void gives_the_ten_working_days_of_the_procedure_for_the_reply() {
        dossier().given(UNTIL_SUBMITTED).when(giveBack(TODAY)).expectEvents(RETURNED);
    }

    @Test
    void is_possible_after_the_receipt_too() {
        dossier().given(UNTIL_ACCEPTED).when(giveBack(TODAY)).expectEvents(RETURNED);
    }

    @Test
    void does_not_count_holidays_into_the_time_for_the_reply() {
        var on = LocalDate.of(2024, 4, 24);
        world.today = on;
        world.declared.add(new DayDeclaration(
                DayKind.DAY_OFF,
                LocalDate.of(2024, 4, 29),
                LocalDate.of(2024, 5, 1),
                "Ngày Chiến thắng, ngày Quốc tế Lao động",
                "Thông báo 1570/TB-BNV",
                Certainty.CHECKED,
                LocalDate.of(2023, 12, 1)));
        dossier(world)
                .given(UNTIL_SUBMITTED)
                .when(giveBack(on))
                .expectEvents(returned("TO_TRINH", LocalDate.of(2024, 5, 13), on));
    }

    @Test
    void may_set_another_day_for_the_reply() {
        var tomorrow = TODAY.plusDays(1);
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(giveBack("TO_TRINH", Optional.of(tomorrow), TODAY))
                .expectEvents(returned("TO_TRINH", tomorrow, TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void is_refused_with_a_day_that_is_no_longer_ahead(int daysAgo) {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(giveBack("TO_TRINH", Optional.of(TODAY.minusDays(daysAgo)), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.REPLY_DATE_NOT_AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAO_CAO", "ANH", "1.1", "5.1"})
    void names_papers_and_indicators(String place) {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(giveBack(place, Optional.empty(), TODAY))
                .expectEvents(returned(place, RETURNED.replyBy(), TODAY));
    }

    @Test
    void is_refused_for_a_place_that_no_dossier_has() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(giveBack("9.9", Optional.empty(), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.DEFECT_PLACE_UNKNOWN);
    }

    @Test
    void is_refused_before_there_is_anything_to_return() {
        dossier()
                .given(REGISTERED, SELF_ASSESSED)
                .when(giveBack(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }

    private static DossierReturned returned(String place, LocalDate replyBy, LocalDate on) {
        return new DossierReturned(ID, "Thiếu dấu", List.of(new Defect(place, "Đóng dấu")), replyBy, on);
    }
}
