package vn.hoctap.recognition.portal.committee;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** Brings together what is told of a year, by the address of the overview and of its report alike. */
@Component
public class YearReports {
    private final Overviews overviews;
    private final FindProgress findProgress;
    private final WatchedAreas watchedAreas;
    private final FindTerritory findTerritory;

    YearReports(
            Overviews overviews, FindProgress findProgress, WatchedAreas watchedAreas, FindTerritory findTerritory) {
        this.overviews = overviews;
        this.findProgress = findProgress;
        this.watchedAreas = watchedAreas;
        this.findTerritory = findTerritory;
    }

    /** What an address asks for: the newest year, and the reader's first area, where it says nothing else. */
    Asked asked(OverviewAddress address) {
        int newest =
                findProgress.newestYear().orElseGet(() -> Days.orToday(null).getYear());
        var area = watchedAreas.ofReader().stream().findFirst().orElse(null);
        return address.asked(new Asked(newest, area, null, null, null));
    }

    public YearReport of(OverviewAddress address) {
        var asked = asked(address);
        var day = asked.asOf().day();
        var midnight = day.atStartOfDay(Days.VIETNAM).toInstant();
        var at = Objects.requireNonNullElse(asked.asOf().asRecordedAt(), midnight);
        var area = asked.area() == null ? "" : findTerritory.at(asked.asOf()).nameOf(asked.area());
        return new YearReport(asked, area, day, at, overviews.of(asked));
    }
}
