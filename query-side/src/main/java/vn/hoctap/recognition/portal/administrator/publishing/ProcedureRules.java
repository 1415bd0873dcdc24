package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.YearTerms.Stated;
import vn.hoctap.recognition.portal.administrator.publishing.Rule.Part;
import vn.hoctap.recognition.query.procedures.ProcedureWording;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/** A procedure in words, rule by rule. */
record ProcedureRules(Procedure procedure) {
    List<Part> parts() {
        return List.of(
                new Part(Text.of("publishing.part.year"), terms()),
                new Part(
                        Text.of("publishing.part.papers"),
                        procedure.parts().stream().map(ProcedureRules::paper).toList()),
                new Part(Text.of("publishing.part.one-stop"), oneStop()),
                new Part(Text.of("publishing.part.steps"), steps()),
                new Part(Text.of("publishing.part.council"), council()),
                new Part(Text.of("publishing.part.validity"), validity()),
                new Part(
                        Text.of("publishing.part.competence"),
                        procedure.competences().stream()
                                .map(ProcedureRules::competence)
                                .toList()));
    }

    private List<Rule> terms() {
        var terms = procedure.terms();
        return List.of(
                term(Text.of("publishing.term.register"), terms.registerBy()),
                term(Text.of("publishing.term.self-assess"), terms.selfAssessBy()),
                term(Text.of("publishing.term.submit"), terms.submitBy()),
                term(Text.of("publishing.term.result"), terms.resultBy()),
                term(Text.of("publishing.term.report"), terms.reportBy()));
    }

    private static Rule term(String about, Stated stated) {
        return new Rule(about, ProcedureWording.of(stated.term()), stated.citation());
    }

    private static Rule paper(DossierPart part) {
        return new Rule(
                part.name() + " (" + part.code() + ")",
                Text.of(part.required() ? "publishing.paper.required" : "publishing.paper.optional"),
                part.citation());
    }

    private List<Rule> oneStop() {
        var terms = procedure.oneStop();
        var citation = terms.citation();
        return List.of(
                new Rule(Text.of("publishing.one-stop.code"), terms.procedureCode(), citation),
                new Rule(Text.of("publishing.one-stop.completeness"), workingDays(terms.completenessDays()), citation),
                new Rule(Text.of("publishing.one-stop.supplement"), workingDays(terms.supplementDays()), citation),
                new Rule(Text.of("publishing.one-stop.appointment"), workingDays(terms.appointmentDays()), citation),
                new Rule(
                        Text.of("publishing.one-stop.late", terms.sameDayUntil()),
                        Text.of("publishing.one-stop.late.next-day"),
                        citation),
                new Rule(
                        Text.of("publishing.one-stop.again"),
                        Text.of("publishing.one-stop.again.most", terms.mostReappointments()),
                        citation));
    }

    private List<Rule> steps() {
        var steps = procedure.steps();
        var complaint = procedure.complaint();
        return List.of(
                new Rule(Text.of("publishing.step.assess"), workingDays(steps.assessDays()), steps.citation()),
                new Rule(Text.of("publishing.step.decide"), workingDays(steps.decideDays()), steps.citation()),
                new Rule(Text.of("publishing.step.publish"), workingDays(steps.publishDays()), steps.citation()),
                new Rule(
                        Text.of("publishing.complaint"),
                        Text.of("publishing.complaint.said", complaint.filingDays()),
                        complaint.citation()));
    }

    private List<Rule> council() {
        var panel = procedure.panel();
        var counted = Text.of(
                panel.chairAndSecretaryCounted() ? "publishing.council.counted" : "publishing.council.not-counted");
        var number = Text.of(
                panel.oddNumber() ? "publishing.council.members.odd" : "publishing.council.members.any",
                panel.fewestMembers(),
                counted);
        var quorum = panel.quorum();
        var majority = panel.majority();
        return List.of(
                new Rule(Text.of("publishing.council.members"), number, panel.composition()),
                new Rule(
                        Text.of("publishing.council.quorum"),
                        Text.of("publishing.council.quorum.said", quorum.numerator(), quorum.denominator()),
                        panel.internal()),
                new Rule(
                        Text.of("publishing.council.majority"),
                        Text.of("publishing.council.majority.said", majority.numerator(), majority.denominator()),
                        panel.internal()));
    }

    private List<Rule> validity() {
        var validity = procedure.validity();
        return List.of(
                new Rule(
                        Text.of("publishing.validity"),
                        Text.of("publishing.validity.said", validity.months(), ProcedureWording.of(validity.anchor())),
                        validity.citation()),
                new Rule(
                        Text.of("publishing.validity.raise"),
                        Text.of("publishing.validity.raise.said", validity.raiseAfterMonths()),
                        validity.citation()));
    }

    private static Rule competence(Competence row) {
        var said = Text.of(
                row.to().equals(WrittenDay.OPEN_END) ? "publishing.competence.open" : "publishing.competence",
                ProcedureWording.of(row.office()),
                ProcedureWording.of(row.seat()),
                row.signatory(),
                row.from(),
                row.to());
        return new Rule(ProcedureWording.of(row.step()), said, row.citation());
    }

    private static String workingDays(int count) {
        return Text.of("publishing.working-days", count);
    }
}
