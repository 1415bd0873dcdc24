package vn.hoctap.recognition.command.panel.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.YearTerms;

/** One council on one day, and the procedures by which it is set up. */
public final class PanelStory {
    static final LocalDate TODAY = LocalDate.of(2024, 3, 5);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).atZone(VIETNAM).toInstant(), VIETNAM);

    public static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    static final String DECISION = "12/QĐ-PGDĐT";
    static final PanelId ID = PanelId.of("PGDDT-674", DECISION, 2023);
    static final PanelMember CHAIR = new PanelMember("chair", Role.CHAIR, "PGDDT-674", "Phòng Giáo dục và Đào tạo");
    static final PanelMember SECRETARY =
            new PanelMember("secretary", Role.SECRETARY, "PGDDT-674", "Phòng Giáo dục và Đào tạo");
    static final PanelMember HKH = new PanelMember("hkh", Role.MEMBER, "HKH-674", "Hội Khuyến học huyện");
    static final PanelMember MTTQ = new PanelMember("mttq", Role.MEMBER, "MTTQ-674", "Mặt trận Tổ quốc huyện");
    static final PanelMember LOCAL = new PanelMember("local", Role.MEMBER, "24853", "Hội Khuyến học xã Đạ Tông");
    static final List<PanelMember> FIVE = List.of(CHAIR, SECRETARY, HKH, MTTQ, LOCAL);

    private static final Citation ARTICLE = new Citation("25/2023/TT-BGDĐT", "Điều 9", "Điều 9", Certainty.CHECKED);
    public static final PanelRules RULES = rules(5, true, true, ARTICLE);

    /** CDHT-XA and DVHT-HUYEN have the same council by two circulars, CDHT-TINH has one of any number. */
    private static final Map<String, PanelRules> BY_TITLE = Map.of(
            "CDHT-XA",
            RULES,
            "DVHT-HUYEN",
            rules(5, true, true, new Citation("24/2023/TT-BGDĐT", "Điều 10", "Điều 10", Certainty.CHECKED)),
            "CDHT-HUYEN",
            rules(5, true, false, ARTICLE),
            "CDHT-TINH",
            rules(2, false, true, ARTICLE));

    public static final PublishedProcedures PROCEDURES = new PublishedProcedures() {
        @Override
        public Optional<ProcedurePublished> governing(String title, int year) {
            return Optional.ofNullable(BY_TITLE.get(title))
                    .filter(rules -> year == 2023)
                    .map(rules -> new ProcedurePublished(ProcedureId.of(title), 1, procedure(title, rules), "", TODAY));
        }

        @Override
        public Optional<ProcedurePublished> version(String title, int version) {
            return governing(title, 2023);
        }

        @Override
        public int newest(String title) {
            return 1;
        }
    };

    private PanelStory() {}

    static AggregateTestFixture<AssessmentPanelAggregate> panel() {
        var fixture = new AggregateTestFixture<>(AssessmentPanelAggregate.class);
        fixture.registerInjectableResource(new PresentPanels(CLOCK, PROCEDURES));
        fixture.registerCommandTargetResolver(new CommandStreams());
        return fixture;
    }

    static EstablishPanel establish(List<String> titles, List<PanelMember> members) {
        return EstablishPanel.of(OFFICE, titles, 2023, DECISION, members, TODAY);
    }

    static PanelEstablished established(List<PanelMember> members) {
        return new PanelEstablished(ID, OFFICE, List.of("CDHT-XA"), 2023, DECISION, members, RULES, TODAY);
    }

    private static PanelRules rules(int fewest, boolean odd, boolean allCounted, Citation composition) {
        var internal = new Citation("Quy định nội bộ", "", "", Certainty.ASSUMED);
        return new PanelRules(fewest, odd, allCounted, composition, new Share(2, 3), new Share(1, 2), internal);
    }

    private static Procedure procedure(String title, PanelRules rules) {
        var term = new YearTerms.Stated(new Term.WorkingDays(5), ARTICLE);
        return new Procedure(
                title,
                "",
                List.of(),
                new AssessedYears(2023, 9999, Certainty.CHECKED),
                new YearTerms(term, term, term, term, term),
                List.of(),
                new OneStopTerms("000.00.41.H36", 3, 10, 15, LocalTime.of(15, 0), 1, ARTICLE),
                new ComplaintTerms(90, ARTICLE),
                new StepTerms(15, 5, 5, ARTICLE),
                rules,
                new ValidityRules(36, ValidityRules.Anchor.END_OF_RECOGNITION_YEAR, 12, ARTICLE),
                List.of());
    }
}
