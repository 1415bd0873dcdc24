package vn.hoctap.recognition.command.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.model.Applicants;
import vn.hoctap.recognition.command.dossier.model.Circumstances;
import vn.hoctap.recognition.command.dossier.model.Recognitions;
import vn.hoctap.recognition.command.dossier.model.Registration;
import vn.hoctap.recognition.command.dossier.model.YearDates;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.ValidityRules;

/**
 * A small world around a dossier, in memory: one criteria set of one question and two levels, one procedure, one office.
 * Whatever a test wants otherwise it sets.
 */
public final class World {
    public static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    public static final Office OFFICE = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
    public static final Applicant APPLICANT = new Applicant("24853", "Xã Đạ Tông");
    public static final Area AREA = new Area("24853", "Xã Đạ Tông");
    public static final Profile PROFILE = new Profile(List.of(), true);
    public static final Area ELSEWHERE = new Area("24886", "Xã Đam Rông 1");

    public LocalDate today = TODAY;
    public boolean criteriaPublished = true;
    public boolean procedurePublished = true;
    /** The version that governs now; version 2 stays on record beside it. */
    public int governing = 2;

    public int validityMonths = 36;
    public int mostReappointments = 1;
    /** How long a result may be complained of. */
    public int filingDays = 90;

    public ValidityRules.Anchor anchor = ValidityRules.Anchor.END_OF_RECOGNITION_YEAR;
    public Scheme scheme = new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1, RecognitionLevel.LEVEL_2));
    public Applicants.ApplicantOnDay applicant = new Applicants.ApplicantOnDay.Present(APPLICANT, AREA, PROFILE);
    /** Before this day the applicant was not there. */
    public LocalDate applicantFrom = LocalDate.MIN;

    public EvidenceQuota quota = new EvidenceQuota(3, 1_000);
    public Optional<Recognitions.Earlier> earlier = Optional.empty();
    /** What is declared besides the weekends. */
    public final List<DayDeclaration> declared = new ArrayList<>();

    public final List<ComputedShare> shares = new ArrayList<>();
    /** Who is competent; a step that is taken out has nobody. */
    public final Map<ProcedureStep, Office> offices = new HashMap<>(Map.of(
            ProcedureStep.RECEIVE, OFFICE,
            ProcedureStep.ASSESS, OFFICE,
            ProcedureStep.ANSWER, OFFICE,
            ProcedureStep.DECIDE, OFFICE));
    /** The only area whose offices are known; empty where those of every area are. */
    public String servedArea = "";
    /** A step that is taken out belongs to a year that nobody has opened. */
    public final Map<CycleStep, Timeliness> years = new HashMap<>(Map.of(
            CycleStep.REGISTER, Timeliness.IN_TIME,
            CycleStep.SELF_ASSESS, Timeliness.IN_TIME,
            CycleStep.SUBMIT, Timeliness.IN_TIME));

    /** Yes reaches level 1; the share has to be 80 percent for level 2. */
    public static List<Answer> answers(boolean yes, long share) {
        return List.of(
                new Answer("1.1", new Value.YesNo(yes), List.of("12/KH-UBND"), ""),
                new Answer("5.1", new Value.Ratio(share, 100), List.of("Danh sách 3"), "Hội Khuyến học xã"));
    }

    public Circumstances now() {
        return new Circumstances(
                today,
                criteria(),
                procedures(),
                competentOffices(),
                calendar(),
                applicants(),
                yearDates(),
                recognitions(),
                quota,
                7);
    }

    public PublishedCriteria criteria() {
        return new PublishedCriteria() {
            @Override
            public Optional<CriteriaSetPublished> governing(String title, int year) {
                return version(title, governing);
            }

            @Override
            public Optional<CriteriaSetPublished> version(String title, int version) {
                return criteriaPublished && isPublished(version)
                        ? Optional.of(new CriteriaSetPublished(
                                CriteriaId.of(title), version, WorldLaw.set(title, version, scheme), "", TODAY))
                        : Optional.empty();
            }

            @Override
            public int newest(String title) {
                return governing;
            }
        };
    }

    public PublishedProcedures procedures() {
        return new PublishedProcedures() {
            @Override
            public Optional<ProcedurePublished> governing(String title, int year) {
                return version(title, governing);
            }

            @Override
            public Optional<ProcedurePublished> version(String title, int version) {
                return procedurePublished && isPublished(version)
                        ? Optional.of(new ProcedurePublished(
                                ProcedureId.of(title), version, procedure(title, version), "", TODAY))
                        : Optional.empty();
            }

            @Override
            public int newest(String title) {
                return governing;
            }
        };
    }

    public CompetentOffices competentOffices() {
        return (title, year, area, step, on) -> Optional.ofNullable(offices.get(step))
                .filter(office -> servedArea.isEmpty() || servedArea.equals(area))
                .map(office -> new CompetentOffices.Competent(office, "Trưởng phòng Giáo dục và Đào tạo"));
    }

    public WorkingCalendar calendar() {
        return WorkingCalendar.of(declared);
    }

    public Applicants applicants() {
        return (kind, tier, code, day) ->
                day.isBefore(applicantFrom) ? new Applicants.ApplicantOnDay.NotOnThatDay() : applicant;
    }

    public YearDates yearDates() {
        return (title, year, office, step, on) -> Optional.ofNullable(years.get(step));
    }

    public Recognitions recognitions() {
        return new Recognitions() {
            @Override
            public Optional<Earlier> before(Registration registration, LocalDate on) {
                return earlier;
            }

            @Override
            public List<ComputedShare> shares(CriteriaSet set, Area area, LocalDate on) {
                return shares;
            }
        };
    }

    private boolean isPublished(int version) {
        return version == 2 || version == governing;
    }

    private Procedure procedure(String title, int version) {
        return WorldLaw.procedure(
                title,
                mostReappointments,
                filingDays,
                new ValidityRules(version == 2 ? validityMonths : 24, anchor, 12, WorldLaw.SOMEWHERE));
    }
}
