package vn.hoctap.recognition.local;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.SessionId;

/** The council of one title and year: a chair, a secretary and three members, made up. */
record Council(Seat seat, String title, String setUpBy) {
    PanelId id() {
        return PanelId.of(seat.educationOffice(), setUpBy, Title.YEAR);
    }

    Act establishment() {
        return Act.creation(
                seat.head(),
                "panels",
                title,
                Map.of(
                        "office",
                        seat.namedEducationOffice(),
                        "titles",
                        List.of(title),
                        "year",
                        Title.YEAR,
                        "decisionNumber",
                        setUpBy,
                        "members",
                        members().stream().map(Member::inRequest).toList(),
                        "effectiveOn",
                        Days.COUNCILS_SET_UP));
    }

    /** Everybody declares that nothing stands in the way, and then votes; whose body is judged stays away. */
    List<Act> session(PlannedDossier dossier) {
        var on = dossier.title().days().judged();
        var address = "sessions/" + SessionId.of(id(), dossier.id(), 1);
        var voting = members().stream().filter(member -> !member.body().equals(dossier.code()));
        return Stream.of(
                        Stream.of(opening(dossier)),
                        voting.flatMap(member -> Stream.of(
                                Act.change(
                                        member.person(),
                                        address + "/declarations",
                                        Map.of("conflict", false, "effectiveOn", on)),
                                Act.change(
                                        member.person(),
                                        address + "/ballots",
                                        Map.of("scores", List.of(), "vote", "FOR", "effectiveOn", on)))),
                        Stream.of(Act.change(chair().person(), address + "/closings", closing(dossier))))
                .flatMap(acts -> acts)
                .toList();
    }

    private Act opening(PlannedDossier dossier) {
        return Act.creation(
                secretary().person(),
                "panels/" + id() + "/sessions",
                dossier.code(),
                Map.of(
                        "dossierId",
                        dossier.id(),
                        "form",
                        "MEETING",
                        "effectiveOn",
                        dossier.title().days().judged()));
    }

    private static Map<String, Object> closing(PlannedDossier dossier) {
        var minutes = Map.of(
                "number",
                "BB-" + dossier.code(),
                "text",
                "Hội đồng thống nhất đề nghị công nhận.",
                "dissent",
                List.of());
        return Map.of("minutes", minutes, "effectiveOn", dossier.title().days().judged());
    }

    /** A member as a sign-in page shows it. */
    record Post(Person person, String title, String body) {}

    List<Post> posts() {
        return members().stream()
                .map(member -> new Post(member.person(), titleOf(member.role()), member.represents()))
                .toList();
    }

    private static String titleOf(Role role) {
        return switch (role) {
            case CHAIR -> "Chủ tịch hội đồng";
            case SECRETARY -> "Thư ký hội đồng";
            case MEMBER -> "Thành viên hội đồng";
        };
    }

    private Member chair() {
        return member("chair", Role.CHAIR, seat.peoplesCommittee(), "Ủy ban nhân dân");
    }

    private Member secretary() {
        return member("secretary", Role.SECRETARY, seat.codeOf("NV"), "Cơ quan nội vụ");
    }

    private List<Member> members() {
        return List.of(
                chair(),
                secretary(),
                member("member-1", Role.MEMBER, associationForLearning(), "Hội Khuyến học"),
                member("member-2", Role.MEMBER, seat.codeOf("MTTQ"), "Mặt trận Tổ quốc Việt Nam"),
                member("member-3", Role.MEMBER, seat.codeOf("TT"), "Thanh tra"));
    }

    /** That of the district asks to be recognised itself. */
    private String associationForLearning() {
        return switch (seat) {
            case DISTRICT -> PlannedDossier.CODE_OF_ASSOCIATION_FOR_LEARNING;
            case PROVINCE -> seat.codeOf("HKH");
        };
    }

    private Member member(String name, Role role, String body, String represents) {
        return new Member(seat.person(name, "PANEL_" + role), role, body, represents);
    }

    private record Member(Person person, Role role, String body, String represents) {
        Map<String, Object> inRequest() {
            return Map.of("subject", person.subject(), "role", role, "body", body, "represents", represents);
        }
    }
}
