package vn.hoctap.recognition.portal.documents;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoctap.recognition.portal.council.Sittings;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** A council's report to print, for those who may see the council; of a session in which they may not judge it tells nothing. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CouncilDocuments {
    private final FindCouncils findCouncils;
    private final Sittings sittings;
    private final Subjects subjects;
    private final Documents documents;

    CouncilDocuments(FindCouncils findCouncils, Sittings sittings, Subjects subjects, Documents documents) {
        this.findCouncils = findCouncils;
        this.sittings = sittings;
        this.subjects = subjects;
        this.documents = documents;
    }

    @GetMapping("/hoi-dong/{id}/bao-cao.pdf")
    ResponseEntity<byte[]> report(@PathVariable UUID id) {
        var council = findCouncils
                .find(id, CurrentReader.subject())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy hội đồng này."));
        return documents.answer(CouncilReport.of(council, sittings.of(council), subjects));
    }
}
