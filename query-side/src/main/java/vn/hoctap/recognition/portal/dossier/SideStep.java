package vn.hoctap.recognition.portal.dossier;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.CurrentReader;

/** A step that leads a dossier off its usual way. */
public enum SideStep {
    WITHDRAW("rut-ho-so", "Rút hồ sơ", "withdrawals"),
    DECLINE("tu-choi", "Từ chối tiếp nhận, giải quyết hồ sơ", "declines"),
    REAPPOINT("hen-lai", "Xin lỗi và hẹn lại ngày trả kết quả", "reappointments"),
    TRANSFER("chuyen-tham-quyen", "Chuyển thẩm quyền giải quyết", "transfers");

    static final String PATHS = "rut-ho-so|tu-choi|hen-lai|chuyen-tham-quyen";

    private final String path;
    private final String title;
    private final String command;

    SideStep(String path, String title, String command) {
        this.path = path;
        this.title = title;
        this.command = command;
    }

    /** @param path one of {@link #PATHS} */
    static SideStep of(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Those that a dossier is open for and that the person before the page may take. */
    public static List<SideStep> openFor(DossierRow row) {
        return Arrays.stream(values())
                .filter(step -> step.isOpenAt(row.standing().stage()) && step.isFor(row))
                .toList();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** Last part of the command's address. */
    String command() {
        return command;
    }

    boolean isOpenAt(Stage stage) {
        return switch (this) {
            case WITHDRAW -> stage.isUnderWay();
            case DECLINE -> stage == Stage.SUBMITTED || stage == Stage.RETURNED || stage == Stage.ACCEPTED;
            case REAPPOINT -> stage == Stage.ACCEPTED || stage == Stage.PROPOSED;
            case TRANSFER ->
                stage.isUnderWay() || stage == Stage.RECOGNISED || stage == Stage.REJECTED || stage == Stage.REVOKED;
        };
    }

    /** As far as the reader's rights tell; the command side has the last word. */
    boolean isFor(DossierRow row) {
        return CurrentReader.rights().stream().anyMatch(right -> isFor(row, right));
    }

    private boolean isFor(DossierRow row, Right right) {
        return switch (this) {
            case WITHDRAW ->
                right.role() == Role.COMMUNE_OFFICER && right.organisation().equals(row.applicantCode());
            case DECLINE, REAPPOINT -> right.role() == Role.RECEIVING_CLERK;
            case TRANSFER -> right.role() == Role.RECEIVING_CLERK || right.role() == Role.OFFICE_HEAD;
        };
    }

    /** Who takes it, for whoever does not. */
    String reserved() {
        return switch (this) {
            case WITHDRAW -> "Chỉ cán bộ đầu mối của đối tượng đề nghị được rút hồ sơ này.";
            case DECLINE -> "Chỉ cán bộ bộ phận một cửa được từ chối tiếp nhận, giải quyết hồ sơ.";
            case REAPPOINT -> "Chỉ cán bộ bộ phận một cửa được hẹn lại ngày trả kết quả.";
            case TRANSFER -> "Chỉ bộ phận một cửa hoặc thủ trưởng cơ quan được chuyển thẩm quyền giải quyết hồ sơ.";
        };
    }

    /** What it brings about, told before it is taken. */
    public String consequence() {
        return switch (this) {
            case WITHDRAW ->
                "Hồ sơ đã rút không được giải quyết tiếp và không khôi phục được. Trong năm, có thể đăng ký lại nếu đợt"
                        + " đánh giá còn mở.";
            case DECLINE ->
                "Hồ sơ bị từ chối thì kết thúc, không khôi phục được; đối tượng đề nghị nhận phiếu từ chối có nêu lý do."
                        + " Nếu hồ sơ chỉ cần bổ sung, hãy trả lại hồ sơ thay vì từ chối.";
            case REAPPOINT ->
                "Sau khi ghi nhận, phiếu xin lỗi và hẹn lại được lập để gửi đối tượng đề nghị. Số lần được hẹn lại theo"
                        + " thủ tục của hồ sơ.";
            case TRANSFER ->
                "Từ ngày nêu dưới đây, hồ sơ được tính cho địa bàn và do các cơ quan ghi ở đây giải quyết. Bước nào để"
                        + " trống thì cơ quan giải quyết theo thủ tục.";
        };
    }
}
