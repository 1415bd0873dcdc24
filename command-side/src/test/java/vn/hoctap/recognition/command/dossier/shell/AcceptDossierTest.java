package vn.hoctap.recognition.command.dossier.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.command.dossier.shell.DossierFixture.Book;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;

@DisplayName("Taking a dossier in (tiếp nhận hồ sơ, hẹn trả kết quả)")
class AcceptDossierTest {
    private static final LocalDate SUPPLEMENTED = LocalDate.of(2024, 3, 5);
    private final World world = new World();
    private final Book book = new Book();

    @Test
    void gives_the_next_number_of_the_agencys_book_and_promises_a_day() {
        dossier(world, book).given(UNTIL_SUBMITTED).when(accept(TODAY)).expectEvents(ACCEPTED);
        assertThat(book.entered).containsExactly("000.00.31.H36");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-20T15:00, 2024-03-12", "2024-02-20T15:01, 2024-03-13"})
    void counts_what_comes_after_three_from_the_next_working_day(LocalDateTime at, LocalDate appointment) {
        dossier().given(UNTIL_SUBMITTED).when(new AcceptDossier(ID, at, TODAY)).expectEvents(accepted(at, appointment));
    }

    @Test
    void counts_from_zero_after_a_supplement_while_code_and_legal_term_stand() {
        world.today = SUPPLEMENTED;
        dossier(world, book)
                .given(after(UNTIL_ACCEPTED, RETURNED, SUBMITTED))
                .when(accept(SUPPLEMENTED))
                .expectEvents(accepted(SUPPLEMENTED.atTime(9, 0), LocalDate.of(2024, 3, 26)));
        assertThat(book.entered).isEmpty();
    }

    @Test
    void gives_a_code_at_the_first_receipt_after_a_return() {
        dossier(world, book)
                .given(after(UNTIL_RETURNED, SUBMITTED))
                .when(accept(TODAY))
                .expectEvents(ACCEPTED);
    }

    @Test
    void is_refused_with_a_time_of_another_day() {
        dossier()
                .given(UNTIL_SUBMITTED)
                .when(new AcceptDossier(ID, TODAY.minusDays(1).atTime(9, 0), TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.RECEIVED_ON_ANOTHER_DAY);
    }

    @Test
    void takes_no_number_where_there_is_nothing_to_take_in() {
        dossier(world, book)
                .given(UNTIL_RETURNED)
                .when(accept(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
        assertThat(book.entered).isEmpty();
    }

    @Test
    void may_be_declined_until_the_council_has_spoken() {
        var declined = new DossierDeclined(ID, "Không thuộc phạm vi giải quyết", TODAY);
        dossier().given(UNTIL_SUBMITTED).when(decline(TODAY)).expectEvents(declined);
        dossier().given(UNTIL_RETURNED).when(decline(TODAY)).expectEvents(declined);
        dossier().given(UNTIL_ACCEPTED).when(decline(TODAY)).expectEvents(declined);
        dossier()
                .given(UNTIL_PROPOSED)
                .when(decline(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }

    private static DossierAccepted accepted(LocalDateTime at, LocalDate appointment) {
        return new DossierAccepted(ID, CODE, at, OFFICE, appointment, LocalDate.of(2024, 3, 30), at.toLocalDate());
    }
}
