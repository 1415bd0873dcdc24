package vn.hoctap.recognition.query.checks;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** What comparing the projections with the events has come to. */
@RestController
@ReadableBy(Audience.AUDITORS)
class ChecksController {
    private final FindChecks findChecks;

    ChecksController(FindChecks findChecks) {
        this.findChecks = findChecks;
    }

    @GetMapping(path = "/api/v1/projections/checks", produces = MediaType.APPLICATION_JSON_VALUE)
    List<FindChecks.Check> checks() {
        return findChecks.all();
    }
}
