package vn.hoctap.recognition.query.dashboard;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.Stage;

/** A number of the dashboard: which dossiers it counts. The same rule counts them and lists them. */
public enum Figure {
    COMMUNES_REGISTERED("Xã đăng ký công nhận Cộng đồng học tập"),
    COMMUNES_RECOGNISED("Xã đạt danh hiệu Cộng đồng học tập"),
    UNITS_REGISTERED("Đơn vị đăng ký công nhận Đơn vị học tập"),
    UNITS_RECOGNISED("Đơn vị đạt danh hiệu Đơn vị học tập"),
    REGISTERED("Hồ sơ đã đăng ký"),
    SELF_ASSESSED("Đã tự đánh giá"),
    SUBMITTED("Đã nộp hồ sơ"),
    ACCEPTED("Đã được tiếp nhận"),
    ASSESSED("Đã thẩm định"),
    DECIDED("Đã có kết quả"),
    RECOGNISED("Đã công nhận"),
    UNDER_WAY("Đang giải quyết"),
    RETURNED("Đang chờ bổ sung"),
    DECIDED_ON_TIME("Có kết quả đúng hẹn"),
    DECIDED_LATE("Có kết quả quá hẹn"),
    OVERDUE("Đang giải quyết, đã quá hẹn"),
    WAITING_UP_TO_7_DAYS("Đã chờ không quá 7 ngày"),
    WAITING_UP_TO_30_DAYS("Đã chờ từ 8 đến 30 ngày"),
    WAITING_UP_TO_90_DAYS("Đã chờ từ 31 đến 90 ngày"),
    WAITING_OVER_90_DAYS("Đã chờ trên 90 ngày");

    private final String title;

    Figure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
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
