package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Purpose;

/**
 * What was filed: a self-assessment and the papers with it.
 *
 * @param replyBy last day for a supplement, once the office has asked for one
 */
public record Submission(
        SelfAssessment assessment, Purpose purpose, List<FiledPart> parts, Optional<LocalDate> replyBy) {
    public Submission {
        parts = List.copyOf(parts);
    }

    static Submission of(SelfAssessment assessment, Purpose purpose, List<FiledPart> parts) {
        return new Submission(assessment, purpose, parts, Optional.empty());
    }

    Submission answeredBy(LocalDate day) {
        return new Submission(assessment, purpose, parts, Optional.of(day));
    }

    /** Why a supplement does not come in time. */
    Optional<DossierRefusal> lateReply(SubmitDossier supplement) {
        return replyBy.map(day -> new LastDayRule(day, Refusal.REPLY_TOO_LATE))
                .flatMap(rule -> rule.breachedBy(supplement.effectiveOn(), supplement.lateBecause()));
    }

    /** Codes of indicators and papers that differ from an earlier submission, also those that only one of them has. */
    List<String> changesSince(Submission earlier) {
        var changed = new ArrayList<String>();
        changed.addAll(differing(earlier.assessment.answers(), assessment.answers(), Answer::indicator));
        changed.addAll(differing(earlier.parts, parts, FiledPart::code));
        return changed;
    }

    private static <T> List<String> differing(List<T> before, List<T> after, Function<T, String> code) {
        var common = before.stream().filter(after::contains).map(code).collect(Collectors.toSet());
        return Stream.concat(before.stream(), after.stream())
                .map(code)
                .distinct()
                .filter(one -> !common.contains(one))
                .toList();
    }
}
