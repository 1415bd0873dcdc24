package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;

/** Lists the sessions of a council, and what they mean for its members. */
@Component
class FindSessions {
    /** A council's year is the same at any time, so that any of its rows will do. */
    private static final String OF_YEAR = """
            content ->> 'panelId' IN (SELECT id::text FROM panels.panel WHERE (content ->> 'year')::int = ?)""";

    private final PanelsStore store;

    FindSessions(PanelsStore store) {
        this.store = store;
    }

    Page<SessionRow> of(UUID panel, AsOf asOf, PageRequest request) {
        return store.sessions().page(Conditions.at(asOf).and("content ->> 'panelId' = ?", panel.toString()), request);
    }

    /** @param year the assessed year */
    List<Workload> workload(int year, AsOf asOf) {
        return Workload.of(store.sessions().all(Conditions.at(asOf).and(OF_YEAR, year)));
    }
}
