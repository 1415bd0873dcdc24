package vn.hoctap.recognition.command.panel.shell;

import static vn.hoctap.recognition.command.panel.shell.PanelStory.*;
import static vn.hoctap.recognition.command.panel.shell.SessionStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.SessionSoFar;
import vn.hoctap.recognition.events.procedure.Office;

@DisplayName("Opening a session (mở phiên đánh giá)")
class OpenSessionTest {
    private final SessionStory story = new SessionStory();

    @Test
    void recuses_whoever_comes_from_there_or_took_part() {
        story.session().givenNoPriorActivity().when(open(1)).expectEvents(opened(1, ""));
    }

    @Test
    void takes_the_members_of_that_day() {
        story.panel = new Panel.Sitting(established(FIVE), List.of(CHAIR, SECRETARY, HKH), TODAY);
        var assessed = new Assessed("24853", "24853", List.of("mttq", "officer"));
        story.session()
                .givenNoPriorActivity()
                .when(open(1))
                .expectEvents(new SessionOpened(
                        FIRST,
                        ID,
                        DOSSIER,
                        1,
                        SessionForm.MEETING,
                        List.of(CHAIR, SECRETARY, HKH),
                        assessed,
                        List.of(),
                        RULES,
                        "",
                        TODAY));
    }

    @Test
    void needs_a_council_that_sits() {
        story.panel = new Panel.Unknown();
        refused(open(1), SessionRefusal.PANEL_UNKNOWN);
        story.panel = new Panel.Dissolved(TODAY);
        refused(open(1), SessionRefusal.PANEL_DISSOLVED);
    }

    @Test
    void needs_a_dossier_of_the_council_s_title_and_year() {
        story.dossier = Optional.empty();
        refused(open(1), SessionRefusal.DOSSIER_UNKNOWN);
        story.dossier = Optional.of(facts(DossierStage.ACCEPTED, 2024));
        refused(open(1), SessionRefusal.DOSSIER_NOT_OF_THIS_PANEL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ACCEPTED", "PROPOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void needs_a_dossier_that_was_taken_in(DossierStage stage) {
        story.at(stage);
        refused(open(1), SessionRefusal.DOSSIER_NOT_READY);
    }

    @Test
    void follows_the_round_before_once_it_is_closed() {
        refused(open(2), SessionRefusal.ROUND_NOT_NEXT);
        story.with(FIRST, new Session.Open(new SessionSoFar(opened(1, "")), TODAY));
        refused(open(2), SessionRefusal.PREVIOUS_ROUND_OPEN);
        story.with(FIRST, new Session.Closed(opened(1, ""), SessionResult.NO_QUORUM, TODAY));
        story.session().givenNoPriorActivity().when(open(2)).expectEvents(opened(2, ""));
    }

    @Test
    void is_refused_before_the_round_that_it_follows() {
        story.panel = Panel.evolve(new Panel.Unknown(), established(FIVE));
        story.with(FIRST, new Session.Closed(opened(1, ""), SessionResult.NO_QUORUM, TODAY));
        refused(open(2, "", "officer", TODAY.minusDays(1)), SessionRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
        refused(open(1, "", "officer", TODAY.minusDays(1)), SessionRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
        refused(open(1, "", "officer", TODAY.plusDays(1)), SessionRefusal.EFFECTIVE_IN_THE_FUTURE);
    }

    @Test
    void is_refused_to_the_council_of_an_office_that_is_not_in_charge() {
        story.inCharge(Optional.empty());
        refused(open(1), SessionRefusal.AUTHORITY_UNDETERMINED);
        story.inCharge(Optional.of(new Competent(new Office("SGDDT-68", "Sở Giáo dục và Đào tạo"), "Giám đốc")));
        refused(open(1), SessionRefusal.NOT_COMPETENT);
    }

    @Test
    void is_refused_a_second_time() {
        story.session()
                .given(opened(1, ""))
                .when(open(1))
                .expectNoEvents()
                .expectExceptionDetails(SessionRefusal.ALREADY_OPENED);
    }

    @Test
    void judges_again_only_if_the_chair_asks_and_says_why() {
        story.at(DossierStage.PROPOSED).with(FIRST, new Session.Closed(opened(1, ""), SessionResult.MET, TODAY));
        refused(open(2, "Có tình tiết mới", "hkh", TODAY), SessionRefusal.NOT_THE_CHAIR);
        refused(open(2, " ", "chair", TODAY), SessionRefusal.REASON_MISSING);
        story.session()
                .givenNoPriorActivity()
                .when(open(2, "Có tình tiết mới", "chair", TODAY))
                .expectEvents(opened(2, "Có tình tiết mới"));
    }

    @Test
    void needs_the_council_that_it_names() {
        var other = PanelId.of("PGDDT-674", "99/QĐ-PGDĐT", 2023);
        refused(
                OpenSession.of(other, DOSSIER, 1, SessionForm.MEETING, "", "officer", TODAY),
                SessionRefusal.PANEL_UNKNOWN);
    }

    private void refused(OpenSession command, SessionRefusal refusal) {
        story.session().givenNoPriorActivity().when(command).expectNoEvents().expectExceptionDetails(refusal);
    }

    private static OpenSession open(int round) {
        return open(round, "", "officer", TODAY);
    }

    private static OpenSession open(int round, String reason, String subject, LocalDate on) {
        return OpenSession.of(ID, DOSSIER, round, SessionForm.MEETING, reason, subject, on);
    }
}
