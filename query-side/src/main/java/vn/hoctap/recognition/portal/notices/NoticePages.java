package vn.hoctap.recognition.portal.notices;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.notices.FindNotices;
import vn.hoctap.recognition.query.notices.Notice;
import vn.hoctap.recognition.query.notices.NoticeFilter;
import vn.hoctap.recognition.query.notices.ReadMarks;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.PageRequest;

/** What is told to who looks, the newest first, each with the way to what is to be done. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class NoticePages {
    static final String ADDRESS = "/thong-bao";
    private static final String UNREAD = "chua-doc";

    private final FindNotices notices;
    private final ReadMarks marks;
    private final ProgressStore dossiers;

    NoticePages(FindNotices notices, ReadMarks marks, ProgressStore dossiers) {
        this.notices = notices;
        this.marks = marks;
        this.dossiers = dossiers;
    }

    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = UNREAD, defaultValue = "false") boolean unread,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var page = notices.page(new NoticeFilter(unread), new PageRequest(cursor, null));
        model.addAttribute("items", lines(page.items()));
        model.addAttribute("unreadOnly", unread);
        model.addAttribute("newest", cursor == null ? newest(page.items().stream()) : null);
        model.addAttribute("next", page.next() == null ? null : address(unread, page.next()));
        model.addAttribute(
                "files",
                Stream.of(Format.values())
                        .map(format -> File.of(format, unread))
                        .toList());
        return "notices/list";
    }

    private List<Line> lines(List<Notice> shown) {
        var about = shown.stream()
                .flatMap(notice -> Optional.ofNullable(notice.dossierId()).stream())
                .distinct()
                .toList();
        var standing = dossiers.among(about);
        return shown.stream()
                .map(notice -> new Line(notice, NextAct.of(notice, stageOf(notice, standing))))
                .toList();
    }

    private static @Nullable Stage stageOf(Notice notice, Map<UUID, DossierRow> standing) {
        var dossier = notice.dossierId();
        var row = dossier == null ? null : standing.get(dossier);
        return row == null ? null : row.standing().stage();
    }

    /** @param newest the event of the newest that was shown */
    @Unrecorded
    @PostMapping(ADDRESS + "/da-doc")
    String read(@RequestParam(name = "den") UUID newest) {
        marks.markUpTo(newest);
        return "redirect:" + ADDRESS;
    }

    /** Null where none of them is unread. */
    private static @Nullable UUID newest(Stream<Notice> shown) {
        return shown.filter(Notice::unread).findFirst().map(Notice::eventId).orElse(null);
    }

    private static String address(boolean unread, String cursor) {
        return UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam(UNREAD, unread)
                .queryParam("tiep", cursor)
                .encode()
                .toUriString();
    }

    /** A notice, and where to go on from it. */
    public record Line(Notice notice, NextAct next) {
        public LocalDate recordedOn() {
            return LocalDate.ofInstant(notice.recordedAt(), Days.VIETNAM);
        }
    }

    /** The same list to take away. */
    public record File(String name, String address) {
        static File of(Format format, boolean unread) {
            var address = "/api/v1/notices." + format.ending() + (unread ? "?unread=true" : "");
            return new File(format.name(), address);
        }
    }
}
