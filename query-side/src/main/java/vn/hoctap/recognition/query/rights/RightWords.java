package vn.hoctap.recognition.query.rights;

import vn.hoctap.recognition.events.authority.Role;

/** What roles are called in Vietnamese. */
public final class RightWords {
    private RightWords() {}

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
}
