package vn.hoctap.recognition.command.procedure.model;

import java.util.List;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding.Flaw;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.Competence.Seat;

/** Checks who is competent: each row for itself, and no two for one step at one time. */
final class CompetenceLint {
    private final ProcedureLint lint;

    CompetenceLint(ProcedureLint lint) {
        this.lint = lint;
    }

    void check(List<Competence> competences) {
        for (int number = 0; number < competences.size(); number++) {
            var place = "competences[" + number + "]";
            var competence = competences.get(number);
            row(place, competence);
            boolean alone = competences.subList(0, number).stream().noneMatch(before -> overlap(before, competence));
            lint.require(place, alone, Flaw.COMPETENCES_OVERLAP);
        }
    }

    private void row(String place, Competence competence) {
        lint.requireText(place + ".signatory", competence.signatory());
        lint.requireInstrument(place + ".citation", competence.citation());
        lint.require(place, !competence.to().isBefore(competence.from()), Flaw.TIME_REVERSED);
        lint.require(place + ".seat", sitsThere(competence), Flaw.OFFICE_SITS_ELSEWHERE);
    }

    private static boolean sitsThere(Competence competence) {
        return switch (competence.office()) {
            case PEOPLES_COMMITTEE -> competence.seat() != Seat.STATE;
            case EDUCATION_OFFICE -> competence.seat() == Seat.DISTRICT;
            case CULTURE_AND_SOCIETY_OFFICE -> competence.seat() == Seat.COMMUNE;
            case EDUCATION_DEPARTMENT -> competence.seat() == Seat.PROVINCE;
            case MINISTRY_OF_EDUCATION -> competence.seat() == Seat.STATE;
        };
    }

    private static boolean overlap(Competence one, Competence other) {
        return one.step() == other.step()
                && !one.to().isBefore(other.from())
                && !other.to().isBefore(one.from());
    }
}
