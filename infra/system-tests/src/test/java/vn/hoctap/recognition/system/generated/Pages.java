package vn.hoctap.recognition.system.generated;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the portal, with what their addresses may say. */
final class Pages {
    static final String YEAR = "{\"type\":\"integer\",\"minimum\":2000,\"maximum\":2100}";
    static final String TEXT = "{\"type\":\"string\",\"maxLength\":400}";
    static final String CODE = "{\"type\":\"string\",\"pattern\":\"[A-Za-z0-9][A-Za-z0-9.-]{0,31}\"}";
    private static final String KIND = "{\"enum\":[\"LEARNING_UNIT\",\"LEARNING_COMMUNITY\"]}";
    private static final String STAGE = "{\"enum\":[\"REGISTERED\",\"SUBMITTED\",\"RECOGNISED\",\"WITHDRAWN\"]}";

    static final String NUMBER = "{\"type\":\"integer\",\"minimum\":0,\"maximum\":3}";
    private static final String ACT =
            "{\"enum\":[\"nhap\",\"chia-tach\",\"doi-ten\",\"chuyen-cap-tren\",\"thanh-lap\"]}";
    private static final String STEP = "{\"enum\":[\"rut-ho-so\",\"tu-choi\",\"hen-lai\",\"chuyen-tham-quyen\"]}";
    static final String DAY = "{\"type\":\"string\",\"format\":\"date\"}";
    static final Parameter DOSSIER = id("dossierId");

    private Pages() {}

    static List<Operation> all() {
        return Stream.of(
                        everybodys(),
                        ofDossiers(),
                        PagesOfOffices.all(),
                        ofWatchers(),
                        ofAdministrators(),
                        PagesOfRules.all(),
                        PagesOfAuditors.all(),
                        PagesOfPapers.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Operation> everybodys() {
        return List.of(
                Operation.page("/", List.of()),
                page("/bo-tieu-chi"),
                page(
                        "/bo-tieu-chi/{title}/{version}",
                        in("path", "title", CODE),
                        in("path", "version", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":2}")),
                page("/tra-cuu", query("nam", YEAR), query("loai", KIND), query("dia-ban", CODE), query("ten", TEXT)),
                page("/tra-cuu/ho-so", query("ma", CODE), query("hen-tra", DAY)),
                page("/kiem-tra", query("ma", TEXT)),
                page("/kiem-tra/{certificateId}", id("certificateId")),
                page("/dang-nhap", query("trang", TEXT)),
                page("/da-dang-xuat"),
                page(
                        "/login/oauth2/code/recognition",
                        query("code", TEXT),
                        query("state", TEXT),
                        query("error", TEXT)));
    }

    private static List<Operation> ofDossiers() {
        return List.of(
                page(
                        "/ho-so",
                        query("nam", YEAR),
                        query("loai", KIND),
                        query("dia-ban", CODE),
                        query("trang-thai", STAGE),
                        query("tiep", TEXT)),
                page("/ho-so/{dossierId}", DOSSIER),
                page("/viec-can-lam"),
                page("/thong-bao", query("chua-doc", "{\"type\":\"boolean\"}"), query("tiep", TEXT)),
                page("/thong-bao/thu", query("da-luu", "{\"type\":\"boolean\"}")),
                page("/dang-ky-danh-hieu", query("don-vi", CODE), query("danh-hieu", CODE), query("nam", YEAR)),
                page("/ho-so/{dossierId}/tu-danh-gia/{criterion}", DOSSIER, in("path", "criterion", CODE)),
                page("/ho-so/{dossierId}/bien-ban", DOSSIER),
                page("/ho-so/{dossierId}/nop", DOSSIER),
                page("/tiep-nhan", query("tiep", TEXT), query("chon-tat-ca", "{\"type\":\"boolean\"}")),
                page("/ho-so/{dossierId}/khieu-nai", DOSSIER),
                page("/ho-so/{dossierId}/viec/{step}", DOSSIER, in("path", "step", STEP)),
                page("/ho-so/{dossierId}/tiep-nhan", DOSSIER));
    }

    private static List<Operation> ofWatchers() {
        var figure = in("path", "figure", "{\"enum\":[\"REGISTERED\",\"RECOGNISED\",\"OVERDUE\"]}");
        return List.of(
                page("/tien-do", query("nam", YEAR)),
                page(
                        "/theo-doi",
                        query("nam", YEAR),
                        query("dia-ban", CODE),
                        query("ngay", DAY),
                        query("ghi-nhan-den", TEXT),
                        query("so-voi", DAY)),
                page("/theo-doi/{figure}", figure, query("nam", YEAR), query("rieng", CODE)),
                page("/theo-doi/{figure}/danh-sach.csv", figure, query("nam", YEAR), query("rieng", CODE)));
    }

    private static List<Operation> ofAdministrators() {
        return List.of(
                page("/quan-tri"),
                page(
                        "/quan-tri/quyen",
                        query("tai-khoan", CODE),
                        query("vai-tro", TEXT),
                        query("to-chuc", CODE),
                        query("tinh-trang", TEXT),
                        query("tiep", TEXT)),
                page("/quan-tri/quyen/de-nghi", query("vai-tro", TEXT)),
                page("/quan-tri/quyen/{personId}", id("personId"), query("phien-ban", NUMBER)),
                page("/quan-tri/quyen/{personId}/{rightId}", id("personId"), id("rightId")),
                page("/quan-tri/to-chuc", query("tu-khoa", TEXT), query("dia-ban", CODE), query("ngay", DAY)),
                page("/quan-tri/to-chuc/dang-ky"),
                page("/quan-tri/to-chuc/{code}", in("path", "code", CODE), query("ngay", DAY)),
                page("/quan-tri/chu-ky"),
                page("/quan-tri/chu-ky/mo"),
                page("/quan-tri/chu-ky/{cycleId}", id("cycleId")),
                page("/quan-tri/lich-lam-viec", query("nam", YEAR)),
                page("/quan-tri/dia-ban", query("cap-tren", CODE), query("ngay", DAY)),
                page("/quan-tri/dia-ban/{code}", in("path", "code", CODE)),
                page("/quan-tri/dia-ban/{code}/{act}", in("path", "code", CODE), in("path", "act", ACT)),
                page("/quan-tri/bo-tieu-chi", query("bo", CODE), query("phien-ban", NUMBER)),
                page("/quan-tri/bo-tieu-chi/so-sanh", query("bo", CODE), query("truoc", NUMBER), query("sau", NUMBER)),
                page("/quan-tri/bo-tieu-chi/ban-hanh", query("bo", CODE)),
                page("/quan-tri/mo-hinh-doc"),
                page("/quan-tri/mo-hinh-doc/{projection}", in("path", "projection", CODE)));
    }

    static Parameter id(String name) {
        return in("path", name, "{\"format\":\"uuid\"}");
    }

    static Operation page(String path, Parameter... parameters) {
        return Operation.page(path, Arrays.asList(parameters));
    }

    static Parameter query(String name, String schema) {
        return in("query", name, schema);
    }

    static Parameter in(String place, String name, String schema) {
        return new Parameter(
                name, place, place.equals("path"), JsonMapper.shared().readTree(schema));
    }
}
