package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/** One event of each type that can happen to a council and in its sessions. */
final class PanelSamples {
    private static final PanelId PANEL = PanelId.of("PGDDT-674", "12/QĐ-PGDĐT", 2023);
    private static final DossierId DOSSIER = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final SessionId SESSION = SessionId.of(PANEL, DOSSIER, 2);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final PanelRules RULES = new PanelRules(
            5,
            true,
            true,
            new Citation("25/2023/TT-BGDĐT", "Điều 9", "Điều 9", Certainty.CHECKED),
            new Share(2, 3),
            new Share(1, 2),
            new Citation("Quy định nội bộ", "", "", Certainty.ASSUMED));
    private static final List<PanelMember> MEMBERS = List.of(
            new PanelMember("chair", Role.CHAIR, "PGDDT-674", "Phòng Giáo dục và Đào tạo"),
            new PanelMember("khuyen-hoc", Role.MEMBER, "HKH-674", "Hội Khuyến học huyện"));

    private PanelSamples() {}

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new PanelEstablished(
                        PANEL,
                        new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông"),
                        List.of("CDHT-XA"),
                        2023,
                        "12/QĐ-PGDĐT",
                        MEMBERS,
                        RULES,
                        DAY),
                new PanelMemberReplaced(PANEL, "khuyen-hoc", MEMBERS.getLast(), "15/QĐ-PGDĐT", DAY),
                new PanelDissolved(PANEL, "20/QĐ-PGDĐT", "Hoàn thành nhiệm vụ", DAY),
                new SessionOpened(
                        SESSION,
                        PANEL,
                        DOSSIER,
                        2,
                        SessionForm.WRITTEN_OPINIONS,
                        MEMBERS,
                        new Assessed("24889", "24889", List.of("khuyen-hoc")),
                        List.of(new Recusal("khuyen-hoc", Recusal.Ground.TOOK_PART)),
                        RULES,
                        "",
                        DAY),
                new ConflictDeclared(SESSION, "chair", true, "Có quan hệ họ hàng", DAY),
                new BallotSealed(SESSION, "chair", "0f".repeat(32), DAY),
                new SessionClosed(
                        SESSION,
                        List.of(new Ballot(
                                "chair",
                                "a0".repeat(32),
                                List.of(new Score("5.1", Verdict.NOT_MET, "Thiếu danh sách")),
                                Vote.AGAINST,
                                "Chưa đạt")),
                        1,
                        1,
                        0,
                        1,
                        true,
                        SessionResult.NOT_MET,
                        new Minutes("03/BB-HĐ", "Biên bản", List.of(new Minutes.Dissent("chair", "Bảo lưu ý kiến"))),
                        DAY));
    }
}
