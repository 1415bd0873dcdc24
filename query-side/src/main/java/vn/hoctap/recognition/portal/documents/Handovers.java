package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.audittrail.StepTitle;
import vn.hoctap.recognition.query.calendar.WorkingDays;
import vn.hoctap.recognition.query.progress.Holder;
import vn.hoctap.recognition.query.progress.Stage;

/** Follows a dossier from hand to hand (giao, nhận hồ sơ), and holds each hand against its days. */
final class Handovers {
    private final Optional<Procedure> procedure;
    private final WorkingDays workingDays;
    private final List<Handover> all = new ArrayList<>();
    private Stage stage = Stage.REGISTERED;
    private Optional<LocalDate> due = Optional.empty();

    private Handovers(Optional<Procedure> procedure, WorkingDays workingDays) {
        this.procedure = procedure;
        this.workingDays = workingDays;
    }

    /**
     * From one hand into another.
     *
     * @param timeliness whether the giver was in time; empty where no day was set
     * @param outcome what came of it
     */
    public record Handover(String giver, String taker, String day, String timeliness, String outcome) {}

    static List<Handover> of(Subject subject, WorkingDays workingDays) {
        var handovers = new Handovers(subject.procedure(), workingDays);
        subject.past().steps().forEach(step -> handovers.take(step.event()));
        return List.copyOf(handovers.all);
    }

    /** A dossier that is registered again begins anew. */
    private void take(DossierEvent event) {
        if (event instanceof DossierRegistered) {
            all.clear();
        }
        var next = stage.next(event);
        if (Holder.at(next) != Holder.at(stage) && !(event instanceof DossierRegistered)) {
            all.add(handover(event, next));
        }
        due = next == stage ? due : dueAt(next, event);
        stage = next;
    }

    private Handover handover(DossierEvent event, Stage next) {
        var day = event.effectiveOn();
        return new Handover(
                giver(event),
                taker(next),
                Words.day(day),
                due.map(last -> timeliness(day, last)).orElse(""),
                outcome(event));
    }

    /** What is given back is given back by the desk, whoever had it in hand. */
    private String giver(DossierEvent event) {
        return event instanceof DossierReturned || event instanceof DossierDeclined
                ? nameOf(Holder.ONE_STOP)
                : nameOf(Holder.at(stage));
    }

    private static String taker(Stage next) {
        return switch (next) {
            case RECOGNISED, REJECTED, REVOKED, EXPIRED -> nameOf(Holder.ONE_STOP) + ", để trả kết quả";
            case WITHDRAWN, DECLINED -> nameOf(Holder.APPLICANT);
            case REGISTERED, SELF_ASSESSED, SUBMITTED, RETURNED, ACCEPTED, PROPOSED -> nameOf(Holder.at(next));
        };
    }

    /** With nobody it lies where it was decided, until a complaint is settled. */
    private static String nameOf(Holder holder) {
        return switch (holder) {
            case APPLICANT -> "Đối tượng đề nghị công nhận";
            case ONE_STOP -> "Bộ phận tiếp nhận và trả kết quả";
            case PANEL -> "Hội đồng đánh giá";
            case AUTHORITY, NOBODY -> "Người có thẩm quyền quyết định";
        };
    }

    private Optional<LocalDate> dueAt(Stage next, DossierEvent event) {
        return switch (next) {
            case SUBMITTED -> after(event, ProcedureStep.RECEIVE);
            case ACCEPTED -> after(event, ProcedureStep.ASSESS);
            case PROPOSED -> after(event, ProcedureStep.DECIDE);
            case RETURNED -> event instanceof DossierReturned back ? Words.dayIfSet(back.replyBy()) : Optional.empty();
            case REGISTERED, SELF_ASSESSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                Optional.empty();
        };
    }

    private Optional<LocalDate> after(DossierEvent event, ProcedureStep step) {
        return procedure.map(terms -> workingDays.after(event.effectiveOn(), terms.days(step)));
    }

    private static String timeliness(LocalDate day, LocalDate last) {
        return word(day, last) + " (hạn ngày " + Words.day(last) + ")";
    }

    /** The form knows three words. */
    static String word(LocalDate day, LocalDate last) {
        return day.isBefore(last) ? "Trước hạn" : day.equals(last) ? "Đúng hạn" : "Quá hạn";
    }

    private static String outcome(DossierEvent event) {
        var step = StepTitle.of(EventCatalogue.typeOf(event.getClass()).value());
        return switch (event) {
            case AssessmentRecorded assessed -> step + (assessed.meetsCriteria() ? ": đạt" : ": không đạt");
            case DossierRecognised recognised -> step + " số " + recognised.decisionNumber();
            case DossierRejected rejected -> step + ", văn bản số " + rejected.answerNumber();
            default -> step;
        };
    }
}
