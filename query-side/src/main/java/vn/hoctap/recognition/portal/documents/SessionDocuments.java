package vn.hoctap.recognition.portal.documents;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoctap.recognition.portal.council.Sittings;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Minutes of closed sessions to print, for those who may see the session. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class SessionDocuments {
    private final Sittings sittings;
    private final Documents documents;

    SessionDocuments(Sittings sittings, Documents documents) {
        this.sittings = sittings;
        this.documents = documents;
    }

    @GetMapping("/phien-danh-gia/{id}/bien-ban.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        return documents.answer(MinutesSheet.of(sittings.of(id, null)));
    }
}
