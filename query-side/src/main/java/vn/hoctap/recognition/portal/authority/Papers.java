package vn.hoctap.recognition.portal.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.query.decisions.Covered;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.proposals.CompetentOffice;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices;
import vn.hoctap.recognition.web.text.Text;

/** Lays a decision out as a paper. */
@Component
public class Papers {
    private final ProgressStore dossiers;
    private final FindProcedures procedures;
    private final FindCompetentOffices offices;

    Papers(ProgressStore dossiers, FindProcedures procedures, FindCompetentOffices offices) {
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.offices = offices;
    }

    public Paper of(DecisionRow row) {
        return Text.inVietnamese(() -> laidOut(row));
    }

    private Paper laidOut(DecisionRow row) {
        var draft = row.draft();
        var head = Letterhead.of(draft.body());
        var lines = lines(draft.dossiers());
        var articles = new Articles(
                draft.kind(), lines, draft.dossiers().size(), procedure(lines).map(Procedure::validity));
        var signed = row.signed();
        var signatory = signed == null ? signatory(row, lines) : signed.signatory();
        var number = signed == null ? "……/" + draft.series() : signed.numberText();
        var day = signed == null ? null : row.date();
        return new Paper(
                head,
                number,
                head.dated(row.year(), day),
                "(Kèm theo Quyết định số %s %s của %s)"
                        .formatted(
                                number,
                                Letterhead.day(row.year(), day),
                                draft.body().name()),
                articles.about(),
                signatory.isEmpty() ? "" : head.officeOf(signatory),
                grounds(draft.grounds(), draft.proposal()),
                articles.texts(),
                List.of("Như Điều 3;", "Hội Khuyến học cùng cấp;", "Lưu: VT, hồ sơ."),
                signatory.isEmpty() ? "NGƯỜI CÓ THẨM QUYỀN" : Letterhead.titleOf(signatory),
                signed == null ? null : signed.by().subject(),
                articles.listing(),
                lines,
                draft.dossiers().size() - lines.size());
    }

    /** In the order of the paper. */
    private List<AnnexLine> lines(List<Covered> covered) {
        var seen = dossiers.among(covered.stream().map(Covered::dossierId).toList());
        return covered.stream()
                .flatMap(each ->
                        Optional.ofNullable(seen.get(each.dossierId())).map(row -> AnnexLine.of(row, each)).stream())
                .toList();
    }

    private Optional<Procedure> procedure(List<AnnexLine> lines) {
        return lines.stream()
                .map(AnnexLine::row)
                .findFirst()
                .flatMap(row -> procedures.governing(row.title(), row.year()));
    }

    /** Whose hand it will take; empty where that is not determined for the very body of the draft. */
    private String signatory(DecisionRow row, List<AnnexLine> lines) {
        var step = DraftGroups.stepOf(row.draft().kind());
        return lines.stream()
                .map(AnnexLine::row)
                .findFirst()
                .flatMap(dossier -> offices.of(dossier, step, row.date()))
                .filter(competent ->
                        competent.office().code().equals(row.draft().body().code()))
                .map(CompetentOffice::signatory)
                .orElse("");
    }

    /** Each ends with a semicolon, and the last one, who proposes it, with a full stop. */
    private static List<String> grounds(List<String> typed, String proposal) {
        var lines = new ArrayList<String>();
        typed.forEach(ground -> lines.add(begun(bare(ground)) + ";"));
        lines.add("Theo đề nghị tại Tờ trình số " + bare(proposal) + ".");
        return lines;
    }

    private static String begun(String ground) {
        return ground.startsWith("Căn cứ") || ground.startsWith("Theo") || ground.startsWith("Xét")
                ? ground
                : "Căn cứ " + ground;
    }

    private static String bare(String text) {
        return text.replaceFirst("[;.\\s]+$", "");
    }
}
