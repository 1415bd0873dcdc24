package vn.hoctap.recognition.command.criteria.web;

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
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dispatch.StrictReader;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;

/** Publishing a criteria set; whoever copies a version, edits it and publishes it says which version it becomes. */
@RestController
class CriteriaController {
    private final CommandDispatcher dispatcher;
    private final StrictReader reader;

    CriteriaController(CommandDispatcher dispatcher, StrictReader reader) {
        this.dispatcher = dispatcher;
        this.reader = reader;
    }

    /** @param version the number that the set gets: the newest version's and one */
    record Publication(
            @NotNull @Min(1) Integer version,

            @Schema(implementation = CriteriaSet.class) @NotNull
            ObjectNode set,

            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate effectiveOn) {}

    @PostMapping(path = "/api/v1/criteria-sets", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CriteriaSetReference> publish(
            CommandRequest.Creation request, @Valid @RequestBody Publication body, HttpServletRequest http) {
        var set = reader.read(body.set(), CriteriaSet.class, http);
        send(PublishCriteriaSet.of(body.version(), set, body.reason(), body.effectiveOn()), request);
        var location = URI.create("/api/v1/criteria-sets/%s/versions/%d".formatted(set.title(), body.version()));
        return ResponseEntity.created(location).body(new CriteriaSetReference(set.title(), body.version()));
    }

    private void send(PublishCriteriaSet command, CommandRequest request) {
        try {
            dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw CriteriaCommandProblems.of(failure);
        }
    }
}
