package vn.hoctap.recognition.query.progress;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;

/** What kinds, stages, holders and levels are called in Vietnamese. */
public final class Wording {
    private Wording() {}

    public static String of(RecognitionKind kind) {
        return switch (kind) {
            case LEARNING_UNIT -> "Đơn vị học tập";
            case LEARNING_COMMUNITY -> "Cộng đồng học tập";
        };
    }

    /** @param code of a title, such as CDHT-XA */
    public static String ofTitle(String code) {
        var kind = code.startsWith("DVHT") ? RecognitionKind.LEARNING_UNIT : RecognitionKind.LEARNING_COMMUNITY;
        return of(kind)
                + switch (TitleCode.tierOf(code)) {
                    case COMMUNE -> " cấp xã";
                    case DISTRICT -> " cấp huyện";
                    case PROVINCE -> " cấp tỉnh";
                };
    }

    public static String of(Stage stage) {
        return switch (stage) {
            case REGISTERED -> "Đã đăng ký";
            case SELF_ASSESSED -> "Đã tự đánh giá";
            case SUBMITTED -> "Đã nộp, chờ tiếp nhận";
            case RETURNED -> "Trả lại, chờ bổ sung";
            case ACCEPTED -> "Đã tiếp nhận, chờ thẩm định";
            case PROPOSED -> "Đã thẩm định, chờ quyết định";
            case RECOGNISED -> "Đã công nhận";
            case REJECTED -> "Không công nhận";
            case REVOKED -> "Đã thu hồi công nhận";
            case EXPIRED -> "Hết thời hạn bảo lưu";
            case WITHDRAWN -> "Đã rút hồ sơ";
            case DECLINED -> "Từ chối tiếp nhận";
        };
    }

    /** Who holds a dossier; empty where nobody does. */
    public static String of(Holder holder) {
        return switch (holder) {
            case APPLICANT -> "đối tượng đề nghị công nhận";
            case ONE_STOP -> "bộ phận một cửa";
            case PANEL -> "Hội đồng đánh giá";
            case AUTHORITY -> "người có thẩm quyền quyết định";
            case NOBODY -> "";
        };
    }

    /** Who acts next on a dossier at that stage, and how. */
    public static String nextStep(Stage stage) {
        return switch (stage) {
            case REGISTERED -> "Đối tượng đề nghị tự đánh giá theo bộ tiêu chí.";
            case SELF_ASSESSED -> "Đối tượng đề nghị nộp hồ sơ cho bộ phận một cửa.";
            case SUBMITTED -> "Bộ phận một cửa kiểm tra thành phần hồ sơ để tiếp nhận hoặc trả lại.";
            case RETURNED -> "Đối tượng đề nghị bổ sung, hoàn thiện rồi nộp lại hồ sơ.";
            case ACCEPTED -> "Hội đồng đánh giá thẩm định hồ sơ.";
            case PROPOSED -> "Người có thẩm quyền ra quyết định.";
            case RECOGNISED -> "Không còn bước nào; đề nghị công nhận lại khi hết thời hạn.";
            case REJECTED -> "Không còn bước nào; có thể khiếu nại, kiến nghị hoặc đăng ký cho năm sau.";
            case REVOKED -> "Không còn bước nào; có thể khiếu nại, kiến nghị về quyết định thu hồi.";
            case EXPIRED -> "Đề nghị công nhận lại bằng hồ sơ mới.";
            case WITHDRAWN, DECLINED -> "Không còn bước nào; có thể đăng ký lại trong năm.";
        };
    }

    /** What somebody is given. */
    public static String of(Award award) {
        return switch (award) {
            case Award.AtLevel(var level) -> ofLevel(level.name());
            case Award.InBand(var band) -> ofLevel(band);
            case Award.NotMet _ -> "Không đạt";
        };
    }

    /** @param level a level by its name, or with points the band itself */
    public static String ofLevel(@Nullable String level) {
        if (level == null) {
            return "";
        }
        return switch (level) {
            case "LEVEL_1" -> "Mức độ 1";
            case "LEVEL_2" -> "Mức độ 2";
            default -> "Xếp loại " + level;
        };
    }
}
