package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.BulkRequest;
import vn.hoctap.recognition.command.dispatch.BulkResult;
import vn.hoctap.recognition.command.dossier.AcceptDossier;

/** Taking in many dossiers at once: each for itself, with a result for each. */
@RestController
class BulkAcceptanceController {
    private final DossierAnswers answers;

    BulkAcceptanceController(DossierAnswers answers) {
        this.answers = answers;
    }

    @PostMapping(path = "/api/v1/dossiers/acceptances", produces = MediaType.APPLICATION_JSON_VALUE)
    List<BulkResult> accept(BulkRequest request, @Valid @RequestBody Bodies.Acceptances body) {
        return body.items().stream().map(item -> accept(item, request)).toList();
    }

    private BulkResult accept(Bodies.OneAcceptance item, BulkRequest request) {
        var moment = answers.moment(item.receivedAt());
        var command = new AcceptDossier(item.dossierId(), moment, moment.toLocalDate());
        var id = item.dossierId().toString();
        return BulkResult.of(id, () -> answers.send(command, request.changing(id, item.version())));
    }
}
