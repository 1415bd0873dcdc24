package vn.hoctap.recognition.query.report;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.EventReader;

/** Judges the year's newest self-assessments indicator by indicator. */
@Component
public class FindHeatMap {
    private final FindDashboard findDashboard;
    private final JudgedStore store;
    private final EventReader reader;

    FindHeatMap(FindDashboard findDashboard, JudgedStore store, EventReader reader) {
        this.findDashboard = findDashboard;
        this.store = store;
        this.reader = reader;
    }

    /** Of learning communities where the question names no kind. */
    public HeatMap of(Question question, AsOf asOf, AdministrativeTier tier) {
        var kind = Objects.requireNonNullElse(question.kind(), RecognitionKind.LEARNING_COMMUNITY);
        var areas = findDashboard.areasOf(question, asOf);
        return HeatMap.of(store.judged(question.year(), kind, tier, areas, asOf).stream()
                .map(judged -> Assessed.read(judged, reader))
                .toList());
    }
}
