package vn.hoctap.recognition.query.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageCursor;
import vn.hoctap.recognition.query.reading.PageRequest;

/** Finds what is told to who reads, the newest first: what goes to them at this instant, as far as they may see it. */
@Repository
public class FindNotices {
    /** So many unread ones are counted, and no more. */
    public static final int MOST_COUNTED = 100;

    /** An event may be told to several of one person's posts. */
    private static final int MOST_LOOKED_AT = 5 * MOST_COUNTED;

    /** An office hears of the titles for which one of its seat has opened a cycle, or of a dossier that a document has given it. */
    private static final String MINE = """
            WITH mine AS (
              SELECT notice.* FROM notices.notice WHERE address = ANY (?)
               UNION ALL
              SELECT notice.* FROM notices.dossier AS own
                JOIN notices.notice ON notice.dossier = own.stream AND address = 'COMMUNE_OFFICER'
               WHERE applicant = ANY (?)
               UNION ALL
              SELECT notice.* FROM unnest(?::text[], ?::text[], ?::text[]) AS held (role, area, seat)
                JOIN notices.dossier AS theirs ON theirs.area = held.area
                JOIN notices.notice ON notice.dossier = theirs.stream AND address = held.role
               WHERE held.seat = '' OR CASE
                     WHEN cardinality(theirs.seats) > 0 THEN held.seat = ANY (theirs.seats)
                     ELSE EXISTS (SELECT FROM cycles.cycle
                                   WHERE upper_inf(recorded) AND upper_inf(effective) AND content ->> 'title' = theirs.title
                                     AND regexp_replace(content #>> '{office,code}', '^.*-', '') = held.seat) END)
            """;

    /** Nobody is told what they did. Whoever may not judge hears nothing of a session, and before declaring only that it is open. */
    private static final String TOLD = """
            actor <> ? AND NOT EXISTS (
              SELECT FROM panels.session
               WHERE session.id = mine.stream AND upper_inf(recorded) AND upper_inf(effective)
                 AND content -> 'members' @> jsonb_build_array(jsonb_build_object('subject', ?::text))
                 AND NOT (content -> 'entitled' @> to_jsonb(?::text)
                          AND (mine.kind = 'TO_DECLARE' OR content -> 'declared' @> to_jsonb(?::text))))""";

    private static final String READ = "coalesce((SELECT reading.position FROM personal.reading WHERE subject = ?), 0)";
    private static final String UNREAD = "mine.position > " + READ;
    private static final String BEFORE =
            "mine.position < (SELECT min(position) FROM notices.notice AS last WHERE last.event_id = ?)";
    private static final String SELECT = MINE + """
            SELECT DISTINCT ON (mine.position) mine.position, event_id, mine.stream, kind, mine.dossier, day, paper, what, whose,
                   number, effective_on, recorded_at, name, title, year, mine.position > %s AS unread
              FROM mine LEFT JOIN notices.dossier AS about ON about.stream = mine.dossier""".formatted(READ);
    private static final String ORDER = " ORDER BY mine.position DESC, address";
    private static final String COUNT = MINE + "SELECT count(DISTINCT position) FROM (SELECT position FROM mine";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;
    private final Inboxes inboxes;

    FindNotices(JdbcTemplate jdbc, Cursors cursors, Inboxes inboxes) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.inboxes = inboxes;
    }

    public Page<Notice> page(NoticeFilter filter, PageRequest request) {
        var inbox = inboxes.ofReader();
        var last = request.cursor() == null
                ? null
                : PageCursor.parse(request.cursor()).id();
        var conditions = asked(filter, inbox).and(BEFORE, last);
        var rows = jdbc.query(
                SELECT + conditions.where() + ORDER + " LIMIT ?",
                (row, number) -> sorted(read(row, number)),
                arguments(inbox, conditions, request.rows() + 1));
        return Page.ofSorted(rows, request.rows());
    }

    /** Hands over every notice of a filter, one by one. */
    void each(NoticeFilter filter, Consumer<Notice> reader) {
        var inbox = inboxes.ofReader();
        var conditions = asked(filter, inbox);
        cursors.each(
                SELECT + conditions.where() + ORDER,
                Arrays.asList(arguments(inbox, conditions)),
                FindNotices::read,
                reader);
    }

    /** How many are unread; of very many only that they are {@link #MOST_COUNTED} at the least. */
    public int unread() {
        var inbox = inboxes.ofReader();
        var conditions = asked(new NoticeFilter(true), inbox);
        var arguments = Stream.of(addressed(inbox), conditions.arguments().stream(), Stream.of(MOST_LOOKED_AT))
                .flatMap(each -> each)
                .toArray();
        int counted = Objects.requireNonNull(
                jdbc.queryForObject(COUNT + conditions.where() + " LIMIT ?) AS counted", Integer.class, arguments));
        return Math.min(counted, MOST_COUNTED);
    }

    /**
     * What came between two positions, the oldest of which is left out.
     *
     * @param since what was recorded before tells nothing new, wherever it is folded
     */
    public List<Notice> between(long after, long upTo, Instant since, int most) {
        var inbox = inboxes.ofReader();
        var conditions = asked(new NoticeFilter(null), inbox)
                .andAll("mine.position > ? AND mine.position <= ?", after, upTo)
                .andAll("recorded_at > ?", since);
        return jdbc.query(
                SELECT + conditions.where() + ORDER + " LIMIT ?",
                FindNotices::read,
                arguments(inbox, conditions, most));
    }

    private static Conditions asked(NoticeFilter filter, Inbox inbox) {
        var who = inbox.subject();
        var told = Conditions.none().andAll(TOLD, who, who, who, who);
        return filter.isForUnread() ? told.andAll(UNREAD, who) : told;
    }

    private static Stream<Object> addressed(Inbox inbox) {
        return Stream.of(
                inbox.addresses().toArray(String[]::new),
                inbox.applicants().toArray(String[]::new),
                inbox.roles(),
                inbox.areas(),
                inbox.seats());
    }

    private static Object[] arguments(Inbox inbox, Conditions conditions, Object... others) {
        return Stream.of(
                        addressed(inbox),
                        Stream.<Object>of(inbox.subject()),
                        conditions.arguments().stream(),
                        Stream.of(others))
                .flatMap(each -> each)
                .toArray();
    }

    /** The event tells the place, as its position counts what is nobody's business. */
    private static Page.Sorted<Notice> sorted(Notice notice) {
        return new Page.Sorted<>(notice, new PageCursor("", notice.eventId()));
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        var kind = NoticeKind.valueOf(row.getString("kind"));
        var day = row.getObject("day", LocalDate.class);
        var paper = row.getString("paper");
        var detail = new Detail(row.getString("what"), row.getString("whose"), row.getInt("number"));
        var dossier = NoticeWords.dossier(row.getString("name"), row.getString("title"), row.getInt("year"));
        return new Notice(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                kind,
                kind.sentence(dossier, NoticeWords.day(day), NoticeWords.paper(paper), detail),
                row.getObject("stream", UUID.class),
                row.getObject("dossier", UUID.class),
                NoticeWords.known(day),
                paper,
                row.getObject("effective_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("unread"));
    }
}
