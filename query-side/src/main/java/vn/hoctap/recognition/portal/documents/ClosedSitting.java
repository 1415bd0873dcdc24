package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.portal.council.CouncilWords;
import vn.hoctap.recognition.portal.council.Sitting;
import vn.hoctap.recognition.query.panels.Outcome;

/** A session that came to an end, with what it came to, as a council's report tells it. */
record ClosedSitting(Sitting sitting, Outcome outcome) {
    static Stream<ClosedSitting> of(Sitting sitting) {
        return sitting.outcome().map(outcome -> new ClosedSitting(sitting, outcome)).stream();
    }

    LocalDate on() {
        return outcome.closedOn();
    }

    String applicant() {
        return sitting.dossier().applicantName();
    }

    int round() {
        return sitting.session().round();
    }

    SessionResult result() {
        return outcome.tally().result();
    }

    CouncilReport.Line line() {
        var level = sitting.level().isEmpty() ? "" : ", " + sitting.level().toLowerCase(Words.VIETNAMESE);
        return new CouncilReport.Line(
                applicant(),
                sitting.title() + level,
                "Vòng " + round() + ", ngày " + Words.day(on()),
                "Biên bản số " + outcome.minutes().number(),
                MinutesSheet.count(outcome),
                CouncilWords.of(result()));
    }

    /** Opinions that members want to have kept. */
    Stream<String> dissent() {
        return sitting.dissent().stream().map(line -> applicant() + ": " + line.member() + ": " + line.text());
    }
}
