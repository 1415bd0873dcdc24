package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Parses a PDF without repairing it, within a budget, and looks at every object that its tables name. */
final class PdfStructureRule {
    private PdfStructureRule() {}

    static void check(Path file, EvidenceLimits limits) throws IOException {
        var budget = new PdfBudget(limits);
        try (var source = new RandomAccessReadBufferedFile(file)) {
            look(source, budget);
        } catch (FlawFound found) {
            throw found;
        } catch (InvalidPasswordException locked) {
            throw new FlawFound(EvidenceFlaw.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // The parser has errors of every kind for what it cannot read; a deep nest ends its stack.
            budget.rethrow();
            throw new FlawFound(EvidenceFlaw.DAMAGED);
        }
    }

    private static void look(RandomAccessRead source, PdfBudget budget) throws IOException {
        try (var document = new Within(source, budget).parse(false)) {
            FlawFound.unless(!document.isEncrypted(), EvidenceFlaw.ENCRYPTED);
            walk(document, budget);
            budget.rethrow();
        }
    }

    /** An object that the parser gives up on was not looked at, though another reader might read it. */
    private static void walk(PDDocument document, PdfBudget budget) throws FlawFound {
        var walk = new PdfWalk(budget.objects());
        var content = document.getDocument();
        for (var key : content.getXrefTable().keySet()) {
            var object = content.getObjectFromPool(key).getObject();
            FlawFound.unless(object != null, EvidenceFlaw.DAMAGED);
            walk.visit(object);
        }
        walk.visit(content.getTrailer());
    }

    private static final class Within extends PDFParser {
        private final PdfBudget budget;

        Within(RandomAccessRead source, PdfBudget budget) throws IOException {
            super(source);
            this.budget = budget;
        }

        @Override
        protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
            var stream = super.parseCOSStream(dictionary);
            budget.charge(stream);
            return stream;
        }
    }
}
