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
import vn.hoctap.recognition.web.text.Text;

/** What the codes in a dossier's fields are called. */
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
            case "award", "level" -> code.equals("NOT_MET") ? Text.of("auditor.no-level") : Wording.ofLevel(code);
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
            case "FIRST", "RENEWAL", "RAISE" -> Text.of("auditor.purpose." + code);
            default -> code;
        };
    }

    private static String of(AdministrativeTier tier) {
        return Text.called("auditor.tier", tier);
    }

    private static String of(ComplaintKind kind) {
        return Text.called("auditor.complaint", kind);
    }

    private static String of(ComplaintOutcome outcome) {
        return Text.called("auditor.settlement", outcome);
    }

    static String of(Verdict verdict) {
        return Text.called("auditor.verdict", verdict);
    }

    static String of(Reason reason) {
        return Text.called("auditor.reason", reason);
    }
}
