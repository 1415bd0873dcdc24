package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.procedure.Competence.Seat;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.ValidityRules.Anchor;
import vn.hoctap.recognition.query.procedures.ProcedureWording;
import vn.hoctap.recognition.web.text.Text;

/**
 * The sheet of a procedure.
 *
 * @param grounds rows of the legal basis
 * @param parts rows of papers
 * @param competences rows of offices
 */
record ProcedureSheet(int grounds, int parts, int competences) {
    private static final int SPARE = 2;
    private static final Rows GROUNDS =
            new Rows("legalBasis", Set.of(Fields.INSTRUMENT, Fields.PRINTED, Fields.NORMALISED));
    private static final Rows PARTS = new Rows("parts", Set.of("code", "name", "citation.instrument"));
    private static final Rows COMPETENCES =
            new Rows("competences", Set.of("signatory", "from", "to", "citation.instrument"));
    private static final List<Rows> LISTS = List.of(GROUNDS, PARTS, COMPETENCES);

    static ProcedureSheet of(Procedure procedure) {
        return new ProcedureSheet(
                procedure.legalBasis().size(),
                procedure.parts().size(),
                procedure.competences().size());
    }

    static ProcedureSheet of(Map<String, String> form) {
        return new ProcedureSheet(GROUNDS.in(form), PARTS.in(form), COMPETENCES.in(form));
    }

    static Map<String, String> withoutEmptyRows(Map<String, String> form) {
        var rest = form;
        for (var rows : LISTS) {
            rest = rows.withoutEmptyOnes(rest);
        }
        return rest;
    }

    /** For more rows than there are. */
    ProcedureSheet withSpare() {
        return new ProcedureSheet(grounds + 1, parts + SPARE, competences + SPARE);
    }

    /** As many rows as the larger of two has. */
    ProcedureSheet with(ProcedureSheet other) {
        return new ProcedureSheet(
                Math.max(grounds, other.grounds),
                Math.max(parts, other.parts),
                Math.max(competences, other.competences));
    }

    Sheet sheet() {
        return new Sheet(List.of(
                new FieldSection(Text.of("publishing.part.general"), general()),
                new FieldSection(Text.of("publishing.part.year"), ProcedureTerms.ofYear()),
                new FieldSection(Text.of("publishing.part.papers"), rows(parts, ProcedureSheet::part)),
                new FieldSection(Text.of("publishing.part.offices"), ProcedureTerms.ofOffices()),
                new FieldSection(Text.of("publishing.part.council"), ProcedureTerms.ofCouncils()),
                new FieldSection(Text.of("publishing.part.validity"), List.of(validity())),
                new FieldSection(
                        Text.of("publishing.part.competence"), rows(competences, ProcedureSheet::competence))));
    }

    private static List<FieldGroup> rows(int count, IntFunction<FieldGroup> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private List<FieldGroup> general() {
        var groups = new ArrayList<FieldGroup>();
        groups.add(new FieldGroup(
                Text.of("publishing.procedures.procedure"),
                List.of(Field.of(FieldKind.TEXT, "name", Text.of("publishing.general.name")))));
        groups.add(new FieldGroup(
                Text.of("publishing.general.years"),
                List.of(
                        Field.of(FieldKind.NUMBER, "years.from", Text.of("publishing.general.years.from")),
                        Field.of(FieldKind.NUMBER, "years.to", Text.of("publishing.general.years.to")),
                        Fields.certainty("years.certainty"))));
        groups.addAll(rows(
                grounds,
                number -> new FieldGroup(
                        Text.of("publishing.general.basis", number + 1),
                        Fields.citation("legalBasis[" + number + "]"))));
        return groups;
    }

    private static FieldGroup part(int number) {
        var path = "parts[" + number + "]";
        return cited(
                Text.of("publishing.paper.number", number + 1),
                path + ".citation",
                Field.of(FieldKind.TEXT, path + ".code", Text.of("publishing.paper.code")),
                Field.of(FieldKind.TEXT, path + ".name", Text.of("publishing.paper.name")),
                Field.of(FieldKind.TICK, path + ".required", Text.of("publishing.paper.is-required")));
    }

    private static FieldGroup validity() {
        return cited(
                Text.of("publishing.part.validity"),
                "validity.citation",
                Field.of(FieldKind.NUMBER, "validity.months", Text.of("publishing.validity.months")),
                Field.choice(
                        "validity.anchor",
                        Text.of("publishing.validity.anchor"),
                        Fields.options(Anchor.values(), ProcedureWording::of)),
                Field.of(FieldKind.NUMBER, "validity.raiseAfterMonths", Text.of("publishing.validity.raise.months")));
    }

    private static FieldGroup competence(int number) {
        var path = "competences[" + number + "]";
        return cited(
                Text.of("publishing.competence.number", number + 1),
                path + ".citation",
                Field.choice(
                        path + ".step",
                        Text.of("publishing.competence.step"),
                        Fields.options(ProcedureStep.values(), ProcedureWording::of)),
                Field.choice(
                        path + ".office",
                        Text.of("publishing.competence.office"),
                        Fields.options(OfficeKind.values(), ProcedureWording::of)),
                Field.choice(
                        path + ".seat",
                        Text.of("publishing.competence.seat"),
                        Fields.options(Seat.values(), ProcedureWording::of)),
                Field.of(FieldKind.TEXT, path + ".signatory", Text.of("publishing.competence.signatory")),
                Field.of(FieldKind.DAY, path + ".from", Text.of("publishing.competence.from")),
                Field.of(FieldKind.DAY, path + ".to", Text.of("publishing.competence.to")));
    }

    /** With where it stands. */
    static FieldGroup cited(String legend, String citation, Field... fields) {
        return new FieldGroup(
                legend,
                Stream.concat(Stream.of(fields), Fields.citation(citation).stream())
                        .toList());
    }
}
