package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.rights.RightRow;

/** Puts rights into words. */
@Component
class RightLines {
    private final PlaceNames places;

    RightLines(PlaceNames places) {
        this.places = places;
    }

    RightLine of(RightRow row) {
        return of(List.of(row)).getFirst();
    }

    List<RightLine> of(List<RightRow> rows) {
        var known = places.among(
                rows.stream().map(RightRow::organisation).distinct().toList());
        return rows.stream()
                .map(row -> new RightLine(row, known.of(row.role(), row.organisation())))
                .toList();
    }
}
