package vn.hoctap.recognition.command.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.DropDecision;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.ReturnDecision;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.VerifyDecision;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of a decision: an address for each, POST each. */
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    DecisionController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            description = "Puts a draft to the body that decides; a list of up to 500 dossiers is one decision."
                    + " A returned draft is put again under its own reference.")
    ResponseEntity<DecisionAnswer> propose(CommandRequest.Creation request, @Valid @RequestBody Bodies.Proposal body) {
        var command = new ProposeDecision(
                DecisionId.of(body.body(), body.draft()),
                body.body(),
                body.series(),
                body.content().toContent(),
                body.grounds(),
                body.proposal(),
                day(body.effectiveOn()));
        var location = URI.create("/api/v1/decisions/" + command.decisionId());
        return answer(ResponseEntity.created(location), command, request);
    }

    @PostMapping("/{id}/verifications")
    ResponseEntity<DecisionAnswer> verify(
            @PathVariable DecisionId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Dated body) {
        return change(new VerifyDecision(id, day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/returns")
    ResponseEntity<DecisionAnswer> giveBack(
            @PathVariable DecisionId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return change(new ReturnDecision(id, body.reason(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/signatures")
    @Operation(
            description = "Signs the draft, gives it the next number of its register and takes effect on every"
                    + " dossier, all or none; a refusal by a dossier names it (dossierId, dossierRefusal).")
    ResponseEntity<DecisionAnswer> sign(
            @PathVariable DecisionId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Dated body) {
        return change(new SignDecision(id, day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/drops")
    ResponseEntity<DecisionAnswer> drop(
            @PathVariable DecisionId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Reasoned body) {
        return change(new DropDecision(id, body.reason(), day(body.effectiveOn())), request);
    }

    private ResponseEntity<DecisionAnswer> change(DecisionCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), command, request);
    }

    private ResponseEntity<DecisionAnswer> answer(
            ResponseEntity.BodyBuilder answer, DecisionCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new DecisionAnswer(command.decisionId(), version));
    }

    private long send(DecisionCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw DecisionCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
