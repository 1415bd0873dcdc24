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
        return new RightLine(row, places.of(row.role(), row.organisation()));
    }

    List<RightLine> of(List<RightRow> rows) {
        return rows.stream().map(this::of).toList();
    }
}
