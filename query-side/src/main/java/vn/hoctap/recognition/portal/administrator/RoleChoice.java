package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.rights.RoleName;

/** A role to choose from, with what its holder does and what has to be said of it. */
public record RoleChoice(Role role) {
    static List<RoleChoice> all() {
        return Arrays.stream(Role.values()).map(RoleChoice::new).toList();
    }

    public String code() {
        return role.name();
    }

    public String name() {
        return RoleName.of(role);
    }

    public String task() {
        return switch (role) {
            case COMMUNE_OFFICER -> "Đăng ký, tự đánh giá và nộp hồ sơ của một xã hoặc một đơn vị.";
            case RECEIVING_CLERK -> "Tiếp nhận hoặc trả hồ sơ, công khai kết quả.";
            case SPECIALIST -> "Soạn và trình dự thảo quyết định.";
            case DEPUTY -> "Thẩm tra dự thảo trước khi trình ký.";
            case OFFICE_HEAD -> "Mở đợt đánh giá, thành lập hội đồng.";
            case AUTHORITY -> "Ký ban hành quyết định.";
            case AUDITOR -> "Xem mọi hồ sơ và nhật ký của một địa bàn, không thay đổi gì.";
            case COMMITTEE -> "Theo dõi tiến độ của một địa bàn.";
            case ADMINISTRATOR -> "Quản lý người dùng, danh mục và hệ thống; không xem hồ sơ.";
        };
    }

    public boolean wantsCode() {
        return role.reach() != Role.Reach.SYSTEM;
    }

    /** What its code stands for. */
    public String codeLabel() {
        return switch (role.reach()) {
            case APPLICANT -> "Mã xã hoặc mã đơn vị";
            case OFFICE -> "Mã cơ quan";
            case AREA -> "Mã địa bàn";
            case SYSTEM -> "";
        };
    }

    public String codeHint() {
        return switch (role.reach()) {
            case APPLICANT -> "Ví dụ 24853 (một xã) hoặc HTX-1 (một cơ quan, đơn vị đã đăng ký).";
            case OFFICE -> "Ví dụ PGDDT-674: phần sau dấu gạch là mã địa bàn nơi cơ quan đặt trụ sở.";
            case AREA -> "Ví dụ 674; ghi VN nếu là cả nước.";
            case SYSTEM -> "";
        };
    }
}
