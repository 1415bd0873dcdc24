package vn.hoctap.recognition.command.organisation.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.organisation.model.OrganisationRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** What a refused command of an organisation looks like to whoever sent it. */
final class OrganisationCommandProblems {
    private OrganisationCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure,
                () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("organisation-refusals.not-found")),
                OrganisationCommandProblems::problem);
    }

    private static ProblemException problem(OrganisationRefusal refusal) {
        return new ProblemException(typeOf(refusal), Text.called("organisation-refusals.why", refusal))
                .with("refusal", refusal.name());
    }

    private static ProblemType typeOf(OrganisationRefusal refusal) {
        return switch (refusal) {
            case NAME_BLANK, TRAIT_REPEATED, AREA_UNKNOWN -> ProblemType.INVALID_VALUE;
            case ALREADY_REGISTERED, NOT_THERE_ON_THE_DAY, NOTHING_CHANGES, CONTRADICTS_LATER_CHANGE ->
                ProblemType.REFUSED;
        };
    }
}
