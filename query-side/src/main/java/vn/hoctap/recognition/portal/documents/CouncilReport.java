package vn.hoctap.recognition.portal.documents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.panel.SessionResult;
import vn.hoctap.recognition.portal.authority.Letterhead;
import vn.hoctap.recognition.portal.council.CouncilLine;
import vn.hoctap.recognition.portal.council.Sitting;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/**
 * What a council reports to the body that decides (báo cáo kết quả thẩm định của hội đồng): its closed sessions and what it proposes.
 *
 * @param receivers to whom it goes; dots where that is not known
 * @param composition one line for each member that it has now
 * @param dissent opinions kept in the minutes, each with its dossier
 * @param proposals by result
 */
public record CouncilReport(
        Heading head,
        String about,
        String receivers,
        String setUp,
        List<String> composition,
        List<Line> lines,
        List<String> dissent,
        List<String> proposals) {
    private static final String MISSING =
            "Hội đồng này chưa có phiên đánh giá nào kết thúc nên chưa có báo cáo kết quả.";

    public CouncilReport {
        composition = List.copyOf(composition);
        lines = List.copyOf(lines);
        dissent = List.copyOf(dissent);
        proposals = List.copyOf(proposals);
    }

    /** A closed session. */
    public record Line(String applicant, String title, String session, String minutes, String count, String result) {}

    /**
     * @param sittings those that who reads may know of
     * @param subjects knows who decides
     * @throws ProblemException with a sentence while none of them has come to an end
     */
    static Document of(PanelRow council, List<Sitting> sittings, Subjects subjects) {
        var closed = sittings.stream()
                .flatMap(ClosedSitting::of)
                .sorted(Comparator.comparing(ClosedSitting::on)
                        .thenComparing(ClosedSitting::applicant)
                        .thenComparingInt(ClosedSitting::round))
                .toList();
        if (closed.isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, MISSING);
        }
        var line = CouncilLine.of(council);
        var about = "Kết quả thẩm định hồ sơ đề nghị công nhận danh hiệu năm " + council.year();
        var report = new CouncilReport(
                head(council, closed.getLast().on()),
                about,
                receivers(closed, subjects),
                line.name() + " của " + line.setUp() + "; danh hiệu: " + line.titles() + ".",
                line.sitting().stream().map(seat -> seat.words()).toList(),
                closed.stream().map(ClosedSitting::line).toList(),
                closed.stream().flatMap(ClosedSitting::dissent).toList(),
                proposals(closed));
        return new Document(
                Words.file("bao-cao-hoi-dong", council.decisionNumber()),
                "council-report",
                "Báo cáo: " + about,
                closed.stream()
                        .map(each -> each.sitting().session().last().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                report);
    }

    /** Its number is given by hand, and so is its day. */
    private static Heading head(PanelRow council, LocalDate last) {
        var office = council.office();
        var dated = Letterhead.of(office).dated(last.getYear(), null);
        return new Heading(office.name().toUpperCase(Words.VIETNAMESE), "HỘI ĐỒNG ĐÁNH GIÁ", "……/BC-HĐ", dated, false);
    }

    private static String receivers(List<ClosedSitting> closed, Subjects subjects) {
        var offices = closed.stream()
                .map(each -> subjects.deciding(each.sitting().dossier(), each.on()))
                .flatMap(Optional::stream)
                .map(competent -> competent.office().name())
                .collect(Collectors.toCollection(TreeSet::new));
        return offices.isEmpty() ? Heading.BLANK : String.join("; ", offices);
    }

    /** By the newest round on each dossier. */
    private static List<String> proposals(List<ClosedSitting> closed) {
        var newest = new LinkedHashMap<UUID, ClosedSitting>();
        closed.forEach(each -> newest.merge(
                each.sitting().dossier().dossierId(), each, (one, other) -> one.round() > other.round() ? one : other));
        var byResult = newest.values().stream()
                .collect(Collectors.groupingBy(
                        ClosedSitting::result,
                        () -> new EnumMap<SessionResult, List<String>>(SessionResult.class),
                        Collectors.mapping(ClosedSitting::applicant, Collectors.toList())));
        return byResult.entrySet().stream()
                .map(entry -> proposal(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String proposal(SessionResult result, List<String> applicants) {
        var whose = "%d hồ sơ: %s.".formatted(applicants.size(), String.join("; ", applicants));
        return switch (result) {
            case MET -> "Đề nghị xem xét, quyết định công nhận " + whose;
            case NOT_MET -> "Đề nghị trả lời bằng văn bản, nêu rõ lý do không công nhận đối với " + whose;
            case NO_QUORUM -> "Chưa có kết quả vì không đủ số thành viên tham gia, hội đồng đánh giá lại " + whose;
            case NO_MAJORITY -> "Chưa có kết quả vì không bên nào đủ đa số, hội đồng đánh giá lại " + whose;
        };
    }

    /** Headings of the sessions. */
    public List<String> columns() {
        return List.of(
                "TT",
                "Cơ quan, đơn vị, địa phương",
                "Danh hiệu, mức đề nghị",
                "Phiên đánh giá",
                "Kiểm phiếu",
                "Kết quả");
    }
}
