package vn.hoctap.recognition.system.generated;

import static vn.hoctap.recognition.system.generated.Pages.CODE;
import static vn.hoctap.recognition.system.generated.Pages.DAY;
import static vn.hoctap.recognition.system.generated.Pages.YEAR;
import static vn.hoctap.recognition.system.generated.Pages.id;
import static vn.hoctap.recognition.system.generated.Pages.in;
import static vn.hoctap.recognition.system.generated.Pages.page;
import static vn.hoctap.recognition.system.generated.Pages.query;

import java.util.List;
import java.util.stream.Stream;

/** What is printed, with what its addresses may say. */
final class PagesOfPapers {
    private static final String ORDINAL = "{\"type\":\"integer\",\"minimum\":1,\"maximum\":3}";

    private PagesOfPapers() {}

    static List<Operation> all() {
        var ofDossier = Stream.of(
                        "to-trinh",
                        "bao-cao-tu-danh-gia",
                        "ban-tong-hop",
                        "giay-tiep-nhan",
                        "phieu-yeu-cau-bo-sung",
                        "phieu-tu-choi",
                        "phieu-xin-loi",
                        "phieu-kiem-soat",
                        "giay-cong-nhan")
                .map(paper -> page("/ho-so/{dossierId}/" + paper + ".pdf", Pages.DOSSIER));
        var others = Stream.of(
                page("/quyet-dinh/{decisionId}/van-ban.pdf", id("decisionId")),
                page("/quyet-dinh/{decisionId}/giay-cong-nhan.pdf", id("decisionId")),
                page(
                        "/ho-so/{dossierId}/ban-sao-giay-cong-nhan-{ordinal}.pdf",
                        Pages.DOSSIER,
                        in("path", "ordinal", ORDINAL)),
                page("/phien-danh-gia/{sessionId}/bien-ban.pdf", id("sessionId")),
                page("/hoi-dong/{panelId}/bao-cao.pdf", id("panelId")),
                page("/tiep-nhan/so-theo-doi.pdf", query("nam", YEAR), query("co-quan", CODE)),
                page("/tiep-nhan/so-theo-doi/danh-sach.csv", query("nam", YEAR), query("co-quan", CODE)),
                page("/theo-doi/bao-cao.pdf", query("nam", YEAR), query("dia-ban", CODE), query("ngay", DAY)));
        return Stream.concat(ofDossier, others).toList();
    }
}
