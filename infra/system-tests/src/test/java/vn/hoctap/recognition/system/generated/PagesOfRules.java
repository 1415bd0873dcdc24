package vn.hoctap.recognition.system.generated;

import static vn.hoctap.recognition.system.generated.Pages.CODE;
import static vn.hoctap.recognition.system.generated.Pages.NUMBER;
import static vn.hoctap.recognition.system.generated.Pages.in;
import static vn.hoctap.recognition.system.generated.Pages.page;
import static vn.hoctap.recognition.system.generated.Pages.query;

import java.util.List;

/** The pages of what is published version by version, and of past years, with what their addresses may say. */
final class PagesOfRules {
    private static final String TITLE = "{\"enum\":[\"CDHT-XA\",\"DVHT-HUYEN\"]}";

    private PagesOfRules() {}

    static List<Operation> all() {
        return List.of(
                page("/quan-tri/thu-tuc", query("thu-tuc", CODE), query("phien-ban", NUMBER)),
                page("/quan-tri/thu-tuc/{title}/{version}", in("path", "title", TITLE), in("path", "version", NUMBER)),
                page("/quan-tri/thu-tuc/ban-hanh", query("thu-tuc", TITLE)),
                page("/quan-tri/nhip-nhac", query("ban", NUMBER), query("phien-ban", NUMBER)),
                page("/quan-tri/nhip-nhac/ban-hanh"),
                page("/quan-tri/muc-tieu", query("ban", NUMBER), query("phien-ban", NUMBER)),
                page("/quan-tri/muc-tieu/sua", query("so", NUMBER)),
                page("/quan-tri/muc-tieu/bo", query("so", NUMBER)),
                page("/quan-tri/nam-truoc", query("da-nhap", NUMBER)));
    }
}
