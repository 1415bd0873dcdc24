package vn.hoctap.recognition.query.proposals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.calendar.WorkingDays;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.Days;

/** Tells in whose hand dossiers are: today's competent office, by the days of the procedure under which they were registered. */
@Component
public class FindInHand {
    private final FindCompetentOffices offices;
    private final FindProcedures procedures;
    private final FindCalendar calendar;
    private final DossierEvents events;

    FindInHand(FindCompetentOffices offices, FindProcedures procedures, FindCalendar calendar, DossierEvents events) {
        this.offices = offices;
        this.procedures = procedures;
        this.calendar = calendar;
        this.events = events;
    }

    /** Empty where its applicant or nobody has it, or nothing tells which office does. */
    public Optional<InHand> of(DossierRow dossier) {
        return Optional.ofNullable(of(List.of(dossier)).get(dossier.dossierId()));
    }

    /** Of those that an office has, as far as anything tells which. */
    public Map<UUID, InHand> of(Collection<DossierRow> dossiers) {
        var waiting =
                dossiers.stream().filter(dossier -> stepOf(dossier).isPresent()).toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        var happened = events.of(waiting.stream().map(DossierRow::dossierId).toList());
        var look = new Look();
        var found = new HashMap<UUID, InHand>();
        waiting.forEach(dossier -> stepOf(dossier)
                .flatMap(step -> look.at(dossier, happened.getOrDefault(dossier.dossierId(), List.of()), step))
                .ifPresent(inHand -> found.put(dossier.dossierId(), inHand)));
        return Map.copyOf(found);
    }

    private static Optional<ProcedureStep> stepOf(DossierRow dossier) {
        return stepAt(dossier.standing().stage());
    }

    private static Optional<ProcedureStep> stepAt(Stage stage) {
        return switch (stage) {
            case SUBMITTED -> Optional.of(ProcedureStep.RECEIVE);
            case ACCEPTED -> Optional.of(ProcedureStep.ASSESS);
            case PROPOSED -> Optional.of(ProcedureStep.DECIDE);
            case REGISTERED, SELF_ASSESSED, RETURNED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                Optional.empty();
        };
    }

    /** What one look has found need not be found again. */
    private final class Look {
        private final LocalDate today = Days.orToday(null);
        private final WorkingDays workingDays = calendar.workingDays();
        private final FindCompetentOffices.Look competent = offices.look();
        private final Map<ProcedureReference, Optional<Procedure>> found = new HashMap<>();

        Optional<InHand> at(DossierRow dossier, List<DossierEvent> happened, ProcedureStep step) {
            return procedure(happened)
                    .flatMap(procedure -> competent
                            .at(dossier, happened, step, today)
                            .map(found -> new InHand(step, found.office().name(), by(dossier, procedure.days(step)))));
        }

        private LocalDate by(DossierRow dossier, int days) {
            return workingDays.after(dossier.standing().stageSince(), days);
        }

        private Optional<Procedure> procedure(List<DossierEvent> happened) {
            return happened.reversed().stream()
                    .filter(DossierRegistered.class::isInstance)
                    .map(DossierRegistered.class::cast)
                    .findFirst()
                    .flatMap(registered -> found.computeIfAbsent(registered.procedure(), procedures::of));
        }
    }
}
