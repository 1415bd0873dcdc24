package vn.hoctap.recognition.query.auditpackage;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Lines of a package: JSON whose keys stand in the order of the format, and which no setting of the API's own JSON changes. */
final class PackageLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private PackageLine() {}

    /** @param keysAndValues by turns */
    static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int place = 0; place < keysAndValues.length; place += 2) {
            object.put((String) keysAndValues[place], keysAndValues[place + 1]);
        }
        return object;
    }

    static byte[] bytes(Map<String, Object> line) {
        return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
