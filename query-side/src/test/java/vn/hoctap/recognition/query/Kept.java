package vn.hoctap.recognition.query;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.deadline.PacesPublished;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.whatif.Sets;

/** A district with two administrators, of whom officer-24853 has done all that has been done, before their pages. */
final class Kept implements AutoCloseable {
    static final String PROPOSER = "officer-24853";
    private final QuerySide side;
    private final Asking asking;

    private Kept(QuerySide side) {
        this.side = side;
        this.asking = new Asking(side);
    }

    static Kept started() {
        return started(List.of());
    }

    /** @param more what comes after all else */
    static Kept started(List<Envelope> more) {
        var ledger = ledger();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        QuerySide.send(topic, more);
        var side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(1)).until(() -> side.isAt(ledger.size()));
        return new Kept(side);
    }

    static List<Envelope> ledger() {
        var district = new District();
        var map = new ArrayList<>(Changes.ofTheMap().subList(0, 5));
        map.addAll(Merged.communes());
        district.recordAll(TerritoryId.VIETNAM, map);
        grant(district, "administrator", Role.ADMINISTRATOR, "");
        grant(district, PROPOSER, Role.ADMINISTRATOR, "");
        grant(district, "auditor", Role.AUDITOR, "674");
        grant(district, "head", Role.OFFICE_HEAD, "PGDDT-674");
        grant(district, "officer", Role.COMMUNE_OFFICER, "THCS-01");
        var clerk = Persons.proposed("clerk", 1, Role.RECEIVING_CLERK, "PGDDT-674");
        district.recordAll(PersonId.of("clerk"), List.of(clerk));
        var binh = List.of(
                Persons.proposed("binh", 1, Role.COMMITTEE, "674"),
                Persons.grantedTo("binh", 1),
                Persons.withdrawnFrom("binh", 1, Persons.DAY));
        district.recordAll(PersonId.of("binh"), binh);
        var self = Persons.proposed("administrator", 2, Role.AUDITOR, "674");
        district.record(self, PersonId.of("administrator").toString(), 2);
        district.recordAll(OrganisationId.of("THCS-01"), Registers.school());
        district.recordAll(OrganisationId.of("CTY-09"), Registers.company());
        district.recordAll(CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023));
        district.recordAll(CalendarId.VIETNAM, days());
        district.recordAll(CriteriaId.of("CDHT-XA"), List.of(criteria(1, 60), criteria(2, 70)));
        district.recordAll(ProcedureId.of("CDHT-XA"), List.of(procedure()));
        district.recordAll(
                TargetsId.OF_PROGRESS,
                List.of(TargetsTest.version(1, "60", "2022-06-03"), TargetsTest.version(2, "70", "2024-01-05")));
        district.recordAll(PacesId.OF_DEADLINES, List.of(paces()));
        district.recordAll(
                CycleId.of("CDHT-XA", 2027, "PGDDT-674"), Registers.cycle(2027).subList(0, 2));
        return district.ledger();
    }

    private static ProcedurePublished procedure() {
        var parts = List.of(new DossierPart("TO_TRINH", "Tờ trình đề nghị công nhận", true, DecidedDistrict.RULE));
        return new ProcedurePublished(
                ProcedureId.of("CDHT-XA"), 1, DecidedDistrict.procedure(parts), "Thông tư có hiệu lực.", Judged.DAY);
    }

    private static PacesPublished paces() {
        var assumed = new Citation("quy định nội bộ", "Lịch nhắc", "Lịch nhắc", Certainty.ASSUMED);
        var each = Arrays.stream(DeadlineKind.values())
                .map(kind -> new Pace(kind, 3, 2, assumed))
                .toList();
        return new PacesPublished(PacesId.OF_DEADLINES, 1, each, "Dùng tạm.", LocalDate.of(2023, 1, 1));
    }

    private static CriteriaSetPublished criteria(int version, int least) {
        var set = Sets.levels("CDHT-XA", Sets.share("5.1", least, 80));
        return new CriteriaSetPublished(CriteriaId.of("CDHT-XA"), version, set, "Giả định", Judged.DAY);
    }

    /** Off, and then worked after all. */
    private static List<DayDeclared> days() {
        return List.of(
                declared(DayKind.DAY_OFF, "Nghỉ thử", LocalDate.of(2030, 10, 1)),
                declared(DayKind.WORKING_DAY, "Làm bù thử", LocalDate.of(2030, 11, 1)));
    }

    private static DayDeclared declared(DayKind kind, String name, LocalDate on) {
        var day = LocalDate.of(2031, 3, 5);
        return new DayDeclared(CalendarId.VIETNAM, kind, day, day, name, "Công văn thử", Certainty.ASSUMED, on);
    }

    private static void grant(District district, String subject, Role role, String organisation) {
        district.recordAll(PersonId.of(subject), Persons.granted(subject, role, organisation));
    }

    static String person(String subject) {
        return "/quan-tri/quyen/" + PersonId.of(subject);
    }

    static String right(String subject, int number) {
        return person(subject) + "/" + RightId.of(PersonId.of(subject), number);
    }

    QuerySide side() {
        return side;
    }

    int status(String subject, String path) {
        return asking.status(subject, path);
    }

    String page(String subject, String path) {
        return asking.page(subject, path);
    }

    /** As a form that showed the version 1 sends it, unless it says otherwise. */
    HttpResponse<String> post(String subject, String path, Map<String, String> fields) {
        return asking.post(subject, path, fields);
    }

    @Override
    public void close() {
        side.close();
    }
}
