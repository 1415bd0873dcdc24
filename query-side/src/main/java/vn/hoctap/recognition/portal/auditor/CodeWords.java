package vn.hoctap.recognition.portal.auditor;

import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.criteria.TraitName;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.whatif.Question;

/** What the codes in a dossier's fields are called in Vietnamese. */
final class CodeWords {
    private CodeWords() {}

    /**
     * Of a code that stands in a field; anything else stays what it is.
     *
     * @param field its path, such as /about/tier
     */
    static String of(String field, String code) {
        if (field.startsWith("/judgement/")) {
            return ofFinding(field, code);
        }
        return switch (field.substring(field.lastIndexOf('/') + 1)) {
            case "stage" -> Wording.of(Stage.valueOf(code));
            case "title" -> code.matches(Question.TITLE) ? Wording.ofTitle(code) : code;
            case "tier" -> of(AdministrativeTier.valueOf(code));
            case "kind" -> ofKind(field, code);
            case "award", "level" -> code.equals("NOT_MET") ? "Chưa đạt mức nào" : Wording.ofLevel(code);
            case "outcome" -> of(ComplaintOutcome.valueOf(code));
            case "traits" -> TraitName.of(Trait.valueOf(code));
            default -> code;
        };
    }

    private static String ofFinding(String field, String code) {
        return switch (field.substring(field.lastIndexOf('/') + 1)) {
            case "verdict" -> of(Verdict.valueOf(code));
            case "reason" -> of(Reason.valueOf(code));
            default -> code;
        };
    }

    private static String ofKind(String field, String code) {
        if (field.startsWith("/about/")) {
            return Wording.of(RecognitionKind.valueOf(code));
        }
        if (field.startsWith("/complaints/")) {
            return of(ComplaintKind.valueOf(code));
        }
        return field.startsWith("/submission/") ? ofPurpose(code) : code;
    }

    private static String ofPurpose(String code) {
        return switch (code) {
            case "FIRST" -> "công nhận lần đầu";
            case "RENEWAL" -> "công nhận lại";
            case "RAISE" -> "nâng mức độ";
            default -> code;
        };
    }

    private static String of(AdministrativeTier tier) {
        return switch (tier) {
            case COMMUNE -> "cấp xã";
            case DISTRICT -> "cấp huyện";
            case PROVINCE -> "cấp tỉnh";
        };
    }

    private static String of(ComplaintKind kind) {
        return switch (kind) {
            case COMPLAINT -> "khiếu nại";
            case PETITION -> "kiến nghị xem xét lại";
        };
    }

    private static String of(ComplaintOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "chấp nhận";
            case DISMISSED -> "không chấp nhận";
            case WITHDRAWN -> "bên khiếu nại, kiến nghị rút";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "đạt";
            case NOT_MET -> "chưa đạt";
            case NOT_APPLICABLE -> "không áp dụng";
            case NOT_ASSESSED -> "chưa đánh giá";
        };
    }

    static String of(Reason reason) {
        return switch (reason) {
            case REACHED -> "đạt mức yêu cầu";
            case BELOW -> "chưa đạt mức yêu cầu";
            case NOT_FOR_THIS_APPLICANT -> "không áp dụng cho đối tượng này";
            case NO_ANSWER -> "chưa trả lời";
            case NO_EVIDENCE -> "chưa ghi minh chứng";
            case NOTHING_TO_COUNT -> "chưa có số liệu để tính";
            case AS_STATED -> "theo số điểm đã ghi";
        };
    }
}
