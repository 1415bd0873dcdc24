package vn.hoctap.recognition.portal.documents;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoctap.recognition.portal.committee.OverviewAddress;
import vn.hoctap.recognition.portal.committee.YearReports;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** The report of a year to print, by the same address as its overview. */
@Controller
@ReadableBy(Audience.WATCHERS)
class ReportDocuments {
    private final YearReports reports;
    private final Documents documents;

    ReportDocuments(YearReports reports, Documents documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @GetMapping("/theo-doi/bao-cao.pdf")
    ResponseEntity<byte[]> report(@Valid OverviewAddress address) {
        return documents.answer(ReportSheet.of(reports.of(address)));
    }
}
