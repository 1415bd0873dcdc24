package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/**
 * A draft as it is sent to the command side.
 *
 * @param draft its reference
 * @param body code of the office that decides
 * @param series symbol after the number
 * @param proposal number and symbol of the proposing paper
 * @param effectiveOn the day on that paper
 */
record Proposal(
        String draft,
        String body,
        String series,
        DecisionContent content,
        List<String> grounds,
        String proposal,
        String effectiveOn) {
    static final String REFERENCE = "so-hieu-du-thao";
    static final String SERIES = "ky-hieu";
    static final String GROUNDS = "can-cu";
    static final String PAPER = "to-trinh";

    static Proposal of(Map<String, String> form, String body, DecisionContent content) {
        var day = text(form, Form.DAY);
        return new Proposal(
                text(form, REFERENCE),
                body,
                text(form, SERIES),
                content,
                Body.lines(form.getOrDefault(GROUNDS, "")),
                text(form, PAPER),
                day.isEmpty() ? Days.orToday(null).toString() : day);
    }

    /** Why a draft cannot be put again so: under another reference it would be another draft. */
    static Optional<String> strange(DecisionRow returned, Map<String, String> form) {
        var id = DecisionId.of(returned.draft().body().code(), text(form, REFERENCE));
        return id.value().equals(returned.id()) ? Optional.empty() : Optional.of(Text.of("authority.fault.reference"));
    }

    static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
