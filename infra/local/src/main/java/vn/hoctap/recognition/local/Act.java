package vn.hoctap.recognition.local;

import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One act of one person.
 *
 * @param key follows from what the act is about, so that it is the same in every run
 */
record Act(Person by, String address, String key, Map<String, Object> body) {
    private static final String KEYS = "demonstration/";

    /** A key stands for one text, and a map comes in another order in every run. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** @param what tells it from others that are created at the same address */
    static Act creation(Person by, String address, String what, Map<String, Object> body) {
        return new Act(by, address, KEYS + address + "/" + what, body);
    }

    /** What one person does at an address is done once. */
    static Act change(Person by, String address, Map<String, Object> body) {
        return new Act(by, address, KEYS + address + "/" + by.subject(), body);
    }

    String json() {
        return JSON.writeValueAsString(body);
    }
}
