package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.procedure.Validity;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** A dossier is filed complete, with an office that may take it, and for something that the applicant does not hold yet. */
record Submitting(SubmitDossier command, Law law, SelfAssessment assessment) {
    /** The applicant asks for what its self-assessment supports (Circular 24/2023 article 9). */
    Decision<DossierEvent, DossierRefusal> decide() {
        if (assessment.award() instanceof Award.NotMet) {
            return refuse(Refusal.CRITERIA_UNMET);
        }
        var procedure = law.procedure();
        if (procedure.isEmpty()) {
            return refuse(Refusal.PROCEDURE_NOT_PUBLISHED);
        }
        if (law.office(ProcedureStep.RECEIVE, command.effectiveOn()).isEmpty()) {
            return refuse(Refusal.AUTHORITY_UNDETERMINED);
        }
        return Decision.refuseIf(incomplete(procedure.get()), () -> purposeful(procedure.get()));
    }

    private Optional<DossierRefusal> incomplete(Procedure procedure) {
        var known = procedure.parts().stream().map(DossierPart::code).collect(Collectors.toSet());
        var filed = new HashSet<String>();
        for (var part : command.parts()) {
            if (!known.contains(part.code())) {
                return Optional.of(Refusal.PART_UNKNOWN);
            }
            if (!filed.add(part.code())) {
                return Optional.of(Refusal.PART_REPEATED);
            }
        }
        var missing = procedure.parts().stream()
                .filter(part -> part.required() && !filed.contains(part.code()))
                .map(DossierPart::code)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new DossierRefusal.MissingParts(missing));
    }

    private Decision<DossierEvent, DossierRefusal> purposeful(Procedure procedure) {
        var earlier = law.now().recognitions().before(law.particulars().registration(), command.effectiveOn());
        if (earlier.isEmpty()) {
            return accept(submitted(new Purpose.First()));
        }
        var known = earlier.get();
        if (!known.stands() || !isLevel(known.award()) || !isLevel(assessment.award())) {
            return accept(submitted(new Purpose.Renewal(known.dossierId())));
        }
        if (!isHigher(assessment.award(), known.award())) {
            return refuse(Refusal.ALREADY_RECOGNISED);
        }
        return Validity.mayRaise(procedure.validity(), known.decidedOn(), command.effectiveOn())
                ? accept(submitted(new Purpose.Raise(known.dossierId())))
                : refuse(Refusal.RAISE_TOO_EARLY);
    }

    /** Bands are given anew each time; levels are kept. */
    private static boolean isLevel(Award award) {
        return award instanceof Award.AtLevel;
    }

    private static boolean isHigher(Award asked, Award held) {
        return asked instanceof Award.AtLevel(var one)
                && held instanceof Award.AtLevel(var other)
                && one.compareTo(other) > 0;
    }

    private DossierSubmitted submitted(Purpose purpose) {
        return new DossierSubmitted(
                command.dossierId(),
                assessment.award(),
                purpose,
                command.parts(),
                changed(command.parts()),
                command.lateBecause(),
                command.effectiveOn());
    }

    private List<String> changed(List<FiledPart> parts) {
        return law.particulars()
                .filed()
                .map(earlier ->
                        Submission.of(assessment, earlier.purpose(), parts).changesSince(earlier))
                .orElse(List.of());
    }
}
