package vn.hoctap.recognition.query.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;

/**
 * What changes of a dossier on its way.
 *
 * @param stageSince the date on the paper of the step that led there
 * @param stageVersion version of that step's event
 * @param assessedVersion version of the event that holds its newest judgement; null before the first
 * @param level asked for or, once recognised, granted; with points the band
 * @param decidedOn date of the newest decision or written answer; null before it, and while it is assessed once more
 * @param appointment the promised day of the result (ngày hẹn trả kết quả); null before it is received
 * @param resultBy the last day for the result by the circular
 * @param office that received it
 */
public record Standing(
        String areaCode,
        String areaName,
        Stage stage,
        LocalDate stageSince,
        long stageVersion,
        @Nullable Long assessedVersion,
        @Nullable String level,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate appointment,
        @Nullable LocalDate resultBy,
        @Nullable String office) {

    static Standing registered(DossierRegistered event, long version) {
        return begun(event.area(), Stage.REGISTERED, event.effectiveOn(), version, null, null);
    }

    static Standing imported(PastRecognitionImported event, long version) {
        return begun(
                event.area(),
                Stage.RECOGNISED,
                event.effectiveOn(),
                version,
                text(event.award()),
                event.decisionNumber());
    }

    private static Standing begun(
            Area area,
            Stage stage,
            LocalDate since,
            long version,
            @Nullable String level,
            @Nullable String decisionNumber) {
        return new Standing(
                area.code(), area.name(), stage, since, version, null, level, decisionNumber, null, null, null, null);
    }

    /** What was withdrawn is an office's business if one had received it. */
    boolean isFiled() {
        return switch (stage) {
            case REGISTERED, SELF_ASSESSED -> false;
            case WITHDRAWN -> appointment != null;
            case SUBMITTED, RETURNED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, DECLINED -> true;
        };
    }

    Standing after(DossierEvent event, long version) {
        var moved = moved(event, version);
        return switch (event) {
            case SelfAssessmentDrafted _ -> moved.assessed(version, level);
            case SelfAssessmentRecorded recorded -> moved.assessed(version, text(recorded.award()));
            case DossierSubmitted submitted -> moved.awarded(text(submitted.award()), decisionNumber);
            case DossierRecognised recognised -> moved.awarded(text(recognised.award()), recognised.decisionNumber());
            case DossierAccepted accepted ->
                moved.promised(
                        accepted.appointment(),
                        accepted.resultBy(),
                        accepted.office().name());
            case DossierReappointed again -> moved.promised(again.appointment(), resultBy, office);
            case DossierTransferred transferred -> moved.in(transferred.area());
            default -> moved;
        };
    }

    private Standing moved(DossierEvent event, long version) {
        var next = stage.next(event);
        return next == stage && Stage.after(event).isEmpty() ? this : at(next, event.effectiveOn(), version);
    }

    private Standing at(Stage next, LocalDate since, long version) {
        return new Standing(
                areaCode,
                areaName,
                next,
                since,
                version,
                assessedVersion,
                level,
                decisionNumber,
                decidedOn(next, since),
                appointment,
                resultBy,
                office);
    }

    /** A recognition that is given back is no new result. */
    private @Nullable LocalDate decidedOn(Stage next, LocalDate since) {
        if (next.isUnderWay()) {
            return null;
        }
        return stage.isUnderWay() && next.isDecision() ? since : decidedOn;
    }

    private Standing assessed(long version, @Nullable String reached) {
        return new Standing(
                areaCode,
                areaName,
                stage,
                stageSince,
                stageVersion,
                version,
                reached,
                decisionNumber,
                decidedOn,
                appointment,
                resultBy,
                office);
    }

    private Standing awarded(@Nullable String granted, @Nullable String number) {
        return new Standing(
                areaCode,
                areaName,
                stage,
                stageSince,
                stageVersion,
                assessedVersion,
                granted,
                number,
                decidedOn,
                appointment,
                resultBy,
                office);
    }

    private Standing promised(@Nullable LocalDate day, @Nullable LocalDate lastDay, @Nullable String receiver) {
        return new Standing(
                areaCode,
                areaName,
                stage,
                stageSince,
                stageVersion,
                assessedVersion,
                level,
                decisionNumber,
                decidedOn,
                day,
                lastDay,
                receiver);
    }

    private Standing in(Area area) {
        return new Standing(
                area.code(),
                area.name(),
                stage,
                stageSince,
                stageVersion,
                assessedVersion,
                level,
                decisionNumber,
                decidedOn,
                appointment,
                resultBy,
                office);
    }

    private static @Nullable String text(Award award) {
        return switch (award) {
            case Award.AtLevel(var reached) -> reached.name();
            case Award.InBand(var band) -> band;
            case Award.NotMet _ -> null;
        };
    }
}
