package vn.hoctap.recognition.portal.authority;

import java.util.List;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.DecisionWords;
import vn.hoctap.recognition.web.text.Text;

/** A decision about a dossier, as a link to its page. */
public record DecisionLink(String text, String state, String address) {
    public static List<DecisionLink> all(List<DecisionRow> rows) {
        return rows.stream().map(DecisionLink::of).toList();
    }

    private static DecisionLink of(DecisionRow row) {
        var signed = row.signed();
        var kind = DecisionWords.of(row.draft().kind());
        var text = signed == null
                ? Text.of("authority.link.draft", kind)
                : Text.of("authority.link.signed", kind, signed.numberText());
        return new DecisionLink(text, DecisionWords.of(row.state()), "/quyet-dinh/" + row.id());
    }
}
