package vn.hoctap.recognition.command.panel.web;

import static vn.hoctap.recognition.command.panel.web.SessionBodies.orEmpty;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.panel.CloseSession;
import vn.hoctap.recognition.command.panel.DeclareConflict;
import vn.hoctap.recognition.command.panel.SealBallot;
import vn.hoctap.recognition.command.panel.SessionCommand;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of a session; whoever sends one acts for nobody else. */
@RestController
@RequestMapping(path = "/api/v1/sessions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {
    private final SessionSender sender;

    SessionController(SessionSender sender) {
        this.sender = sender;
    }

    @PostMapping("/declarations")
    ResponseEntity<SessionAnswer> declare(
            @PathVariable SessionId id,
            CommandRequest.Change request,
            @Valid @RequestBody SessionBodies.Declaration body) {
        return change(
                new DeclareConflict(
                        id,
                        body.conflict(),
                        orEmpty(body.reason()),
                        request.actor().subject(),
                        sender.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/ballots")
    ResponseEntity<SessionAnswer> vote(
            @PathVariable SessionId id,
            CommandRequest.Change request,
            @Valid @RequestBody SessionBodies.BallotPaper body) {
        return change(
                new SealBallot(
                        id,
                        body.toScores(),
                        body.vote(),
                        orEmpty(body.opinion()),
                        request.actor().subject(),
                        sender.day(body.effectiveOn())),
                request);
    }

    @PostMapping("/closings")
    ResponseEntity<SessionAnswer> close(
            @PathVariable SessionId id, CommandRequest.Change request, @Valid @RequestBody SessionBodies.Closing body) {
        return change(
                new CloseSession(
                        id, body.minutes().toMinutes(), request.actor().subject(), sender.day(body.effectiveOn())),
                request);
    }

    private ResponseEntity<SessionAnswer> change(SessionCommand command, CommandRequest request) {
        var answer = sender.send(command, request);
        return ResponseEntity.ok()
                .eTag(ExpectedVersion.entityTag(answer.version()))
                .body(answer);
    }
}
