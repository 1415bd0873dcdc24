package vn.hoctap.recognition.events;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the payloads of events in their present shape, whatever the revision in which they were written. */
public final class Payloads {
    /** Every component of an event is there and not null: a payload that lacks one was written for another shape. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Payloads() {}

    /**
     * The event that a payload says.
     *
     * @param type logical name
     * @throws IllegalArgumentException if the type or its revision is unknown, or the payload does not fit it; its message
     *     says which, and nothing of the payload
     */
    public static RecognitionEvent read(String type, String revision, String payload) {
        var known = EventCatalogue.classNamed(type)
                .orElseThrow(() -> new IllegalArgumentException("An event of an unknown type"));
        var present = present(type, revision, EventCatalogue.typeOf(known).revision(), payload);
        try {
            if (JSON.readValue(present, known) instanceof RecognitionEvent event) {
                return event;
            }
        } catch (JacksonException unfit) {
            throw new IllegalArgumentException("A payload that does not fit its type", unfit);
        }
        throw new IllegalArgumentException("A payload that does not fit its type");
    }

    /** Step by step from the revision in which it was written. */
    private static String present(String type, String revision, String newest, String payload) {
        if (revision.equals(newest)) {
            return payload;
        }
        var next = next(type, revision, payload);
        return present(type, String.valueOf(Integer.parseInt(revision) + 1), newest, next);
    }

    /** A step sees nothing but the payload, so whatever stops it is the payload's fault. */
    private static String next(String type, String revision, String payload) {
        if (!OlderRevisions.include(type, revision)) {
            throw new IllegalArgumentException("An event of an unknown revision");
        }
        try {
            return OlderRevisions.next(type, revision, payload).orElseThrow();
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException("A payload that does not fit its older type", unfit);
        }
    }
}
