package vn.hoctap.recognition.query.dashboard;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.web.text.Text;

/** A number of the dashboard: which dossiers it counts. The same rule counts them and lists them. */
public enum Figure {
    COMMUNES_REGISTERED,
    COMMUNES_RECOGNISED,
    UNITS_REGISTERED,
    UNITS_RECOGNISED,
    REGISTERED,
    SELF_ASSESSED,
    SUBMITTED,
    ACCEPTED,
    ASSESSED,
    DECIDED,
    RECOGNISED,
    UNDER_WAY,
    RETURNED,
    DECIDED_ON_TIME,
    DECIDED_LATE,
    OVERDUE,
    WAITING_UP_TO_7_DAYS,
    WAITING_UP_TO_30_DAYS,
    WAITING_UP_TO_90_DAYS,
    WAITING_OVER_90_DAYS;

    public String title() {
        return Text.called("dashboard.figure", this);
    }

    boolean counts(Cell cell) {
        var stage = cell.stage();
        return switch (this) {
            case COMMUNES_REGISTERED -> isCommune(cell);
            case COMMUNES_RECOGNISED -> isCommune(cell) && stage.wasRecognised();
            case UNITS_REGISTERED -> isUnit(cell);
            case UNITS_RECOGNISED -> isUnit(cell) && stage.wasRecognised();
            case REGISTERED -> true;
            case SELF_ASSESSED -> reached(Step.SELF_ASSESSED, cell);
            case SUBMITTED -> reached(Step.SUBMITTED, cell);
            case ACCEPTED -> reached(Step.ACCEPTED, cell);
            case ASSESSED -> reached(Step.ASSESSED, cell);
            case DECIDED -> reached(Step.DECIDED, cell);
            case RECOGNISED -> stage.wasRecognised();
            case UNDER_WAY -> stage.isUnderWay();
            case RETURNED -> stage == Stage.RETURNED;
            case DECIDED_ON_TIME -> isDecided(cell) && cell.timeliness() == Timeliness.ON_TIME;
            case DECIDED_LATE -> isDecided(cell) && cell.timeliness() == Timeliness.LATE;
            case OVERDUE -> stage.isUnderWay() && cell.timeliness() == Timeliness.LATE;
            case WAITING_UP_TO_7_DAYS -> isWaiting(Age.UP_TO_7_DAYS, cell);
            case WAITING_UP_TO_30_DAYS -> isWaiting(Age.UP_TO_30_DAYS, cell);
            case WAITING_UP_TO_90_DAYS -> isWaiting(Age.UP_TO_90_DAYS, cell);
            case WAITING_OVER_90_DAYS -> isWaiting(Age.OVER_90_DAYS, cell);
        };
    }

    /** Of the communes themselves; larger bodies can ask for the title as well. */
    private static boolean isCommune(Cell cell) {
        return cell.kind() == RecognitionKind.LEARNING_COMMUNITY && cell.tier() == AdministrativeTier.COMMUNE;
    }

    private static boolean isUnit(Cell cell) {
        return cell.kind() == RecognitionKind.LEARNING_UNIT;
    }

    private static boolean isDecided(Cell cell) {
        return Step.of(cell.stage()) == Step.DECIDED;
    }

    private static boolean isWaiting(Age age, Cell cell) {
        return cell.stage().isUnderWay() && cell.age() == age;
    }

    private static boolean reached(Step step, Cell cell) {
        return Step.of(cell.stage()).compareTo(step) >= 0;
    }

    /** How far dossiers have come, each step behind the one before. */
    private enum Step {
        REGISTERED,
        SELF_ASSESSED,
        SUBMITTED,
        ACCEPTED,
        ASSESSED,
        DECIDED;

        /** A dossier that was withdrawn or declined has left the way, wherever that was. */
        static Step of(Stage stage) {
            return switch (stage) {
                case REGISTERED, WITHDRAWN, DECLINED -> REGISTERED;
                case Stage.SELF_ASSESSED -> SELF_ASSESSED;
                case Stage.SUBMITTED, RETURNED -> SUBMITTED;
                case Stage.ACCEPTED -> ACCEPTED;
                case PROPOSED -> ASSESSED;
                case RECOGNISED, REJECTED, REVOKED, EXPIRED -> DECIDED;
            };
        }
    }
}
