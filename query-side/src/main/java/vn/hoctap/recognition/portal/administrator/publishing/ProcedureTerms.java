package vn.hoctap.recognition.portal.administrator.publishing;

import static vn.hoctap.recognition.portal.administrator.publishing.ProcedureSheet.cited;

import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.portal.administrator.publishing.Field.Option;
import vn.hoctap.recognition.query.procedures.ProcedureWording;

/** The parts of a procedure's sheet that set days and numbers. */
final class ProcedureTerms {
    private static final String CALENDAR_DATE = "CALENDAR_DATE";
    private static final String WORKING_DAYS = "WORKING_DAYS";
    private static final int MOST_YEARS = 5;
    private static final List<Option> KINDS =
            List.of(new Option(CALENDAR_DATE, "một ngày trong năm"), new Option(WORKING_DAYS, "một số ngày làm việc"));
    private static final List<Option> YEARS = IntStream.rangeClosed(0, MOST_YEARS)
            .mapToObj(after -> new Option(String.valueOf(after), ProcedureWording.year(after)))
            .toList();

    private ProcedureTerms() {}

    static List<FieldGroup> ofYear() {
        return List.of(
                term("registerBy", "Hạn đăng ký"),
                term("selfAssessBy", "Hạn tự đánh giá"),
                term("submitBy", "Hạn nộp hồ sơ"),
                term("resultBy", "Hạn có kết quả"),
                term("reportBy", "Hạn báo cáo năm"));
    }

    private static FieldGroup term(String name, String legend) {
        var path = "terms." + name + ".term.";
        var kind = path + "kind";
        return cited(
                legend,
                "terms." + name + ".citation",
                Field.choice(kind, "Tính bằng", KINDS),
                Field.of(FieldKind.NUMBER, path + "day", "Ngày").onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.NUMBER, path + "month", "Tháng").onlyIf(kind, CALENDAR_DATE),
                Field.choice(path + "yearOffset", "Của năm", YEARS).onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.TICK, path + "inclusive", "Kể cả ngày đó (bỏ dấu là trước ngày đó)")
                        .onlyIf(kind, CALENDAR_DATE),
                Field.of(FieldKind.NUMBER, path + "count", "Số ngày làm việc, nếu tính bằng ngày làm việc")
                        .onlyIf(kind, WORKING_DAYS));
    }

    static List<FieldGroup> ofOffices() {
        return List.of(
                cited(
                        "Bộ phận một cửa",
                        "oneStop.citation",
                        Field.of(FieldKind.TEXT, "oneStop.procedureCode", "Mã định danh trong mã số hồ sơ"),
                        days("oneStop.completenessDays", "Kiểm tra thành phần hồ sơ"),
                        days("oneStop.supplementDays", "Bổ sung hồ sơ"),
                        days("oneStop.appointmentDays", "Hẹn trả kết quả"),
                        Field.of(
                                FieldKind.TIME, "oneStop.sameDayUntil", "Nhận sau giờ này tính sang ngày làm việc sau"),
                        Field.of(FieldKind.NUMBER, "oneStop.mostReappointments", "Số lần được hẹn lại")),
                cited(
                        "Thời hạn nội bộ từng bước",
                        "steps.citation",
                        days("steps.assessDays", "Thẩm định"),
                        days("steps.decideDays", "Ra quyết định"),
                        days("steps.publishDays", "Công khai kết quả")),
                cited(
                        "Thời hiệu khiếu nại, kiến nghị",
                        "complaint.citation",
                        Field.of(FieldKind.NUMBER, "complaint.filingDays", "Số ngày kể từ ngày kết quả có hiệu lực")));
    }

    private static Field days(String path, String label) {
        return Field.of(FieldKind.NUMBER, path, label + " (ngày làm việc)");
    }

    static List<FieldGroup> ofCouncils() {
        return List.of(
                cited(
                        "Thành phần hội đồng",
                        "panel.composition",
                        Field.of(FieldKind.NUMBER, "panel.fewestMembers", "Số thành viên ít nhất"),
                        Field.of(FieldKind.TICK, "panel.oddNumber", "Số thành viên phải là số lẻ"),
                        Field.of(
                                FieldKind.TICK,
                                "panel.chairAndSecretaryCounted",
                                "Tính cả chủ tịch và thư ký vào số thành viên")),
                cited(
                        "Biểu quyết",
                        "panel.internal",
                        Field.of(FieldKind.NUMBER, "panel.quorum.numerator", "Tỷ lệ tham gia ít nhất: tử số"),
                        Field.of(FieldKind.NUMBER, "panel.quorum.denominator", "Tỷ lệ tham gia ít nhất: mẫu số"),
                        Field.of(FieldKind.NUMBER, "panel.majority.numerator", "Đa số phải quá tỷ lệ: tử số"),
                        Field.of(FieldKind.NUMBER, "panel.majority.denominator", "Đa số phải quá tỷ lệ: mẫu số")));
    }
}
