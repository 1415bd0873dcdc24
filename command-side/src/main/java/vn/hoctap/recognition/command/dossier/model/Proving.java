package vn.hoctap.recognition.command.dossier.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.AttachEvidence;
import vn.hoctap.recognition.command.dossier.RemoveEvidence;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;

/** An indicator is proved by files while the dossier lies with the applicant. */
record Proving(Law law, Stage stage) {
    Decision<DossierEvent, DossierRefusal> attach(AttachEvidence command) {
        return Decision.refuseIf(
                hindrance(command),
                () -> accept(new EvidenceAttached(
                        command.dossierId(),
                        command.indicator(),
                        command.sha256(),
                        command.mediaType(),
                        command.size(),
                        command.effectiveOn())));
    }

    private Optional<DossierRefusal> hindrance(AttachEvidence command) {
        var criteria = law.criteria();
        if (criteria.isEmpty()) {
            return Optional.of(Refusal.CRITERIA_NOT_PUBLISHED);
        }
        if (criteria.get().indicators().noneMatch(known -> known.code().equals(command.indicator()))) {
            return Optional.of(Refusal.INDICATOR_UNKNOWN);
        }
        if (attachments().hold(command.indicator(), command.sha256())) {
            return Optional.of(Refusal.EVIDENCE_ALREADY_ATTACHED);
        }
        return isWithinQuota(command) ? Optional.empty() : Optional.of(Refusal.EVIDENCE_QUOTA_REACHED);
    }

    private boolean isWithinQuota(AttachEvidence command) {
        var quota = law.now().quota();
        boolean known =
                attachments().files().stream().anyMatch(file -> file.sha256().equals(command.sha256()));
        long bytes = attachments().bytes() + (known ? 0 : command.size());
        return attachments().files().size() < quota.files() && bytes <= quota.bytes();
    }

    /** What an assessment relies on stays until another one is recorded. */
    Decision<DossierEvent, DossierRefusal> remove(RemoveEvidence command) {
        if (!attachments().hold(command.indicator(), command.sha256())) {
            return refuse(Refusal.EVIDENCE_NOT_ATTACHED);
        }
        if (Attachments.cite(assessed(), command.indicator(), command.sha256())) {
            return refuse(Refusal.EVIDENCE_CITED);
        }
        return accept(
                new EvidenceRemoved(command.dossierId(), command.indicator(), command.sha256(), command.effectiveOn()));
    }

    private List<Answer> assessed() {
        return stage instanceof Stage.SelfAssessed(var assessment)
                ? assessment.answers()
                : law.particulars()
                        .filed()
                        .map(filed -> filed.assessment().answers())
                        .orElse(List.of());
    }

    private Attachments attachments() {
        return law.particulars().attachments();
    }
}
