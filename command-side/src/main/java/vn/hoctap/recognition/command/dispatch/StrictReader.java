package vn.hoctap.recognition.command.dispatch;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.web.StrictJson;

/** Reads data that is going to be published as strictly as any body, and takes none of which a part is missing or null. */
@Component
public class StrictReader {
    private final JsonMapper json;

    StrictReader(JsonMapper json) {
        this.json = json.rebuild()
                .addModule(StrictJson.openEnds())
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    public <T> T read(ObjectNode data, Class<T> type, HttpServletRequest request) {
        try {
            return json.treeToValue(data, type);
        } catch (JacksonException unfit) {
            throw new HttpMessageNotReadableException(
                    type.getSimpleName(), unfit, new ServletServerHttpRequest(request));
        }
    }
}
