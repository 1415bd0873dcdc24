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
                new FieldSection("Thông tin chung và căn cứ", general()),
                new FieldSection("Các mốc của năm đánh giá", ProcedureTerms.ofYear()),
                new FieldSection("Thành phần hồ sơ", rows(parts, ProcedureSheet::part)),
                new FieldSection("Bộ phận một cửa, các bước và khiếu nại", ProcedureTerms.ofOffices()),
                new FieldSection("Hội đồng đánh giá", ProcedureTerms.ofCouncils()),
                new FieldSection("Thời hạn bảo lưu", List.of(validity())),
                new FieldSection("Thẩm quyền theo từng bước", rows(competences, ProcedureSheet::competence))));
    }

    private static List<FieldGroup> rows(int count, IntFunction<FieldGroup> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private List<FieldGroup> general() {
        var groups = new ArrayList<FieldGroup>();
        groups.add(new FieldGroup("Thủ tục", List.of(Field.of(FieldKind.TEXT, "name", "Tên thủ tục"))));
        groups.add(new FieldGroup(
                "Năm đánh giá được áp dụng",
                List.of(
                        Field.of(FieldKind.NUMBER, "years.from", "Từ năm"),
                        Field.of(FieldKind.NUMBER, "years.to", "Đến năm (9999 nếu chưa định năm cuối)"),
                        Fields.certainty("years.certainty"))));
        groups.addAll(rows(
                grounds,
                number -> new FieldGroup("Căn cứ " + (number + 1), Fields.citation("legalBasis[" + number + "]"))));
        return groups;
    }

    private static FieldGroup part(int number) {
        var path = "parts[" + number + "]";
        return cited(
                "Thành phần " + (number + 1),
                path + ".citation",
                Field.of(FieldKind.TEXT, path + ".code", "Mã (chữ in hoa không dấu)"),
                Field.of(FieldKind.TEXT, path + ".name", "Tên giấy tờ"),
                Field.of(FieldKind.TICK, path + ".required", "Bắt buộc phải có"));
    }

    private static FieldGroup validity() {
        return cited(
                "Thời hạn bảo lưu",
                "validity.citation",
                Field.of(FieldKind.NUMBER, "validity.months", "Số tháng bảo lưu"),
                Field.choice("validity.anchor", "Tính từ", Fields.options(Anchor.values(), ProcedureWording::of)),
                Field.of(FieldKind.NUMBER, "validity.raiseAfterMonths", "Được đề nghị nâng mức độ sau (tháng)"));
    }

    private static FieldGroup competence(int number) {
        var path = "competences[" + number + "]";
        return cited(
                "Giao thẩm quyền " + (number + 1),
                path + ".citation",
                Field.choice(path + ".step", "Bước", Fields.options(ProcedureStep.values(), ProcedureWording::of)),
                Field.choice(
                        path + ".office", "Loại cơ quan", Fields.options(OfficeKind.values(), ProcedureWording::of)),
                Field.choice(path + ".seat", "Ở cấp", Fields.options(Seat.values(), ProcedureWording::of)),
                Field.of(FieldKind.TEXT, path + ".signatory", "Chức vụ người ký"),
                Field.of(FieldKind.DAY, path + ".from", "Từ ngày"),
                Field.of(FieldKind.DAY, path + ".to", "Đến hết ngày"));
    }

    /** With where it stands. */
    static FieldGroup cited(String legend, String citation, Field... fields) {
        return new FieldGroup(
                legend,
                Stream.concat(Stream.of(fields), Fields.citation(citation).stream())
                        .toList());
    }
}
