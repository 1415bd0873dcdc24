package vn.hoctap.recognition.query;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A paper that was printed, looked at by other libraries than the one that made it. */
record Printed(byte[] pdf) {
    /** In points: 10 mm. */
    private static final float EDGE = 28;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** In one line, as far as it is text, without the places where a long word may be broken. */
    String text() {
        try (var document = open()) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace("\u200B", "")
                    .replace('\u00A0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<BufferedImage> pages(float dotsPerInch) {
        try (var document = open()) {
            var renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> page(renderer, page, dotsPerInch))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What keeps it from being PDF/A-2a. */
    List<String> faults() {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What its first page says in squares. */
    String qrCode() {
        var page = pages(150).getFirst();
        int width = page.getWidth();
        var dots = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, page.getHeight(), dots);
        try {
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException unseen) {
            throw new IllegalStateException(unseen);
        }
    }

    /** The letters that stand nearer to an edge of the sheet than any margin allows. */
    List<String> overruns() {
        var outside = new ArrayList<String>();
        try (var document = open()) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    boolean isIn = letter.getX() > EDGE
                            && letter.getX() + letter.getWidth() < letter.getPageWidth() - EDGE
                            && letter.getY() < letter.getPageHeight() - EDGE;
                    if (!isIn && !letter.getUnicode().isBlank()) {
                        outside.add(letter.getUnicode());
                    }
                }
            }.getText(document);
            return outside;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PDDocument open() throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static BufferedImage page(PDFRenderer renderer, int page, float dotsPerInch) {
        try {
            return renderer.renderImageWithDPI(page, dotsPerInch);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
