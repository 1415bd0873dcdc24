package vn.hoctap.recognition.query.notices;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.messaging.Projection;
import vn.hoctap.recognition.query.reading.EventReader;

/** Writes down what is told to whom, once for each event that concerns somebody. */
@Component
class NoticesProjection implements Projection {
    static final String NAME = "notices";

    private final EventReader reader;
    private final NoticesStore store;

    NoticesProjection(EventReader reader, NoticesStore store) {
        this.reader = reader;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean reads(String type) {
        return Family.ALL.stream().anyMatch(family -> family.reads(type));
    }

    @Override
    public void apply(List<Envelope> envelopes) {
        var memory = store.memory(envelopes.stream()
                .map(Envelope::stream)
                .map(NoticeRow::streamOf)
                .collect(Collectors.<UUID>toSet()));
        var rows = envelopes.stream()
                .flatMap(envelope -> Family.ALL.stream().flatMap(family -> family.rows(envelope, reader, memory)))
                .toList();
        store.write(rows, memory);
    }
}
