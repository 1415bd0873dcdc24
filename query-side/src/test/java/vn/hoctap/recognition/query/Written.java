package vn.hoctap.recognition.query;

import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.RecognitionEvent;

/** An event as it was written on the day it happened, in the shape of that day. */
record Written(String stream, String type, String revision, String payload) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Written now(RecognitionEvent event, String stream) {
        var type = EventCatalogue.typeOf(event.getClass());
        return new Written(stream, type.value(), type.revision(), JSON.writeValueAsString(event));
    }
}
