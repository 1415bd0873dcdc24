package vn.hoctap.recognition.local;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.local.identity.DemonstrationPerson;

/** Everybody who acts in the demonstration, and those who look on; posts as the papers call them, nobody's name. */
final class DemonstrationPeople {
    private static final String DISTRICT = "Huyện Đam Rông";

    private DemonstrationPeople() {}

    static List<DemonstrationPerson> all(DemonstrationPlan plan) {
        return Stream.of(
                        officers(plan, plan.communities(), "Cán bộ xã"),
                        Stream.of(Seat.values()).flatMap(DemonstrationPeople::officials),
                        Stream.of(Seat.values()).flatMap(DemonstrationPeople::council),
                        overseers(),
                        officers(plan, plan.units(), "Đầu mối của đơn vị"))
                .flatMap(people -> people)
                .toList();
    }

    private static Stream<DemonstrationPerson> officers(
            DemonstrationPlan plan, List<PlannedDossier> dossiers, String group) {
        return dossiers.stream()
                .map(dossier -> person(
                        Person.officerOf(dossier.code()), "Cán bộ đầu mối, lập hồ sơ", plan.place(dossier), group));
    }

    private static Stream<DemonstrationPerson> officials(Seat seat) {
        var office = seat.nameOfEducationOffice();
        return Stream.of(
                person(seat.clerk(), "Cán bộ tiếp nhận hồ sơ, bộ phận một cửa", office, office),
                person(seat.head(), "Thủ trưởng cơ quan, mở đợt và lập hội đồng", office, office),
                person(seat.specialist(), "Chuyên viên dự thảo quyết định", office, office),
                person(seat.deputy(), "Phó thủ trưởng thẩm tra dự thảo", office, office),
                person(
                        seat.authority(),
                        "Người có thẩm quyền ký quyết định",
                        "Cơ quan có thẩm quyền " + seat.tier(),
                        office));
    }

    private static Stream<DemonstrationPerson> council(Seat seat) {
        var council = "Hội đồng đánh giá " + seat.tier();
        return new Council(seat, "", "")
                .posts().stream().map(post -> person(post.person(), post.title(), post.body(), council));
    }

    private static Stream<DemonstrationPerson> overseers() {
        var group = "Theo dõi, kiểm tra và quản trị";
        return Stream.of(
                person(Person.COMMITTEE, "Thành viên Ban Chỉ đạo, theo dõi tiến độ", DISTRICT, group),
                person(Person.AUDITOR, "Thanh tra, kiểm toán", DISTRICT, group),
                person(Person.COUNTRYS_AUDITOR, "Thanh tra, kiểm toán toàn quốc", "Cả nước", group),
                person(Person.ADMINISTRATOR, "Quản trị hệ thống", DISTRICT, group),
                person(Person.SECOND_ADMINISTRATOR, "Quản trị hệ thống, người thứ hai", DISTRICT, group));
    }

    private static DemonstrationPerson person(Person who, String post, String organisation, String group) {
        return new DemonstrationPerson(who.subject(), post, organisation, group);
    }
}
