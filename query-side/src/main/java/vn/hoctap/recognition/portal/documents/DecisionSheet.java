package vn.hoctap.recognition.portal.documents;

import java.util.List;
import vn.hoctap.recognition.portal.authority.Paper;
import vn.hoctap.recognition.query.decisions.DecisionRow;

/** A decision with its list (quyết định, danh sách kèm theo). */
public record DecisionSheet(Heading head, Paper decision) {
    static Document of(DecisionRow row, Paper paper) {
        boolean isDraft = row.signed() == null;
        var head = new Heading(paper.head().superior(), paper.head().body(), paper.number(), paper.dated(), isDraft);
        var name = isDraft ? "du-thao" : paper.number();
        var title = (isDraft ? "Dự thảo quyết định " : "Quyết định số " + paper.number() + " ") + "về việc "
                + paper.about();
        return new Document(
                Words.file("quyet-dinh", name),
                "decision",
                title,
                row.last().recordedAt(),
                new DecisionSheet(head, paper));
    }

    /** Headings of the list. */
    public List<String> columns() {
        return decision.columns();
    }
}
