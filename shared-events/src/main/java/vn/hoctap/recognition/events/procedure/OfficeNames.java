package vn.hoctap.recognition.events.procedure;

import java.util.List;
import java.util.Locale;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;

/** What an office is called: its kind and the unit where it sits (Ủy ban nhân dân xã Đạ Tông). */
final class OfficeNames {
    static final Office MINISTRY = new Office("BGDDT", "Bộ Giáo dục và Đào tạo");

    private OfficeNames() {}

    static Office office(OfficeKind kind, AdministrativeTier tier, AdministrativeSeat seat) {
        return switch (kind) {
            case PEOPLES_COMMITTEE -> named("UBND", "Ủy ban nhân dân", tier, seat);
            case EDUCATION_OFFICE -> named("PGDDT", "Phòng Giáo dục và Đào tạo", tier, seat);
            case CULTURE_AND_SOCIETY_OFFICE -> named("PVHXH", "Phòng Văn hóa - Xã hội", tier, seat);
            case EDUCATION_DEPARTMENT -> named("SGDDT", "Sở Giáo dục và Đào tạo", tier, seat);
            case MINISTRY_OF_EDUCATION -> MINISTRY;
        };
    }

    private static Office named(String shortName, String name, AdministrativeTier tier, AdministrativeSeat seat) {
        return new Office(shortName + "-" + seat.code(), name + " " + unit(tier, seat.name()));
    }

    /** The unit with its kind in front; a name that carries its kind, such as "Xã Đạ Tông", keeps it, in small letters. */
    private static String unit(AdministrativeTier tier, String name) {
        return kindsOf(tier).stream()
                .filter(kind -> name.toLowerCase(Locale.ROOT).startsWith(kind + " "))
                .findFirst()
                .map(kind -> kind + name.substring(kind.length()))
                .orElseGet(() -> kindsOf(tier).getFirst() + " " + name);
    }

    /** The commonest kind first. */
    private static List<String> kindsOf(AdministrativeTier tier) {
        return switch (tier) {
            case COMMUNE -> List.of("xã", "phường", "thị trấn", "đặc khu");
            case DISTRICT -> List.of("huyện", "quận", "thị xã", "thành phố");
            case PROVINCE -> List.of("tỉnh", "thành phố");
        };
    }
}
