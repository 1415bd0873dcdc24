package vn.hoctap.recognition.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.calendar.ShippedCalendar;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.criteria.shipped.ShippedCriteria;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.command.dossier.EvidenceQuota;
import vn.hoctap.recognition.command.dossier.model.Applicants.ApplicantOnDay;
import vn.hoctap.recognition.command.dossier.model.Recognitions;
import vn.hoctap.recognition.command.dossier.model.Registration;
import vn.hoctap.recognition.command.dossier.shell.PresentCircumstances;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** What the rules of a dossier ask about, in memory: a command then costs its own reading and writing, and no more. */
final class Surroundings {
    static final CriteriaSetPublished CRITERIA = ShippedCriteria.all().stream()
            .filter(shipped -> shipped.set().title().equals(Samples.TITLE)
                    && shipped.set().years().include(Samples.YEAR))
            .map(shipped -> new CriteriaSetPublished(
                    CriteriaId.of(Samples.TITLE),
                    shipped.version(),
                    shipped.set(),
                    shipped.reason(),
                    shipped.effectiveOn()))
            .findFirst()
            .orElseThrow();
    private static final ProcedurePublished PROCEDURE = ShippedProcedures.all().stream()
            .filter(shipped -> shipped.title().equals(Samples.TITLE)
                    && shipped.procedure().years().include(Samples.YEAR))
            .map(shipped -> new ProcedurePublished(
                    ProcedureId.of(Samples.TITLE),
                    shipped.version(),
                    shipped.procedure(),
                    shipped.reason(),
                    shipped.effectiveOn()))
            .findFirst()
            .orElseThrow();

    private Surroundings() {}

    static PresentCircumstances present() {
        var calendar = ShippedCalendar.load();
        return new PresentCircumstances(
                Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")),
                new Criteria(),
                new Procedures(),
                (title, year, area, step, on) ->
                        Optional.of(new Competent(Samples.OFFICE, "Trưởng phòng Giáo dục và Đào tạo")),
                () -> calendar,
                (kind, tier, code, day) ->
                        new ApplicantOnDay.Present(new Applicant(code, "Xã Đạ Tông"), Samples.AREA, Samples.PROFILE),
                (title, year, office, step, on) -> Optional.of(Timeliness.IN_TIME),
                new NoRecognitions(),
                new EvidenceQuota(300, 500_000_000));
    }

    private static final class Criteria implements PublishedCriteria {
        @Override
        public Optional<CriteriaSetPublished> governing(String title, int year) {
            return Optional.of(CRITERIA);
        }

        @Override
        public Optional<CriteriaSetPublished> version(String title, int version) {
            return Optional.of(CRITERIA);
        }

        @Override
        public int newest(String title) {
            return CRITERIA.version();
        }
    }

    private static final class Procedures implements PublishedProcedures {
        @Override
        public Optional<ProcedurePublished> governing(String title, int year) {
            return Optional.of(PROCEDURE);
        }

        @Override
        public Optional<ProcedurePublished> version(String title, int version) {
            return Optional.of(PROCEDURE);
        }

        @Override
        public int newest(String title) {
            return PROCEDURE.version();
        }
    }

    private static final class NoRecognitions implements Recognitions {
        @Override
        public Optional<Earlier> before(Registration registration, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public List<ComputedShare> shares(CriteriaSet set, Area area, LocalDate on) {
            return List.of();
        }
    }
}
