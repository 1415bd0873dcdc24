package vn.hoctap.recognition.query.readers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.query.reading.Days;

/** Finds out, anew for each request, what its sender may see: a right that was withdrawn is gone for the next one. */
@Component
class KnownReaders {
    /** Nothing else is a code of a unit or an applicant. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,31}");

    private final HeldRights rights;
    private final AreasWithin map;
    private final Seats seats;

    KnownReaders(HeldRights rights, AreasWithin map, Seats seats) {
        this.rights = rights;
        this.map = map;
        this.seats = seats;
    }

    Reader of(String subject) {
        var held = rights.inForce(subject, Days.orToday(null));
        return new Reader(subject, held, scope(subject, held));
    }

    private Scope scope(String subject, List<Right> held) {
        var widening = new Widening();
        held.stream()
                .filter(right -> CODE.matcher(right.organisation()).matches())
                .forEach(widening::by);
        var sitting = seats.of(subject);
        return widening.with(opened(sitting)).calledTo(called(sitting));
    }

    private static Set<UUID> opened(List<Seats.Seat> sitting) {
        return sitting.stream()
                .filter(Seats.Seat::declared)
                .map(seat -> seat.dossier().id())
                .collect(Collectors.toSet());
    }

    private static Set<Scope.Placed> called(List<Seats.Seat> sitting) {
        return sitting.stream()
                .filter(seat -> !seat.declared())
                .map(Seats.Seat::dossier)
                .collect(Collectors.toSet());
    }

    /** Right by right it sees more. */
    private final class Widening {
        private final Set<String> applicants = new HashSet<>();
        private final Set<String> areas = new HashSet<>();
        private final Set<String> filed = new HashSet<>();
        private final Set<String> papers = new HashSet<>();
        private Scope.Extent extent = Scope.Extent.NO_MORE;

        void by(Right right) {
            switch (right.role().reach()) {
                case APPLICANT -> applicant(right.organisation());
                case OFFICE -> office(right.organisation());
                case AREA -> area(right.organisation());
                case SYSTEM -> {}
            }
        }

        /** A commune's officer sees what the units of the very commune have filed, too. */
        private void applicant(String code) {
            applicants.add(code);
            filed.add(code);
        }

        private void office(String code) {
            int dash = code.lastIndexOf('-');
            if (dash < 0) {
                reach(Scope.Extent.FILED);
            } else {
                var within = map.within(code.substring(dash + 1));
                filed.addAll(within);
                papers.addAll(within);
            }
        }

        private void area(String code) {
            // Also what lies on no map yet.
            if (code.equals(Right.COUNTRY)) {
                reach(Scope.Extent.ALL);
            }
            var within = map.within(code);
            areas.addAll(within);
            papers.addAll(within);
        }

        private void reach(Scope.Extent further) {
            extent = extent.compareTo(further) < 0 ? further : extent;
        }

        Scope with(Set<UUID> dossiers) {
            return new Scope(extent, applicants, areas, filed, papers, dossiers, Set.of());
        }
    }
}
