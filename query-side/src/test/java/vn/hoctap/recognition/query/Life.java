package vn.hoctap.recognition.query;

import java.util.List;
import java.util.Map;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;

/**
 * What happens in one stream.
 *
 * @param first version of the first of these events
 */
record Life(Object stream, int first, List<? extends RecognitionEvent> events) {
    Life {
        events = List.copyOf(events);
    }

    /** From its beginning. */
    Life(Object stream, List<? extends RecognitionEvent> events) {
        this(stream, 0, events);
    }

    static List<Life> ofPeople(Map<String, List<AuthorityEvent>> people) {
        return people.entrySet().stream()
                .map(person -> new Life(PersonId.of(person.getKey()), person.getValue()))
                .toList();
    }
}
