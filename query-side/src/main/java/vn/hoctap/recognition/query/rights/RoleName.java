package vn.hoctap.recognition.query.rights;

import java.util.Arrays;
import vn.hoctap.recognition.events.authority.Role;

/** What roles are called in Vietnamese (vai trò). */
public final class RoleName {
    private RoleName() {}

    public static String of(Role role) {
        return switch (role) {
            case COMMUNE_OFFICER -> "Cán bộ xã, đầu mối đơn vị";
            case RECEIVING_CLERK -> "Bộ phận một cửa";
            case SPECIALIST -> "Chuyên viên";
            case DEPUTY -> "Cấp phó";
            case OFFICE_HEAD -> "Thủ trưởng cơ quan";
            case AUTHORITY -> "Người có thẩm quyền ký";
            case AUDITOR -> "Thanh tra, kiểm toán";
            case COMMITTEE -> "Ban Thường vụ, Ban chỉ đạo";
            case ADMINISTRATOR -> "Quản trị hệ thống";
        };
    }

    /** Of a role as the trail keeps it; what is no role of a person's, such as the system's own, stays as it is. */
    public static String of(String kept) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(kept))
                .map(RoleName::of)
                .findFirst()
                .orElse(kept);
    }
}
