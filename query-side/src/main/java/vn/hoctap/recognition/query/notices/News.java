package vn.hoctap.recognition.query.notices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one event, and to whom.
 *
 * @param to see {@link Address}
 * @param dossier that it is about; null where it is about none
 * @param day that it names; null where it names none
 * @param paper number and symbol of the document behind it; else empty
 */
record News(
        NoticeKind kind,
        NavigableSet<String> to,
        @Nullable UUID dossier,
        @Nullable LocalDate day,
        String paper,
        Detail detail) {
    static final List<News> NONE = List.of();

    static News of(NoticeKind kind, Collection<String> to) {
        return new News(kind, new TreeSet<>(to), null, null, "", Detail.NONE);
    }

    static News of(NoticeKind kind, String to) {
        return of(kind, List.of(to));
    }

    News about(UUID itsDossier) {
        return new News(kind, to, itsDossier, day, paper, detail);
    }

    News on(LocalDate itsDay) {
        return new News(kind, to, dossier, itsDay, paper, detail);
    }

    News by(String itsPaper) {
        return new News(kind, to, dossier, day, itsPaper, detail);
    }

    News with(Detail its) {
        return new News(kind, to, dossier, day, paper, its);
    }
}
