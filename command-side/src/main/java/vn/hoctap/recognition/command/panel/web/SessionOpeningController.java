package vn.hoctap.recognition.command.panel.web;

import static vn.hoctap.recognition.command.panel.web.SessionBodies.orEmpty;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.BulkRequest;
import vn.hoctap.recognition.command.dispatch.BulkResult;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** Opening sessions of a council, one or many at a time. */
@RestController
@RequestMapping(path = "/api/v1/panels/{id}/sessions", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionOpeningController {
    private final SessionSender sender;

    SessionOpeningController(SessionSender sender) {
        this.sender = sender;
    }

    @PostMapping
    ResponseEntity<SessionAnswer> open(
            @PathVariable PanelId id, CommandRequest.Creation request, @Valid @RequestBody SessionBodies.Opening body) {
        var answer = sender.send(
                OpenSession.of(
                        id,
                        body.dossierId(),
                        body.roundOrFirst(),
                        body.form(),
                        orEmpty(body.reason()),
                        request.actor().subject(),
                        sender.day(body.effectiveOn())),
                request);
        return ResponseEntity.created(URI.create("/api/v1/sessions/" + answer.sessionId()))
                .eTag(ExpectedVersion.entityTag(answer.version()))
                .body(answer);
    }

    /** The first round of each dossier, each a command of its own: one that is refused holds up no other. */
    @PostMapping("/bulk")
    List<BulkResult> openMany(
            @PathVariable PanelId id, BulkRequest request, @Valid @RequestBody SessionBodies.Openings body) {
        var on = sender.day(body.effectiveOn());
        var subject = request.actor().subject();
        return body.dossierIds().stream()
                .map(dossier -> OpenSession.of(id, dossier, 1, body.form(), "", subject, on))
                .map(command -> openOne(command, request))
                .toList();
    }

    private BulkResult openOne(OpenSession command, BulkRequest request) {
        var item = command.dossierId().toString();
        return BulkResult.of(
                item,
                Map.of("sessionId", command.sessionId()),
                () -> sender.send(command, request.beginning(item)).version());
    }
}
