package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.query.targets.FindTargetVersions;
import vn.hoctap.recognition.query.targets.FindTargetVersions.Published;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The newest version of the targets, from which the next one is made. */
@Component
class NewestTargets {
    /** Names a target by its place. */
    static final String PLACE = "so";

    private final FindTargetVersions versions;

    NewestTargets(FindTargetVersions versions) {
        this.versions = versions;
    }

    /** 0 before the first. */
    int version() {
        return versions.all().stream()
                .findFirst()
                .map(published -> published.event().version())
                .orElse(0);
    }

    Target at(int place) {
        var all = all();
        if (place >= all.size()) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("publishing.targets.unknown"));
        }
        return all.get(place);
    }

    /** All others; all where none is meant. */
    List<Target> without(@Nullable Integer place) {
        var all = all();
        return IntStream.range(0, all.size())
                .filter(each -> place == null || each != place)
                .mapToObj(all::get)
                .toList();
    }

    private List<Target> all() {
        return versions.all().stream()
                .findFirst()
                .map(Published::event)
                .map(event -> event.targets())
                .orElse(List.of());
    }
}
