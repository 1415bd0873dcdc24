package vn.hoctap.recognition.portal.documents;

import java.util.List;

/** Certificates to be printed in one go, each on a sheet of its own. */
public record CertificateSheets(List<CertificateSheet> certificates) {
    public CertificateSheets {
        certificates = List.copyOf(certificates);
    }
}
