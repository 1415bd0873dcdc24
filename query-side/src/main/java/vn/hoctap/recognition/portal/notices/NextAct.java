package vn.hoctap.recognition.portal.notices;

import vn.hoctap.recognition.query.notices.Notice;

/**
 * Where to go on from a notice.
 *
 * @param act what to do there
 */
public record NextAct(String act, String address) {
    static NextAct of(Notice notice) {
        return switch (notice.kind()) {
            case RETURNED -> ofDossier("Bổ sung, nộp lại", notice, "/nop");
            case FILED, FILED_AGAIN -> ofDossier("Kiểm tra, tiếp nhận", notice, "/tiep-nhan");
            case TO_PUBLISH -> ofDossier("Công khai kết quả", notice, "/cong-khai");
            case ACCEPTED,
                    DECLINED,
                    REAPPOINTED,
                    TRANSFERRED,
                    RECOGNISED,
                    NOT_RECOGNISED,
                    PUBLISHED,
                    CORRECTED,
                    REVOKED,
                    REINSTATED,
                    EXPIRED,
                    COMPLAINT_SETTLED,
                    MOVED_HERE,
                    COMPLAINT_FILED,
                    DUE_SOON,
                    OVERDUE,
                    OVERDUE_REPORTED -> ofDossier("Xem hồ sơ", notice, "");
            // Before it was received an office does not see it any more.
            case WITHDRAWN -> new NextAct("Xem hồ sơ chờ tiếp nhận", "/tiep-nhan");
            case TO_DRAFT -> new NextAct("Lập dự thảo quyết định", "/quyet-dinh");
            case TO_VERIFY -> of("Thẩm tra dự thảo", "/quyet-dinh/", notice);
            case TO_SIGN -> of("Xem, ký ban hành", "/quyet-dinh/", notice);
            case DRAFT_RETURNED -> of("Sửa, trình lại", "/quyet-dinh/", notice);
            case DECISION_SIGNED -> of("Xem quyết định", "/quyet-dinh/", notice);
            case TO_DECLARE -> of("Khai xung đột lợi ích", "/phien-danh-gia/", notice);
            case BALLOTS_IN -> of("Kết thúc phiên", "/phien-danh-gia/", notice);
            case SESSION_CLOSED -> of("Xem phiên đánh giá", "/phien-danh-gia/", notice);
            case SEATED -> of("Xem hội đồng", "/hoi-dong/", notice);
            case UNSEATED, COUNCIL_DISSOLVED -> new NextAct("Xem các hội đồng", "/hoi-dong");
            case CYCLE_OPENED, CYCLE_CHANGED, CYCLE_CLOSED -> new NextAct("Xem việc cần làm", "/viec-can-lam");
            case RIGHT_PROPOSED, RIGHT_DECLINED -> of("Xem đề nghị", "/quan-tri/quyen/", notice);
            case RIGHT_GRANTED, RIGHT_WITHDRAWN -> new NextAct("Về trang đầu", "/");
        };
    }

    private static NextAct of(String act, String place, Notice notice) {
        return new NextAct(act, place + notice.stream());
    }

    private static NextAct ofDossier(String act, Notice notice, String page) {
        return new NextAct(act, "/ho-so/" + notice.dossierId() + page);
    }
}
