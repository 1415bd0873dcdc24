package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.cycle.CycleClosed;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.cycle.CycleDatesChanged;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.cycle.CycleOpened;
import vn.hoctap.recognition.events.cycle.YearlyReportSent;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.decision.DecisionNumbered;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** What stands in the registers beside the dossiers. */
final class Registers {
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    private static final String SERIES = "QĐ-PGDĐT";
    private static final RegisterId REGISTER = RegisterId.of(OFFICE.code(), DAY.getYear(), SERIES);

    private Registers() {}

    /** Moved in 2024; a name of 2022 is recorded after that. */
    static List<OrganisationEvent> school() {
        var id = OrganisationId.of("THCS-01");
        return List.of(
                new OrganisationRegistered(
                        id,
                        "THCS-01",
                        "Trường THCS Đạ Tông",
                        List.of(Trait.GENERAL_SCHOOL),
                        "24853",
                        LocalDate.of(2020, 9, 5)),
                new OrganisationMoved(id, "24856", LocalDate.of(2024, 1, 1)),
                new OrganisationRenamed(id, "Trường THCS Nguyễn Trãi", LocalDate.of(2022, 9, 5)),
                new OrganisationClassified(
                        id, List.of(Trait.GENERAL_SCHOOL, Trait.PUBLIC_SERVICE_UNIT), LocalDate.of(2024, 1, 1)));
    }

    static List<OrganisationEvent> company() {
        var id = OrganisationId.of("CTY-09");
        return List.of(
                new OrganisationRegistered(
                        id, "CTY-09", "Công ty TNHH Rô Men", List.of(Trait.ECONOMIC_ORGANISATION), "24875", DAY),
                new OrganisationClosed(id, "Giải thể", DAY.plusYears(1)));
    }

    static DecisionId draft(String reference) {
        return DecisionId.of(OFFICE.code(), reference);
    }

    static DecisionProposed proposed(String reference, DecisionContent content) {
        return new DecisionProposed(
                draft(reference), OFFICE, SERIES, content, List.of("Căn cứ Thông tư 25/2023"), "12/TTr-HĐ", DAY);
    }

    /** Returned once, then signed with a number. */
    static List<DecisionEvent> signed(String reference, DecisionContent content, int number) {
        var id = draft(reference);
        var text = "%02d/%s".formatted(number, SERIES);
        return List.of(
                proposed(reference, content),
                new DecisionReturned(id, "Thiếu căn cứ", DAY),
                proposed(reference, content),
                new DecisionVerified(id, DAY),
                new DecisionSigned(id, number, text, "Trưởng phòng", DAY.plusDays(number)));
    }

    static DecisionDropped dropped(String reference) {
        return new DecisionDropped(draft(reference), "Trình lại đợt sau", DAY);
    }

    static DecisionNumbered numbered(String reference, int number) {
        return new DecisionNumbered(REGISTER, number, draft(reference), DAY.plusDays(number));
    }

    static DecisionContent recognition(DossierId dossier) {
        return new DecisionContent.Recognition(List.of(new DecisionContent.Granted(dossier, Steps.LEVEL_1)));
    }

    static DecisionContent revocation(DossierId dossier) {
        return new DecisionContent.Revocation(dossier, "Kết luận thanh tra", "Kê khai không trung thực");
    }

    /** Reminded of, missed, put before the superior. */
    static List<DeadlineEvent> deadline(DossierId dossier, DeadlineKind kind, LocalDate due) {
        var watch = WatchId.of(dossier);
        return List.of(
                new DeadlineReminded(watch, dossier, kind, due, 5, due.minusDays(7)),
                new DeadlineMissed(watch, dossier, kind, due, 1, due.plusDays(1)),
                new DeadlineEscalated(watch, dossier, kind, due, 5, due.plusDays(7)));
    }

    static List<CycleEvent> cycle(int year) {
        var id = CycleId.of("CDHT-XA", year, OFFICE.code());
        var dates = new CycleDates(
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, 2, 15),
                LocalDate.of(year + 1, 3, 30),
                CycleDates.OPEN);
        var later = new CycleDates(
                dates.registerBy(),
                dates.selfAssessBy(),
                LocalDate.of(year + 1, 2, 20),
                dates.resultBy(),
                dates.reportBy());
        var opened = LocalDate.of(year, 2, 1);
        return List.of(
                new CycleOpened(
                        id, "CDHT-XA", year, OFFICE, dates, true, new ProcedureReference("CDHT-XA", 1), "", opened),
                new CycleDatesChanged(id, later, "Công văn 12/SGDĐT", "Mưa lũ", LocalDate.of(year + 1, 1, 5)),
                new CycleClosed(id, "Đã có kết quả", LocalDate.of(year + 1, 4, 1)),
                new YearlyReportSent(id, "Sở Giáo dục và Đào tạo", "15/BC-PGDĐT", 8, 7, LocalDate.of(year + 1, 4, 10)));
    }
}
