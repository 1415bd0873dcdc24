package vn.hoctap.recognition.system.generated;

import static vn.hoctap.recognition.system.generated.Pages.CODE;
import static vn.hoctap.recognition.system.generated.Pages.DAY;
import static vn.hoctap.recognition.system.generated.Pages.TEXT;
import static vn.hoctap.recognition.system.generated.Pages.YEAR;
import static vn.hoctap.recognition.system.generated.Pages.in;
import static vn.hoctap.recognition.system.generated.Pages.page;
import static vn.hoctap.recognition.system.generated.Pages.query;

import java.util.List;

/** The pages of those who examine, with what their addresses may say. */
final class PagesOfAuditors {
    private static final String ID = "{\"format\":\"uuid\"}";
    private static final String STEP = "{\"type\":\"integer\",\"minimum\":1,\"maximum\":30}";

    private PagesOfAuditors() {}

    static List<Operation> all() {
        return List.of(
                page("/kiem-toan", query("tim", TEXT)),
                page("/kiem-toan/chon-mau", query("ngay", DAY), query("so-ho-so", STEP)),
                page(
                        "/kiem-toan/nhat-ky",
                        query("tim", TEXT),
                        query("nguoi", CODE),
                        query("don-vi", CODE),
                        query("nhom", TEXT),
                        query("viec", TEXT),
                        query("dia-ban", CODE),
                        query("ho-so", ID),
                        query("ghi-tu", DAY),
                        query("ghi-den", DAY),
                        query("hieu-luc-tu", DAY),
                        query("hieu-luc-den", DAY),
                        query("thu-tu", "{\"enum\":[\"NEWEST\",\"OLDEST\"]}"),
                        query("tiep", TEXT)),
                page(
                        "/kiem-toan/ho-so/{dossierId}",
                        Pages.DOSSIER,
                        query("buoc", STEP),
                        query("so-voi", STEP),
                        query("ghi-nhan-den", TEXT),
                        query("ngay", DAY)),
                page("/kiem-toan/dien-lai", query("xa", CODE), query("nam", YEAR), query("buoc", STEP)),
                page(
                        "/kiem-toan/so-sanh",
                        query("nam", YEAR),
                        query("dia-ban", CODE),
                        query("tu", TEXT),
                        query("den", TEXT),
                        query("ngay", DAY),
                        query("sau", ID)),
                supposed(""),
                supposed("/danh-sach.csv"),
                page("/kiem-toan/doi-chieu"),
                page(
                        "/kiem-toan/doi-chieu/{projection}",
                        in("path", "projection", "{\"enum\":[\"progress\",\"audit-trail\"]}"),
                        query("ma-bam", "{\"type\":\"boolean\"}")),
                page(
                        "/kiem-toan/truy-cap",
                        query("nguoi", CODE),
                        query("viec", "{\"enum\":[\"VIEW\",\"EXPORT\",\"REFUSAL\"]}"),
                        query("ho-so", ID),
                        query("tu", DAY),
                        query("den", DAY),
                        query("tiep", TEXT)));
    }

    private static Operation supposed(String ending) {
        return page(
                "/kiem-toan/gia-dinh" + ending,
                query("nam", YEAR),
                query("danh-hieu", "{\"enum\":[\"CDHT-XA\",\"DVHT-HUYEN\"]}"),
                query("theo", "{\"enum\":[\"CDHT-XA:1\",\"CDHT-XA:2\",\"DVHT-HUYEN:1\"]}"),
                query("ghi-nhan-den", TEXT),
                query("ngay", DAY),
                query("sau", ID));
    }
}
