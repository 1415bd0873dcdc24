package vn.hoctap.recognition.system.generated;

import static vn.hoctap.recognition.system.generated.Pages.CODE;
import static vn.hoctap.recognition.system.generated.Pages.DOSSIER;
import static vn.hoctap.recognition.system.generated.Pages.TEXT;
import static vn.hoctap.recognition.system.generated.Pages.YEAR;
import static vn.hoctap.recognition.system.generated.Pages.id;
import static vn.hoctap.recognition.system.generated.Pages.page;
import static vn.hoctap.recognition.system.generated.Pages.query;

import java.util.List;
import java.util.stream.Stream;

/** The pages of councils and of those who decide, with what their addresses may say. */
final class PagesOfOffices {
    private PagesOfOffices() {}

    static List<Operation> all() {
        return Stream.concat(ofCouncils().stream(), ofDecisions().stream()).toList();
    }

    private static List<Operation> ofCouncils() {
        return List.of(
                page("/hoi-dong"),
                page("/hoi-dong/thanh-lap"),
                page("/hoi-dong/{panelId}", id("panelId")),
                page("/phien-danh-gia/{sessionId}", id("sessionId"), query("ket-thuc", "{\"type\":\"boolean\"}")));
    }

    private static List<Operation> ofDecisions() {
        return List.of(
                page("/quyet-dinh", query("nam", YEAR), query("trang-thai", TEXT), query("tiep", TEXT)),
                page("/quyet-dinh/du-thao", query("loai", TEXT), query("co-quan", CODE), query("lai", TEXT)),
                page("/quyet-dinh/{decisionId}", id("decisionId")),
                page("/ho-so/{dossierId}/cong-khai", DOSSIER),
                page("/ho-so/{dossierId}/ban-sao", DOSSIER),
                page("/ho-so/{dossierId}/quyet-dinh", DOSSIER, query("loai", TEXT), query("lai", TEXT)));
    }
}
