package vn.hoctap.recognition.system.generated;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the portal, with what their addresses may say. */
final class Pages {
    private static final String YEAR = "{\"type\":\"integer\",\"minimum\":2000,\"maximum\":2100}";
    private static final String TEXT = "{\"type\":\"string\",\"maxLength\":400}";
    private static final String CODE = "{\"type\":\"string\",\"pattern\":\"[A-Za-z0-9][A-Za-z0-9.-]{0,31}\"}";
    private static final String KIND = "{\"enum\":[\"LEARNING_UNIT\",\"LEARNING_COMMUNITY\"]}";
    private static final String STAGE = "{\"enum\":[\"REGISTERED\",\"SUBMITTED\",\"RECOGNISED\",\"WITHDRAWN\"]}";

    private Pages() {}

    static List<Operation> all() {
        return List.of(
                Operation.page("/", List.of()),
                page("/tien-do", query("nam", YEAR)),
                page(
                        "/ho-so",
                        query("nam", YEAR),
                        query("loai", KIND),
                        query("dia-ban", CODE),
                        query("trang-thai", STAGE),
                        query("tiep", TEXT)),
                page("/ho-so/{dossierId}", in("path", "dossierId", "{\"format\":\"uuid\"}")),
                page("/bo-tieu-chi"),
                page(
                        "/bo-tieu-chi/{title}/{version}",
                        in("path", "title", CODE),
                        in("path", "version", "{\"type\":\"integer\",\"minimum\":1,\"maximum\":2}")),
                page("/dang-nhap", query("trang", TEXT)),
                page("/da-dang-xuat"),
                page(
                        "/login/oauth2/code/recognition",
                        query("code", TEXT),
                        query("state", TEXT),
                        query("error", TEXT)));
    }

    private static Operation page(String path, Parameter... parameters) {
        return Operation.page(path, Arrays.asList(parameters));
    }

    private static Parameter query(String name, String schema) {
        return in("query", name, schema);
    }

    private static Parameter in(String place, String name, String schema) {
        return new Parameter(
                name, place, place.equals("path"), JsonMapper.shared().readTree(schema));
    }
}
