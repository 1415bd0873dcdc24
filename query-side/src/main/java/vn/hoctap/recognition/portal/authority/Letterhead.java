package vn.hoctap.recognition.portal.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * What stands at the head of an office's papers (Decree 30/2020 annex I).
 *
 * @param superior the governing body (cơ quan chủ quản); empty where there is none to name
 * @param body who issues the paper
 * @param where the unit where it sits, with its kind, such as huyện Đam Rông; empty where its name does not say it
 * @param place what stands before the date: that unit without its kind, of the ministry the capital; empty where it is not known
 */
public record Letterhead(String superior, String body, String where, String place) {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String MINISTRY = "BGDDT";
    private static final String CAPITAL = "Hà Nội";
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final List<String> UNDER_COMMITTEES =
            List.of("Phòng Giáo dục và Đào tạo ", "Phòng Văn hóa - Xã hội ", "Sở Giáo dục và Đào tạo ");
    private static final List<String> KINDS =
            List.of("huyện ", "quận ", "thị xã ", "thành phố ", "tỉnh ", "xã ", "phường ", "thị trấn ", "đặc khu ");

    public static Letterhead of(Office office) {
        var name = office.name();
        return UNDER_COMMITTEES.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(kind -> under(kind.strip(), name.substring(kind.length())))
                .orElseGet(() -> alone(office, after(COMMITTEE, name)));
    }

    private static Letterhead under(String kind, String where) {
        return new Letterhead(capitals(COMMITTEE + where), capitals(kind), where, withoutKind(where));
    }

    /** On the right of every paper of the state. */
    public String nation() {
        return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    }

    /** Under the nation's name. */
    public String motto() {
        return "Độc lập - Tự do - Hạnh phúc";
    }

    private static Letterhead alone(Office office, String where) {
        var place = office.code().equals(MINISTRY) ? CAPITAL : withoutKind(where);
        return new Letterhead("", capitals(office.name()), where, place);
    }

    private static String withoutKind(String where) {
        return KINDS.stream()
                .filter(where::startsWith)
                .findFirst()
                .map(kind -> where.substring(kind.length()))
                .orElse(where);
    }

    /** Place and date. */
    public String dated(int year, @Nullable LocalDate day) {
        return StringUtils.capitalize(place.isEmpty() ? day(year, day) : place + ", " + day(year, day));
    }

    /** Days below 10, January and February have a 0 before them, and what is not signed has blanks. */
    static String day(int year, @Nullable LocalDate day) {
        return day == null
                ? "ngày …… tháng …… năm %d".formatted(year)
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day.getMonthValue()), day.getYear());
    }

    /** The office of who decides, with the unit where it sits: Chủ tịch Ủy ban nhân dân huyện Đam Rông. */
    public String officeOf(String signatory) {
        var lower = signatory.toLowerCase(VIETNAMESE);
        var kind = KINDS.stream()
                .filter(where::startsWith)
                .filter(each -> lower.endsWith(" " + each.strip()))
                .findFirst();
        return capitals((signatory + " " + kind.map(each -> place).orElse(where)).strip());
    }

    /** What stands above a signature: Chủ tịch, Trưởng phòng, Giám đốc; all of it where it is called otherwise. */
    public static String titleOf(String signatory) {
        return capitals(Stream.of("Chủ tịch", "Trưởng phòng", "Giám đốc", "Bộ trưởng")
                .filter(signatory::startsWith)
                .findFirst()
                .orElse(signatory));
    }

    private static String month(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    private static String after(String start, String name) {
        return name.startsWith(start) ? name.substring(start.length()) : "";
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
