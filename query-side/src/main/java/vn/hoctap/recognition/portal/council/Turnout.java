package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.events.procedure.PanelRules.Share;

/**
 * How many ballots are in of a session that is still open, against the number that its rules ask for.
 *
 * @param entitled members who may vote
 * @param quorum share of them who have to take part
 */
public record Turnout(int entitled, int handedIn, Share quorum) {
    /** The fewest that are enough, and one at least. */
    public int needed() {
        int enough = Math.ceilDiv(entitled * quorum.numerator(), quorum.denominator());
        return Math.max(1, enough);
    }

    public boolean isEnough() {
        return handedIn >= needed();
    }

    /** What comes of it if the session ends now. */
    public String sentence() {
        var rule = "Quy định của phiên: ít nhất %d trên %d thành viên bỏ phiếu (%d/%d); đã có %d. "
                .formatted(needed(), entitled, quorum.numerator(), quorum.denominator(), handedIn);
        return rule
                + (isEnough()
                        ? "Kết thúc lúc này thì kết quả được kiểm trên các phiếu đã nộp; phiếu chưa nộp không được tính."
                        : "Kết thúc lúc này thì phiên không có kết quả, Hội đồng phải mở vòng đánh giá tiếp theo.");
    }
}
