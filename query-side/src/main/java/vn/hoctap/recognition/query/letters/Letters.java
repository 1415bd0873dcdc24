package vn.hoctap.recognition.query.letters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.letters.Post.Outcome;
import vn.hoctap.recognition.query.projections.Positions;
import vn.hoctap.recognition.query.reading.Days;

/** Sends the letters that are due. A server that is away ends the round; a letter that it refuses keeps none of the others waiting. */
public final class Letters {
    /** What decides who sees which notice, and what is told of it: none may lag behind what a letter counts as told. */
    private static final String[] DECIDING = {
        "notices", "progress", "panels", "rights", "cycles", "territory", "organisations", "deadlines"
    };

    private final DueLetters due;
    private final LetterWriter writer;
    private final FindCalendar calendar;
    private final Positions positions;
    private final Post post;
    private final MailSettings settings;
    private final MeterRegistry registry;

    Letters(
            DueLetters due,
            LetterWriter writer,
            FindCalendar calendar,
            Positions positions,
            Post post,
            MailSettings settings,
            MeterRegistry registry) {
        this.due = due;
        this.writer = writer;
        this.calendar = calendar;
        this.positions = positions;
        this.post = post;
        this.settings = settings;
        this.registry = registry;
        Stream.of(Outcome.values()).forEach(this::counter);
    }

    private Counter counter(Outcome outcome) {
        return registry.counter("recognition.mail", "outcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    /** One round, in which each that is due is tried once. */
    public void sendDue(Instant now) {
        var letter = next(now);
        while (letter.isPresent() && isDealtWith(letter.get(), now)) {
            letter = next(now);
        }
    }

    private Optional<DueLetter> next(Instant now) {
        var local = now.atZone(Days.VIETNAM);
        var today = local.toLocalDate();
        boolean isTime = !local.toLocalTime().isBefore(settings.digestAt())
                && calendar.workingDays().isWorked(today);
        return due.take(positions.reachedByAll(DECIDING), today, isTime ? today : null, now);
    }

    /** Whether there is any use in trying the next. */
    private boolean isDealtWith(DueLetter letter, Instant now) {
        var text = writer.write(letter);
        if (text.isNothing()) {
            due.done(letter);
            return true;
        }
        var outcome = post.send(new Letter(letter.id(), letter.email(), text.subject(letter.rhythm()), text.text()));
        counter(outcome).increment();
        switch (outcome) {
            case SENT -> due.done(letter);
            case REFUSED -> due.failed(letter, now.plus(Pauses.whenRefused(letter.failures())));
            case AWAY -> due.failed(letter, now.plus(Pauses.whileAway(letter.failures())));
        }
        return outcome != Outcome.AWAY;
    }
}
