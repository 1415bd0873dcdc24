package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/** A council of three and its sessions. */
final class Councils {
    static final PanelId PANEL = PanelId.of("PGDDT-674", "12/QĐ-PGDĐT", District.YEAR);
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final Citation RULE = new Citation("25/2023/TT-BGDĐT", "Điều 9", "Điều 9", Certainty.CHECKED);
    private static final PanelRules RULES = new PanelRules(3, true, true, RULE, new Share(2, 3), new Share(1, 2), RULE);
    private static final List<PanelMember> MEMBERS = List.of(
            new PanelMember("chair", Role.CHAIR, "PGDDT-674", "Phòng Giáo dục và Đào tạo"),
            new PanelMember("secretary", Role.SECRETARY, "PGDDT-674", "Phòng Giáo dục và Đào tạo"),
            new PanelMember("khuyen-hoc", Role.MEMBER, "HKH-674", "Hội Khuyến học huyện"));

    private Councils() {}

    static List<PanelEvent> life() {
        var office = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
        var incoming = new PanelMember("van-hoa", Role.MEMBER, "PVHTT-674", "Phòng Văn hóa và Thông tin");
        return List.of(
                new PanelEstablished(
                        PANEL, office, List.of("CDHT-XA"), District.YEAR, "12/QĐ-PGDĐT", MEMBERS, RULES, DAY),
                new PanelMemberReplaced(PANEL, "khuyen-hoc", incoming, "15/QĐ-PGDĐT", DAY.plusDays(20)),
                new PanelDissolved(PANEL, "20/QĐ-PGDĐT", "Hoàn thành nhiệm vụ", DAY.plusDays(90)));
    }

    static SessionId session(DossierId dossier) {
        return SessionId.of(PANEL, dossier, 1);
    }

    /** One member is recused, one has handed in a ballot, and one has not. */
    static List<SessionEvent> open(DossierId dossier) {
        return List.of(
                new SessionOpened(
                        session(dossier),
                        PANEL,
                        dossier,
                        1,
                        SessionForm.MEETING,
                        MEMBERS,
                        new Assessed("24853", "24853", List.of("khuyen-hoc")),
                        List.of(new Recusal("khuyen-hoc", Recusal.Ground.TOOK_PART)),
                        RULES,
                        "",
                        DAY),
                new ConflictDeclared(session(dossier), "secretary", false, "", DAY),
                new BallotSealed(session(dossier), "chair", ballot("chair").commitment(session(dossier)), DAY));
    }

    static List<SessionEvent> closed(DossierId dossier) {
        return closed(dossier, new Minutes("03/BB-HĐ", "Biên bản", List.of()));
    }

    static List<SessionEvent> closed(DossierId dossier, Minutes minutes) {
        var id = session(dossier);
        var ballots = List.of(ballot("chair"), ballot("secretary"));
        var tally = Tally.of(2, ballots.stream().map(Ballot::vote).toList(), RULES);
        return Stream.concat(
                        open(dossier).stream(),
                        Stream.of(
                                new BallotSealed(
                                        id, "secretary", ballot("secretary").commitment(id), DAY),
                                SessionClosed.with(id, ballots, tally, minutes, DAY)))
                .toList();
    }

    /** Of one in which nobody may judge. */
    static SessionClosed withoutJudges(DossierId dossier) {
        var minutes = new Minutes("04/BB-HĐ", "Biên bản", List.of());
        return SessionClosed.with(session(dossier), List.of(), Tally.of(0, List.of(), RULES), minutes, DAY);
    }

    private static Ballot ballot(String subject) {
        return new Ballot(subject, "a0".repeat(32), List.of(), Vote.FOR, "Đồng ý");
    }
}
