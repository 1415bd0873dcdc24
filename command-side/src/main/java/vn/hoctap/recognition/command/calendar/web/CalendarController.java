package vn.hoctap.recognition.command.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.command.calendar.DeclareDays;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.events.calendar.CalendarId;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;

/** Declaring days off, or worked; a declaration is never changed, a later one says otherwise. */
@RestController
class CalendarController {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    CalendarController(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** @param effectiveOn the date of the paper; left out it is today */
    record DayDeclarationBody(
            @NotNull DayKind kind,
            @NotNull LocalDate from,
            @NotNull LocalDate to,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name,

            @NotBlank @Size(max = 500) String legalBasis,
            @NotNull Certainty certainty,
            @Nullable LocalDate effectiveOn) {}

    /** @param number of the declaration, from 1 */
    record Declared(long number) {}

    @PostMapping(path = "/api/v1/calendar-declarations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Declared> declare(CommandRequest.Creation request, @Valid @RequestBody DayDeclarationBody body) {
        long number = send(command(body), request) + 1;
        return ResponseEntity.created(URI.create("/api/v1/calendar-declarations/" + number))
                .body(new Declared(number));
    }

    private DeclareDays command(DayDeclarationBody body) {
        var effectiveOn = body.effectiveOn() == null ? LocalDate.now(clock) : body.effectiveOn();
        return new DeclareDays(
                CalendarId.VIETNAM,
                body.kind(),
                body.from(),
                body.to(),
                body.name(),
                body.legalBasis(),
                body.certainty(),
                effectiveOn);
    }

    private long send(DeclareDays command, CommandRequest request) {
        try {
            return dispatcher.send(command, request);
        } catch (RuntimeException failure) {
            throw CalendarCommandProblems.of(failure);
        }
    }
}
