package vn.hoctap.recognition.portal.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.query.decisions.Draft;

/**
 * What a decision says, article by article.
 *
 * @param lines the dossiers that who reads may see
 * @param dossiers how many it covers
 * @param validity how long a recognition is kept; empty where no procedure says it
 */
record Articles(Draft.Kind kind, List<AnnexLine> lines, int dossiers, Optional<ValidityRules> validity) {
    /** What follows "Về việc". */
    String about() {
        return switch (kind) {
            case RECOGNITION -> "công nhận " + title();
            case REJECTION -> "không công nhận " + title();
            case REVOCATION -> "thu hồi kết quả công nhận " + title();
            case REINSTATEMENT -> "khôi phục kết quả công nhận " + title();
            case CORRECTION -> "đính chính " + earlier();
        };
    }

    List<String> texts() {
        return List.of(first(), second(), third());
    }

    /** Heading of what the list says of each. */
    String listing() {
        return switch (kind) {
            case RECOGNITION -> "Kết quả công nhận";
            case REJECTION, REVOCATION, REINSTATEMENT -> "Lý do";
            case CORRECTION -> "Nội dung đính chính";
        };
    }

    private String first() {
        return switch (kind) {
            case RECOGNITION -> "Công nhận %s đạt danh hiệu %s (có danh sách kèm theo).".formatted(counted(), title());
            case REJECTION ->
                "Không công nhận danh hiệu %s đối với %s (có danh sách và lý do kèm theo)."
                        .formatted(title(), counted());
            case REVOCATION ->
                "Thu hồi kết quả công nhận danh hiệu %s của %s tại %s.".formatted(title(), counted(), earlier());
            case REINSTATEMENT ->
                "Khôi phục kết quả công nhận danh hiệu %s của %s tại %s.".formatted(title(), counted(), earlier());
            case CORRECTION -> "Đính chính %s như sau: %s".formatted(earlier(), ended(reason()));
        };
    }

    private String second() {
        return switch (kind) {
            case RECOGNITION ->
                kept()
                        + " %s nêu tại Điều 1 có trách nhiệm duy trì và nâng cao kết quả đã đạt được."
                                .formatted(capitalised(whom()));
            case REJECTION ->
                "%s nêu tại Điều 1 có quyền khiếu nại, kiến nghị theo quy định của pháp luật."
                        .formatted(capitalised(whom()));
            case REVOCATION -> "Lý do thu hồi: " + ended(reason());
            case REINSTATEMENT -> "Lý do khôi phục: " + ended(reason());
            case CORRECTION -> "Các nội dung khác của %s không thay đổi.".formatted(earlier());
        };
    }

    private String third() {
        return "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và " + whom()
                + " nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.";
    }

    private String kept() {
        return validity.map(rules -> "Kết quả công nhận được bảo lưu trong %d tháng, tính từ %s."
                        .formatted(rules.months(), from(rules.anchor())))
                .orElse("Kết quả công nhận được bảo lưu theo quy định.");
    }

    private static String from(ValidityRules.Anchor anchor) {
        return switch (anchor) {
            case END_OF_RECOGNITION_YEAR -> "ngày cuối cùng của năm ra quyết định";
            case DECISION_DATE -> "ngày ra quyết định";
        };
    }

    private String title() {
        return lines.isEmpty()
                ? "“Đơn vị học tập”, “Cộng đồng học tập”"
                : joined(lines.stream().map(line -> "“" + line.title() + "”").toList()) + " năm "
                        + joined(lines.stream()
                                .map(line -> String.valueOf(line.row().year()))
                                .toList());
    }

    /** One by its name, more by their number. */
    private String counted() {
        return dossiers == 1 && lines.size() == 1 ? lines.getFirst().row().applicantName() : dossiers + " " + what();
    }

    private String whom() {
        return dossiers == 1 && lines.size() == 1 ? lines.getFirst().row().applicantName() : "các " + what();
    }

    private String what() {
        var kinds = lines.stream().map(line -> line.row().kind()).collect(Collectors.toSet());
        if (kinds.size() != 1) {
            return "cơ quan, đơn vị, địa phương";
        }
        return kinds.contains("LEARNING_UNIT") ? "cơ quan, đơn vị" : "địa phương";
    }

    private String earlier() {
        return lines.stream()
                .map(line -> line.row().standing().decisionNumber())
                .filter(number -> number != null)
                .map(number -> "Quyết định số " + number)
                .findFirst()
                .orElse("quyết định đã ban hành");
    }

    private String reason() {
        return lines.isEmpty() ? "theo hồ sơ kèm theo" : lines.getFirst().result();
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining(", "));
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.of("vi")) + text.substring(1);
    }
}
