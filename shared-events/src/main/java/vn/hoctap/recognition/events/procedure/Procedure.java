package vn.hoctap.recognition.events.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Citation;

/**
 * The procedure by which a title is asked for and granted (thủ tục công nhận).
 *
 * @param title the title's code
 * @param years the assessed years that it governs
 * @param parts the papers that a dossier consists of (thành phần hồ sơ)
 * @param complaint until when its result may be complained of
 * @param steps how soon each office takes its step once it is its turn
 * @param competences who receives, assesses, answers and decides, each for a time
 */
public record Procedure(
        String title,
        String name,
        List<Citation> legalBasis,
        AssessedYears years,
        YearTerms terms,
        List<DossierPart> parts,
        OneStopTerms oneStop,
        ComplaintTerms complaint,
        StepTerms steps,
        PanelRules panel,
        ValidityRules validity,
        List<Competence> competences) {
    public Procedure {
        legalBasis = List.copyOf(legalBasis);
        parts = List.copyOf(parts);
        competences = List.copyOf(competences);
    }

    /** Working days within which an office takes a step once it is its turn (thời hạn từng bước). */
    public int days(ProcedureStep step) {
        return switch (step) {
            case RECEIVE -> oneStop.completenessDays();
            case ASSESS -> steps.assessDays();
            case ANSWER, DECIDE -> steps.decideDays();
        };
    }

    /** Who is competent for a step on a day; empty where no row speaks of it (chưa xác định thẩm quyền). */
    public Optional<Competence> competence(ProcedureStep step, LocalDate on) {
        return competences.stream()
                .filter(row -> row.step() == step && row.includes(on))
                .findFirst();
    }
}
