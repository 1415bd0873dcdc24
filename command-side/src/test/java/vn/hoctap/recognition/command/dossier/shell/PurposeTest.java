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
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Recognitions.Earlier;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Purpose;

@DisplayName("What a dossier is submitted for (lần đầu, công nhận lại, nâng mức độ)")
class PurposeTest {
    private static final LocalDate LONG_AGO = TODAY.minusYears(2);
    private static final Award GOOD = new Award.InBand("Tốt");
    private final World world = new World();

    @Test
    void is_a_renewal_once_the_earlier_recognition_has_ended() {
        world.earlier = Optional.of(new Earlier(PREDECESSOR, LEVEL_1, LONG_AGO, false));
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED)
                .when(submit(TODAY))
                .expectEvents(submitted(LEVEL_1, new Purpose.Renewal(PREDECESSOR), TODAY));
    }

    @Test
    void is_a_renewal_at_any_level_once_the_earlier_recognition_has_ended() {
        world.earlier = Optional.of(new Earlier(PREDECESSOR, LEVEL_1, TODAY.minusDays(1), false));
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED_AT_2)
                .when(submit(TODAY))
                .expectEvents(submitted(LEVEL_2, new Purpose.Renewal(PREDECESSOR), TODAY));
    }

    @Test
    void is_a_renewal_after_a_band_which_is_given_anew_each_time() {
        world.earlier = Optional.of(new Earlier(PREDECESSOR, GOOD, TODAY.minusDays(1), true));
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED_AT_2)
                .when(submit(TODAY))
                .expectEvents(submitted(LEVEL_2, new Purpose.Renewal(PREDECESSOR), TODAY));
    }

    @Test
    void is_nothing_while_the_same_or_a_higher_level_stands() {
        for (var held : List.of(LEVEL_1, LEVEL_2)) {
            world.earlier = Optional.of(new Earlier(PREDECESSOR, held, LONG_AGO, true));
            expect(SELF_ASSESSED, TODAY, Refusal.ALREADY_RECOGNISED);
        }
    }

    /** Twelve months are 365 days, or 366 with a 29 February in them; those from a 29 February end on the 28th. */
    @ParameterizedTest
    @CsvSource({"2024-03-10, 365", "2024-03-10, 366", "2023-06-01, 366", "2024-02-29, 365", "2024-02-29, 366"})
    void is_a_raise_from_the_day_twelve_months_after_the_decision(LocalDate decided, int days) {
        held(decided);
        var on = decided.plusDays(days);
        dossier(world)
                .given(REGISTERED, SELF_ASSESSED_AT_2)
                .when(submit(on))
                .expectEvents(submitted(LEVEL_2, new Purpose.Raise(PREDECESSOR), on));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-10, 364", "2023-06-01, 364", "2023-06-01, 365", "2024-02-29, 364"})
    void is_no_raise_a_day_earlier(LocalDate decided, int days) {
        held(decided);
        expect(SELF_ASSESSED_AT_2, decided.plusDays(days), Refusal.RAISE_TOO_EARLY);
    }

    private void held(LocalDate decided) {
        world.today = LocalDate.of(2025, 12, 31);
        world.earlier = Optional.of(new Earlier(PREDECESSOR, LEVEL_1, decided, true));
    }

    private void expect(DossierEvent assessment, LocalDate on, Refusal refusal) {
        dossier(world)
                .given(REGISTERED, assessment)
                .when(submit(on))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    private static DossierSubmitted submitted(Award award, Purpose purpose, LocalDate on) {
        return new DossierSubmitted(ID, award, purpose, PARTS, List.of(), "", on);
    }
}
