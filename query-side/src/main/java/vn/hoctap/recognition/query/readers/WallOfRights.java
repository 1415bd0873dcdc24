package vn.hoctap.recognition.query.readers;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.Conditions;

/** Rights and seats tell. */
@Component
class WallOfRights implements Wall {
    private static final String SEEN = """
            (area_code = ANY (?) OR applicant_code = ANY (?)
              OR ((stage NOT IN ('REGISTERED', 'SELF_ASSESSED', 'WITHDRAWN')
                   OR (stage = 'WITHDRAWN' AND appointment IS NOT NULL)) AND (? OR area_code = ANY (?)))
              OR dossier_id = ANY (?))""";

    @Override
    public boolean admits(Reader reader, Audience audience) {
        return audience.admits(reader);
    }

    /** The application's own work is for no reader, and knows them all. */
    @Override
    public boolean shows(Scope.Placed dossier) {
        return CurrentReader.inRequest()
                .map(reader -> reader.scope().includes(dossier))
                .orElse(true);
    }

    @Override
    public boolean opens(Scope.Placed dossier) {
        return CurrentReader.inRequest()
                .map(reader -> reader.scope().opens(dossier))
                .orElse(true);
    }

    @Override
    public Conditions limits() {
        return CurrentReader.inRequest().map(reader -> limits(reader.scope())).orElseGet(Conditions::none);
    }

    private static Conditions limits(Scope scope) {
        return switch (scope.extent()) {
            case ALL -> Conditions.none();
            case FILED -> named(scope, true);
            case NO_MORE -> named(scope, false);
        };
    }

    private static Conditions named(Scope scope, boolean allFiled) {
        return Conditions.none()
                .andAll(
                        SEEN,
                        texts(scope.areas()),
                        texts(scope.applicants()),
                        allFiled,
                        texts(scope.filedAreas()),
                        Stream.concat(scope.dossiers().stream(), scope.called().stream())
                                .toArray(UUID[]::new));
    }

    private static Object texts(Set<String> codes) {
        return codes.toArray(String[]::new);
    }
}
