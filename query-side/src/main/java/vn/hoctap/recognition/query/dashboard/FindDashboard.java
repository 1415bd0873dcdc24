package vn.hoctap.recognition.query.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;

/** Answers what a year of an area comes to at any instant, and of which dossiers and events a figure is made. */
@Component
public class FindDashboard {
    private final CellStore store;
    private final FindScope findScope;

    FindDashboard(CellStore store, FindScope findScope) {
        this.store = store;
        this.findScope = findScope;
    }

    /** @param byArea whether the figures are told for each area as well */
    public Dashboard of(Question question, AsOf asOf, boolean byArea) {
        var scope = findScope.of(question, asOf);
        return Dashboard.of(question, scope, asOf, store.counts(question, scope, asOf, byArea));
    }

    /**
     * How many of the map's communes have the title of the year. A commune counts once, however many dossiers count on its
     * ground: those of communes that have merged are several.
     */
    public long communesRecognised(Question question, AsOf asOf) {
        var scope = findScope.of(question, asOf);
        return store.counts(question, scope, asOf, true).stream()
                .map(CellStore.Count::cell)
                .filter(Figure.COMMUNES_RECOGNISED::counts)
                .flatMap(cell -> scope.communeOf(cell.area()).stream())
                .distinct()
                .count();
    }

    /** Codes of the areas that a question is about; null for all there are. */
    public @Nullable List<String> areasOf(Question question, AsOf asOf) {
        return findScope.of(question, asOf).codes();
    }

    /**
     * The dossiers that a figure counts, each with the event by which it stands where it is counted.
     *
     * @param shownArea only those that are shown in this area; null for all
     */
    public List<Counted> behind(Figure figure, Question question, AsOf asOf, @Nullable String shownArea) {
        var scope = findScope.of(question, asOf);
        var found = new ArrayList<Counted>();
        store.each(question, scope, asOf, counted -> {
            var here = shownArea == null
                    || shownArea.equals(scope.shownAs(counted.cell().area()));
            if (here && figure.counts(counted.cell())) {
                found.add(counted);
            }
        });
        return found;
    }
}
