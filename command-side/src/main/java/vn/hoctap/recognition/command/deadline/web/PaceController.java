package vn.hoctap.recognition.command.deadline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.command.deadline.PublishPaces;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.dispatch.StrictReader;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

/** Publishing the paces of deadlines; whoever changes one publishes all of them as the next version. */
@RestController
class PaceController {
    private final CommandDispatcher dispatcher;
    private final StrictReader reader;
    private final Clock clock;

    PaceController(CommandDispatcher dispatcher, StrictReader reader, Clock clock) {
        this.dispatcher = dispatcher;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param citation where it stands */
    record PaceBody(
            @NotNull DeadlineKind kind,
            @NotNull Integer remindBefore,
            @NotNull Integer escalateAfter,

            @Schema(implementation = Citation.class) @NotNull
            ObjectNode citation) {}

    /**
     * @param version the number that the paces get: the newest version's and one
     * @param effectiveOn the first day that is looked at by them; left out it is today
     */
    record PacesPublication(
            @NotNull @Min(1) Integer version,

            @NotNull @Size(max = 100) List<@NotNull @Valid PaceBody> paces,

            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    /** @param version as published, from 1 */
    record PublishedVersion(int version) {}

    @PostMapping(path = "/api/v1/deadline-paces", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublishedVersion> publish(
            CommandRequest.Creation request, @Valid @RequestBody PacesPublication body, HttpServletRequest http) {
        var paces = body.paces().stream().map(pace -> pace(pace, http)).toList();
        var effectiveOn = body.effectiveOn() == null ? LocalDate.now(clock) : body.effectiveOn();
        send(PublishPaces.of(body.version(), paces, body.reason(), effectiveOn), request);
        return ResponseEntity.created(URI.create("/api/v1/deadline-paces/versions/" + body.version()))
                .body(new PublishedVersion(body.version()));
    }

    private Pace pace(PaceBody body, HttpServletRequest http) {
        var citation = reader.read(body.citation(), Citation.class, http);
        return new Pace(body.kind(), body.remindBefore(), body.escalateAfter(), citation);
    }

    private void send(PublishPaces command, CommandRequest request) {
        try {
            dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw PaceCommandProblems.of(failure);
        }
    }
}
