package vn.hoctap.recognition.command.panel.web;

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
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.panel.DissolvePanel;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.panel.PanelCommand;
import vn.hoctap.recognition.command.panel.ReplacePanelMember;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of a council. */
@RestController
@RequestMapping(path = "/api/v1/panels", produces = MediaType.APPLICATION_JSON_VALUE)
class PanelController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    PanelController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<PanelAnswer> establish(
            CommandRequest.Creation request, @Valid @RequestBody PanelBodies.Establishment body) {
        var command = EstablishPanel.of(
                body.office().toOffice(),
                body.titles(),
                body.year(),
                body.decisionNumber(),
                body.toMembers(),
                day(body.effectiveOn()));
        var location = URI.create("/api/v1/panels/" + command.panelId());
        return answer(ResponseEntity.created(location), command, request);
    }

    @PostMapping("/{id}/replacements")
    ResponseEntity<PanelAnswer> replace(
            @PathVariable PanelId id, CommandRequest.Change request, @Valid @RequestBody PanelBodies.Replacement body) {
        var command = new ReplacePanelMember(
                id, body.outgoing(), body.incoming().toMember(), body.decisionNumber(), day(body.effectiveOn()));
        return answer(ResponseEntity.ok(), command, request);
    }

    @PostMapping("/{id}/dissolutions")
    ResponseEntity<PanelAnswer> dissolve(
            @PathVariable PanelId id, CommandRequest.Change request, @Valid @RequestBody PanelBodies.Dissolution body) {
        var command = new DissolvePanel(id, body.decisionNumber(), body.reason(), day(body.effectiveOn()));
        return answer(ResponseEntity.ok(), command, request);
    }

    private ResponseEntity<PanelAnswer> answer(
            ResponseEntity.BodyBuilder answer, PanelCommand command, CommandRequest request) {
        try {
            long version = dispatcher.send(command, request);
            return answer.eTag(ExpectedVersion.entityTag(version)).body(new PanelAnswer(command.panelId(), version));
        } catch (RuntimeException failure) {
            throw PanelCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
