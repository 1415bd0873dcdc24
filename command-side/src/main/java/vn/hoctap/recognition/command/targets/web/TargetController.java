package vn.hoctap.recognition.command.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dispatch.StrictReader;
import vn.hoctap.recognition.command.targets.PublishTargets;
import vn.hoctap.recognition.command.targets.web.Bodies.TargetBody;
import vn.hoctap.recognition.command.targets.web.Bodies.TargetsPublication;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;

/** Publishing the targets; whoever changes one publishes all of them as the next version. */
@RestController
class TargetController {
    private final CommandDispatcher dispatcher;
    private final StrictReader reader;
    private final Clock clock;

    TargetController(CommandDispatcher dispatcher, StrictReader reader, Clock clock) {
        this.dispatcher = dispatcher;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param version as published, from 1 */
    record PublishedVersion(int version) {}

    @PostMapping(path = "/api/v1/targets", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublishedVersion> publish(
            CommandRequest.Creation request, @Valid @RequestBody TargetsPublication body, HttpServletRequest http) {
        var targets =
                body.targets().stream().map(target -> target(target, http)).toList();
        var effectiveOn = body.effectiveOn() == null ? LocalDate.now(clock) : body.effectiveOn();
        send(PublishTargets.of(body.version(), targets, body.reason(), effectiveOn), request);
        return ResponseEntity.created(URI.create("/api/v1/targets?inForceOn=" + effectiveOn))
                .body(new PublishedVersion(body.version()));
    }

    private Target target(TargetBody body, HttpServletRequest http) {
        return body.target(reader.read(body.citation(), Citation.class, http));
    }

    private void send(PublishTargets command, CommandRequest request) {
        try {
            dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw TargetCommandProblems.of(failure);
        }
    }
}
