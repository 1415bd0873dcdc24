package vn.hoctap.recognition.command.procedure.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dispatch.StrictReader;
import vn.hoctap.recognition.command.procedure.PublishProcedure;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** Publishing a procedure; whoever copies a version, edits it and publishes it says which version it becomes. */
@RestController
class ProcedureController {
    private final CommandDispatcher dispatcher;
    private final StrictReader reader;

    ProcedureController(CommandDispatcher dispatcher, StrictReader reader) {
        this.dispatcher = dispatcher;
        this.reader = reader;
    }

    /** @param version the number that the procedure gets: the newest version's and one */
    record ProcedurePublication(
            @NotNull @Min(1) Integer version,

            @Schema(implementation = Procedure.class) @NotNull
            ObjectNode procedure,

            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate effectiveOn) {}

    @PostMapping(path = "/api/v1/procedures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProcedureReference> publish(
            CommandRequest.Creation request, @Valid @RequestBody ProcedurePublication body, HttpServletRequest http) {
        var procedure = reader.read(body.procedure(), Procedure.class, http);
        send(PublishProcedure.of(body.version(), procedure, body.reason(), body.effectiveOn()), request);
        var location = URI.create("/api/v1/procedures/%s/versions/%d".formatted(procedure.title(), body.version()));
        return ResponseEntity.created(location).body(new ProcedureReference(procedure.title(), body.version()));
    }

    private void send(PublishProcedure command, CommandRequest request) {
        try {
            dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw ProcedureCommandProblems.of(failure);
        }
    }
}
