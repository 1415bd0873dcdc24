package vn.hoctap.recognition.command.criteria.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** Reads a criteria set as strictly as any body, and takes none of which a part is missing or null. */
@Component
class CriteriaSetReader {
    private final JsonMapper json;

    CriteriaSetReader(JsonMapper json) {
        this.json = json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
    }

    CriteriaSet read(ObjectNode set, HttpServletRequest request) {
        try {
            return json.treeToValue(set, CriteriaSet.class);
        } catch (JacksonException unfit) {
            throw new HttpMessageNotReadableException("criteria set", unfit, new ServletServerHttpRequest(request));
        }
    }
}
