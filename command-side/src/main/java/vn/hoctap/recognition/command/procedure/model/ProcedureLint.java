package vn.hoctap.recognition.command.procedure.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding.Flaw;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ValidityRules;

/** Checks a procedure before it is published: what is published is acted on for years. */
public final class ProcedureLint {
    // Codes stand in addresses.
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,31}");

    private final List<ProcedureFinding> findings = new ArrayList<>();

    private ProcedureLint() {}

    /** Everything that is wrong with the procedure, from its head to its last competence; empty if it may be published. */
    public static List<ProcedureFinding> findings(Procedure procedure) {
        var lint = new ProcedureLint();
        lint.head(procedure);
        new TermLint(lint).check(procedure.terms());
        lint.parts(procedure.parts());
        new TermLint(lint).check(procedure.oneStop());
        new TermLint(lint).check(procedure.complaint());
        new TermLint(lint).check(procedure.steps());
        lint.panel(procedure.panel());
        lint.validity(procedure.validity());
        new CompetenceLint(lint).check(procedure.competences());
        return List.copyOf(lint.findings);
    }

    void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new ProcedureFinding(place, flaw));
        }
    }

    void requireText(String place, String text) {
        require(place, !text.isBlank(), Flaw.TEXT_MISSING);
    }

    private void requireCode(String place, String code) {
        require(place, CODE.matcher(code).matches(), Flaw.CODE_MALFORMED);
    }

    void requireInstrument(String place, Citation citation) {
        requireText(place + ".instrument", citation.instrument());
    }

    private void head(Procedure procedure) {
        requireCode("title", procedure.title());
        requireText("name", procedure.name());
        require("legalBasis", !procedure.legalBasis().isEmpty(), Flaw.TEXT_MISSING);
        for (int number = 0; number < procedure.legalBasis().size(); number++) {
            requireInstrument(
                    "legalBasis[" + number + "]", procedure.legalBasis().get(number));
        }
        require("years", procedure.years().from() <= procedure.years().to(), Flaw.YEARS_REVERSED);
    }

    private void parts(List<DossierPart> parts) {
        require("parts", !parts.isEmpty(), Flaw.NO_PARTS);
        var codes = new HashSet<String>();
        for (int number = 0; number < parts.size(); number++) {
            var place = "parts[" + number + "]";
            var part = parts.get(number);
            requireCode(place + ".code", part.code());
            requireText(place + ".name", part.name());
            requireInstrument(place + ".citation", part.citation());
            require(place + ".code", codes.add(part.code()), Flaw.CODE_REPEATED);
        }
    }

    private void panel(PanelRules panel) {
        require("panel.fewestMembers", panel.fewestMembers() >= 1, Flaw.NO_MEMBERS);
        requireInstrument("panel.composition", panel.composition());
        require("panel.quorum", isShare(panel.quorum()), Flaw.SHARE_OUT_OF_RANGE);
        boolean leavesSomething =
                panel.majority().numerator() < panel.majority().denominator();
        require("panel.majority", isShare(panel.majority()) && leavesSomething, Flaw.SHARE_OUT_OF_RANGE);
        requireInstrument("panel.internal", panel.internal());
    }

    private static boolean isShare(Share share) {
        return share.denominator() >= 1 && share.numerator() >= 0 && share.numerator() <= share.denominator();
    }

    private void validity(ValidityRules validity) {
        require("validity.months", validity.months() >= 1, Flaw.NO_MONTHS);
        require("validity.raiseAfterMonths", validity.raiseAfterMonths() >= 1, Flaw.NO_MONTHS);
        requireInstrument("validity.citation", validity.citation());
    }
}
