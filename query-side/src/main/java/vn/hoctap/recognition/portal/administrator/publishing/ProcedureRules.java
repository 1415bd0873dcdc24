package vn.hoctap.recognition.portal.administrator.publishing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.YearTerms.Stated;
import vn.hoctap.recognition.portal.administrator.publishing.Rule.Part;
import vn.hoctap.recognition.query.procedures.ProcedureWording;

/** A procedure in words, rule by rule. */
record ProcedureRules(Procedure procedure) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    List<Part> parts() {
        return List.of(
                new Part("Các mốc của năm đánh giá", terms()),
                new Part(
                        "Thành phần hồ sơ",
                        procedure.parts().stream().map(ProcedureRules::paper).toList()),
                new Part("Bộ phận một cửa", oneStop()),
                new Part("Thời hạn nội bộ và khiếu nại, kiến nghị", steps()),
                new Part("Hội đồng đánh giá", council()),
                new Part("Thời hạn bảo lưu", validity()),
                new Part(
                        "Thẩm quyền theo từng bước",
                        procedure.competences().stream()
                                .map(ProcedureRules::competence)
                                .toList()));
    }

    private List<Rule> terms() {
        var terms = procedure.terms();
        return List.of(
                term("Hạn đăng ký", terms.registerBy()),
                term("Hạn tự đánh giá", terms.selfAssessBy()),
                term("Hạn nộp hồ sơ", terms.submitBy()),
                term("Hạn có kết quả", terms.resultBy()),
                term("Hạn báo cáo năm", terms.reportBy()));
    }

    private static Rule term(String about, Stated stated) {
        return new Rule(about, ProcedureWording.of(stated.term()), stated.citation());
    }

    private static Rule paper(DossierPart part) {
        return new Rule(
                part.name() + " (" + part.code() + ")",
                part.required() ? "bắt buộc" : "không bắt buộc",
                part.citation());
    }

    private List<Rule> oneStop() {
        var terms = procedure.oneStop();
        var citation = terms.citation();
        return List.of(
                new Rule("Mã định danh trong mã số hồ sơ", terms.procedureCode(), citation),
                new Rule("Kiểm tra thành phần hồ sơ", workingDays(terms.completenessDays()), citation),
                new Rule("Bổ sung hồ sơ bị trả lại", workingDays(terms.supplementDays()), citation),
                new Rule("Hẹn trả kết quả", workingDays(terms.appointmentDays()), citation),
                new Rule("Nhận sau " + terms.sameDayUntil(), "tính từ ngày làm việc tiếp theo", citation),
                new Rule("Hẹn lại ngày trả kết quả", "nhiều nhất " + terms.mostReappointments() + " lần", citation));
    }

    private List<Rule> steps() {
        var steps = procedure.steps();
        var complaint = procedure.complaint();
        return List.of(
                new Rule("Thẩm định, kể từ khi tiếp nhận", workingDays(steps.assessDays()), steps.citation()),
                new Rule("Ra quyết định, kể từ khi thẩm định", workingDays(steps.decideDays()), steps.citation()),
                new Rule("Công khai, kể từ khi quyết định", workingDays(steps.publishDays()), steps.citation()),
                new Rule(
                        "Khiếu nại, kiến nghị về kết quả",
                        complaint.filingDays() + " ngày kể từ ngày kết quả có hiệu lực",
                        complaint.citation()));
    }

    private List<Rule> council() {
        var panel = procedure.panel();
        var number = "ít nhất %d thành viên%s, %s chủ tịch và thư ký"
                .formatted(
                        panel.fewestMembers(),
                        panel.oddNumber() ? ", số lẻ" : "",
                        panel.chairAndSecretaryCounted() ? "tính cả" : "không tính");
        var quorum = panel.quorum();
        var majority = panel.majority();
        return List.of(
                new Rule("Thành phần", number, panel.composition()),
                new Rule(
                        "Số thành viên tham gia",
                        "từ %d/%d số thành viên được biểu quyết".formatted(quorum.numerator(), quorum.denominator()),
                        panel.internal()),
                new Rule(
                        "Kết quả",
                        "theo ý kiến của quá %d/%d số thành viên tham gia"
                                .formatted(majority.numerator(), majority.denominator()),
                        panel.internal()));
    }

    private List<Rule> validity() {
        var validity = procedure.validity();
        return List.of(
                new Rule(
                        "Bảo lưu kết quả",
                        "%d tháng kể từ %s".formatted(validity.months(), ProcedureWording.of(validity.anchor())),
                        validity.citation()),
                new Rule(
                        "Đề nghị nâng mức độ",
                        "sau %d tháng kể từ quyết định mức độ thấp hơn".formatted(validity.raiseAfterMonths()),
                        validity.citation()));
    }

    private static Rule competence(Competence row) {
        var said = "%s %s; người ký: %s; từ %s đến hết %s"
                .formatted(
                        ProcedureWording.of(row.office()),
                        ProcedureWording.of(row.seat()),
                        row.signatory(),
                        day(row.from()),
                        day(row.to()));
        return new Rule(ProcedureWording.of(row.step()), said, row.citation());
    }

    private static String workingDays(int count) {
        return count + " ngày làm việc";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
