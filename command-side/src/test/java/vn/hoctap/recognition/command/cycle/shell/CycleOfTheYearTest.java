package vn.hoctap.recognition.command.cycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.cycle.AskedDates;
import vn.hoctap.recognition.command.cycle.BeginCycle;
import vn.hoctap.recognition.command.cycle.ChangeCycleDates;
import vn.hoctap.recognition.command.cycle.CloseCycle;
import vn.hoctap.recognition.command.cycle.CycleCommand;
import vn.hoctap.recognition.command.cycle.ProceduresOfTwoTitles;
import vn.hoctap.recognition.command.cycle.SendYearlyReport;
import vn.hoctap.recognition.command.cycle.model.Circumstances;
import vn.hoctap.recognition.command.cycle.model.Cycle;
import vn.hoctap.recognition.command.cycle.model.CycleDecider;
import vn.hoctap.recognition.command.cycle.model.CycleRefusal;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

@DisplayName("The cycle of a year (đợt đánh giá)")
class CycleOfTheYearTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate OPENED_ON = LocalDate.of(2023, 2, 1);
    private static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    private static final CycleId ID = CycleId.of("CDHT-XA", 2023, OFFICE.code());
    private static final CycleDates LAWFUL = dates("2023-03-31", "2023-12-31", "2024-02-27", "2024-03-30");
    private static final CycleDates LONGER = dates("2023-03-31", "2023-12-31", "2024-03-15", "2024-03-30");
    private static final String LEAVE = "Công văn 12/SGDĐT";

    private final PublishedProcedures procedures = new ProceduresOfTwoTitles();
    private final FixtureConfiguration<CycleAggregate> cycle = new AggregateTestFixture<>(CycleAggregate.class)
            .registerCommandTargetResolver(new CommandStreams())
            .registerInjectableResource(new CycleCircumstances(
                    Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC), procedures));

    @Test
    void opens_with_the_last_good_days_of_the_procedure() {
        cycle.givenNoPriorActivity().when(begin(2023, AskedDates.NONE, "")).expectEvents(opened(LAWFUL, ""));
    }

    @Test
    void leaves_open_what_the_procedure_counts_in_working_days() {
        var command = BeginCycle.of("CDHT-TINH", 2023, OFFICE, AskedDates.NONE, false, "", OPENED_ON);
        var dates = new CycleDates(
                LAWFUL.registerBy(),
                LAWFUL.selfAssessBy(),
                LocalDate.of(2024, 7, 30),
                CycleDates.OPEN,
                LAWFUL.reportBy());
        cycle.givenNoPriorActivity()
                .when(command)
                .expectEvents(new CycleOpened(
                        command.cycleId(),
                        "CDHT-TINH",
                        2023,
                        OFFICE,
                        dates,
                        false,
                        new ProcedureReference("CDHT-TINH", 1),
                        "",
                        OPENED_ON));
    }

    @Test
    void opens_once() {
        refused(CycleRefusal.ALREADY_OPENED, begin(2023, AskedDates.NONE, ""), opened(LAWFUL, ""));
    }

    @Test
    void needs_a_procedure_that_governs_the_year() {
        refused(CycleRefusal.PROCEDURE_NOT_PUBLISHED, begin(2022, AskedDates.NONE, ""));
    }

    @Test
    void has_no_date_before_its_year() {
        refused(CycleRefusal.DATE_BEFORE_THE_YEAR, begin(2023, registerBy("2022-12-31"), ""));
    }

    @Test
    void has_its_dates_in_order() {
        refused(CycleRefusal.DATES_OUT_OF_ORDER, begin(2023, registerBy("2024-01-01"), ""));
    }

    @Test
    void exceeds_the_circular_only_with_a_legal_basis() {
        refused(CycleRefusal.AFTER_THE_CIRCULAR, begin(2023, submitBy("2024-03-15"), " "));
        cycle.givenNoPriorActivity()
                .when(begin(2023, submitBy("2024-03-15"), LEAVE))
                .expectEvents(opened(LONGER, LEAVE));
    }

    @Test
    void changes_the_dates_that_are_named_and_no_other() {
        cycle.given(opened(LAWFUL, ""))
                .when(change(submitBy("2024-03-15"), LEAVE))
                .expectEvents(new CycleDatesChanged(ID, LONGER, LEAVE, "Mưa lũ", TODAY));
    }

    @Test
    void keeps_to_the_circular_when_dates_change() {
        refused(CycleRefusal.AFTER_THE_CIRCULAR, change(submitBy("2024-03-15"), ""), opened(LAWFUL, ""));
    }

    @Test
    void changes_only_to_something_new() {
        refused(CycleRefusal.NOTHING_NEW, change(submitBy("2024-02-27"), ""), opened(LAWFUL, ""));
    }

    @Test
    void is_not_changed_or_closed_again_once_closed() {
        var closed = new CycleClosed(ID, "Đã có kết quả", TODAY);
        refused(CycleRefusal.CLOSED, change(submitBy("2024-02-20"), ""), opened(LAWFUL, ""), closed);
        refused(CycleRefusal.CLOSED, new CloseCycle(ID, "Lần nữa", TODAY), opened(LAWFUL, ""), closed);
    }

    @Test
    void closes_on_a_day_that_may_lie_ahead() {
        var ahead = TODAY.plusDays(30);
        cycle.given(opened(LAWFUL, ""))
                .when(new CloseCycle(ID, "Đã có kết quả", ahead))
                .expectEvents(new CycleClosed(ID, "Đã có kết quả", ahead));
    }

    @Test
    void has_nothing_happen_before_its_opening() {
        refused(
                CycleRefusal.EFFECTIVE_BEFORE_OPENING,
                new CloseCycle(ID, "Đóng", OPENED_ON.minusDays(1)),
                opened(LAWFUL, ""));
    }

    @Test
    void is_reported_on_also_after_its_end() {
        cycle.given(opened(LAWFUL, ""), new CycleClosed(ID, "Đã có kết quả", TODAY))
                .when(report(8, 7, TODAY))
                .expectEvents(sent());
    }

    @Test
    void is_not_reported_on_twice_by_the_same_paper() {
        refused(CycleRefusal.REPORT_ALREADY_SENT, report(8, 8, TODAY), opened(LAWFUL, ""), sent());
    }

    @Test
    void is_not_reported_on_ahead() {
        refused(CycleRefusal.REPORT_IN_THE_FUTURE, report(8, 7, TODAY.plusDays(1)), opened(LAWFUL, ""));
    }

    @Test
    void recognises_no_more_than_registered() {
        refused(CycleRefusal.MORE_RECOGNISED_THAN_REGISTERED, report(7, 8, TODAY), opened(LAWFUL, ""));
    }

    @Test
    void is_not_closed_before_anybody_opened_it() {
        assertThat(CycleDecider.decide(new CloseCycle(ID, "Đóng", TODAY), new Cycle.Unknown(), now()))
                .isEqualTo(Decision.refuse(CycleRefusal.NOT_OPENED));
    }

    private void refused(CycleRefusal refusal, CycleCommand command, CycleEvent... before) {
        cycle.given((Object[]) before).when(command).expectNoEvents().expectExceptionDetails(refusal);
    }

    private Circumstances now() {
        return new Circumstances(TODAY, procedures);
    }

    private static BeginCycle begin(int year, AskedDates dates, String legalBasis) {
        return BeginCycle.of("CDHT-XA", year, OFFICE, dates, true, legalBasis, OPENED_ON);
    }

    private static ChangeCycleDates change(AskedDates dates, String legalBasis) {
        return new ChangeCycleDates(ID, dates, legalBasis, "Mưa lũ", TODAY);
    }

    private static SendYearlyReport report(int registered, int recognised, LocalDate on) {
        return new SendYearlyReport(ID, "Sở Giáo dục và Đào tạo", "15/BC-PGDĐT", registered, recognised, on);
    }

    private static YearlyReportSent sent() {
        return new YearlyReportSent(ID, "Sở Giáo dục và Đào tạo", "15/BC-PGDĐT", 8, 7, TODAY);
    }

    private static CycleOpened opened(CycleDates dates, String legalBasis) {
        var procedure = new ProcedureReference("CDHT-XA", 1);
        return new CycleOpened(ID, "CDHT-XA", 2023, OFFICE, dates, true, procedure, legalBasis, OPENED_ON);
    }

    private static AskedDates registerBy(String date) {
        return new AskedDates(
                Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AskedDates submitBy(String date) {
        return new AskedDates(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                Optional.empty());
    }

    private static CycleDates dates(String registerBy, String selfAssessBy, String submitBy, String resultBy) {
        return new CycleDates(
                LocalDate.parse(registerBy),
                LocalDate.parse(selfAssessBy),
                LocalDate.parse(submitBy),
                LocalDate.parse(resultBy),
                LocalDate.of(2024, 5, 31));
    }
}
