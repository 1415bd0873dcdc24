package vn.hoctap.recognition.query.auditpackage;

import java.util.Map;
import java.util.UUID;

/** What a package is of. */
sealed interface PackageScope {
    /** As the package's first line says it. */
    Map<String, Object> written();

    /** For the name of the file. */
    String name();

    /** Every event there is. */
    record All() implements PackageScope {
        @Override
        public Map<String, Object> written() {
            return PackageLine.object("kind", "all");
        }

        @Override
        public String name() {
            return "all";
        }
    }

    record Dossier(UUID stream) implements PackageScope {
        @Override
        public Map<String, Object> written() {
            return PackageLine.object("kind", "dossier", "stream", stream.toString());
        }

        @Override
        public String name() {
            return stream.toString();
        }
    }

    /** The dossiers that ever counted in an administrative unit. */
    record Commune(String area, int year) implements PackageScope {
        @Override
        public Map<String, Object> written() {
            return PackageLine.object("kind", "commune", "area", area, "year", year);
        }

        @Override
        public String name() {
            return area + "-" + year;
        }
    }
}
