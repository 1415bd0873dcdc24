package vn.hoctap.recognition.portal.documents;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoctap.recognition.portal.authority.Papers;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Decisions to print, drafts for those of their own seat. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class DecisionDocuments {
    private final FindDecisions decisions;
    private final Papers papers;
    private final Certificates certificates;
    private final Documents documents;

    DecisionDocuments(FindDecisions decisions, Papers papers, Certificates certificates, Documents documents) {
        this.decisions = decisions;
        this.papers = papers;
        this.certificates = certificates;
        this.documents = documents;
    }

    @GetMapping("/quyet-dinh/{id}/van-ban.pdf")
    ResponseEntity<byte[]> decision(@PathVariable UUID id) {
        var row = find(id);
        return documents.answer(DecisionSheet.of(row, papers.of(row)));
    }

    /** All that it gave, to be printed in one go. */
    @GetMapping("/quyet-dinh/{id}/giay-cong-nhan.pdf")
    ResponseEntity<byte[]> certificates(@PathVariable UUID id) {
        return documents.answer(certificates.of(find(id)));
    }

    private DecisionRow find(UUID id) {
        return decisions
                .find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy quyết định này."));
    }
}
