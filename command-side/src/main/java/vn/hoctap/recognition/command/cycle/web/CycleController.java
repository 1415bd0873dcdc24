package vn.hoctap.recognition.command.cycle.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.cycle.AskedDates;
import vn.hoctap.recognition.command.cycle.BeginCycle;
import vn.hoctap.recognition.command.cycle.ChangeCycleDates;
import vn.hoctap.recognition.command.cycle.CloseCycle;
import vn.hoctap.recognition.command.cycle.CycleCommand;
import vn.hoctap.recognition.command.cycle.SendYearlyReport;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.web.ExpectedVersion;

/** The commands of a cycle: one address for each, an act each, POST each. */
@RestController
@RequestMapping(path = "/api/v1/cycles", produces = MediaType.APPLICATION_JSON_VALUE)
class CycleController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    CycleController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<CycleAnswer> open(CommandRequest.Creation request, @Valid @RequestBody Bodies.Opening body) {
        var command = BeginCycle.of(
                body.title(),
                body.year(),
                new Office(body.office().code(), body.office().name()),
                body.dates() == null ? AskedDates.NONE : body.dates().asked(),
                body.lateAllowed(),
                Objects.requireNonNullElse(body.legalBasis(), ""),
                day(body.effectiveOn()));
        return answer(ResponseEntity.created(URI.create("/api/v1/cycles/" + command.cycleId())), command, request);
    }

    @PostMapping("/{id}/dates")
    ResponseEntity<CycleAnswer> change(
            @PathVariable CycleId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Change body) {
        var legalBasis = Objects.requireNonNullElse(body.legalBasis(), "");
        return change(
                new ChangeCycleDates(id, body.dates().asked(), legalBasis, body.reason(), day(body.effectiveOn())),
                request);
    }

    @PostMapping("/{id}/closings")
    ResponseEntity<CycleAnswer> close(
            @PathVariable CycleId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Closing body) {
        return change(new CloseCycle(id, body.reason(), day(body.effectiveOn())), request);
    }

    @PostMapping("/{id}/reports")
    ResponseEntity<CycleAnswer> report(
            @PathVariable CycleId id, CommandRequest.Change request, @Valid @RequestBody Bodies.Report body) {
        return change(
                new SendYearlyReport(
                        id, body.to(), body.number(), body.registered(), body.recognised(), day(body.effectiveOn())),
                request);
    }

    private ResponseEntity<CycleAnswer> change(CycleCommand command, CommandRequest request) {
        return answer(ResponseEntity.ok(), command, request);
    }

    private ResponseEntity<CycleAnswer> answer(
            ResponseEntity.BodyBuilder answer, CycleCommand command, CommandRequest request) {
        long version = send(command, request);
        return answer.eTag(ExpectedVersion.entityTag(version)).body(new CycleAnswer(command.cycleId(), version));
    }

    private long send(CycleCommand command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw CycleCommandProblems.of(failure);
        }
    }

    private LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
