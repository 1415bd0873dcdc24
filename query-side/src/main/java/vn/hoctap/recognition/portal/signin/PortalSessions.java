package vn.hoctap.recognition.portal.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import vn.hoctap.recognition.query.portalsessions.SessionStore;

/**
 * Sessions of those who signed in, which every process of the portal finds in the database. What cannot be opened, and what is
 * of nobody, is none. A page writes to one only what it has changed, and once a minute that somebody looked.
 */
final class PortalSessions implements SessionRepository<MapSession> {
    private static final String KEPT = Kept.class.getName();

    private final SessionNames names = new SessionNames();
    private final SessionStore store;
    private final Seal seal;
    private final Duration idle;
    private final Duration life;
    private final InstantSource clock;

    /**
     * @param idle how long a session lasts while nobody asks for it
     * @param life how long it lasts at most
     */
    PortalSessions(SessionStore store, Seal seal, Duration idle, Duration life, InstantSource clock) {
        this.store = store;
        this.seal = seal;
        this.idle = idle;
        this.life = life;
        this.clock = clock;
    }

    /** What the database has of a session, under which name, and whether it has to be told of this look. */
    private record Kept(String name, SessionContent content, boolean isDue) {}

    @Override
    public MapSession createSession() {
        var session = new MapSession(names);
        session.setMaxInactiveInterval(idle);
        return session;
    }

    @Override
    public @Nullable MapSession findById(String name) {
        return store.find(SessionNames.hash(name), idle)
                .flatMap(row -> opened(name, row))
                .map(this::session)
                .orElse(null);
    }

    private Optional<Kept> opened(String name, SessionStore.Row row) {
        return seal.open(thing(name), row.content(), SessionContent.class)
                .filter(content -> clock.instant().isBefore(content.since().plus(life)))
                .map(content -> new Kept(name, content, row.isDue()));
    }

    private MapSession session(Kept kept) {
        var session = createSession();
        session.setId(kept.name());
        session.setAttribute(KEPT, kept);
        kept.content().putInto(session);
        return session;
    }

    @Override
    public void save(MapSession session) {
        refuseOthers(session);
        SessionContent.of(session).ifPresent(content -> {
            write(session, content);
            session.setAttribute(KEPT, new Kept(session.getId(), content, false));
        });
    }

    private void write(MapSession session, SessionContent content) {
        var name = session.getId();
        if (!(session.getAttribute(KEPT) instanceof Kept kept)) {
            add(name, content);
        } else if (!kept.name().equals(name)) {
            deleteById(kept.name());
            add(name, content);
        } else if (!kept.content().equals(content)) {
            store.replace(SessionNames.hash(name), seal.close(thing(name), content));
        } else if (kept.isDue()) {
            store.noteAccess(SessionNames.hash(name));
        }
    }

    /** Somebody comes; of those who left without a word nothing need be kept any longer. */
    private void add(String name, SessionContent content) {
        store.removeEnded(idle, life);
        store.add(SessionNames.hash(name), seal.close(thing(name), content));
    }

    @Override
    public void deleteById(String name) {
        store.remove(SessionNames.hash(name));
    }

    private static String thing(String name) {
        return "session " + name;
    }

    /** It would be gone with the next request, and whoever put it there should learn that at once. */
    private static void refuseOthers(MapSession session) {
        var others = session.getAttributeNames();
        others.removeAll(SessionContent.PARTS);
        others.remove(KEPT);
        if (!others.isEmpty()) {
            throw new IllegalStateException("A session keeps nothing but who signed in, so not " + others);
        }
    }
}
