package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The certificate as its holder prints it, and whoever is shown it and has nothing but a telephone. */
record CertificateAtPortal(Chromium chromium, Client portal) {
    private static final int DOTS_PER_INCH = 150;

    /** @param holder before the page of the dossier */
    void check(Chromium.Visit holder) throws IOException {
        var address = scanned(holder.download("main a[href$='/giay-cong-nhan.pdf']"));
        assertThat(address).startsWith(portal.address() + "/kiem-tra/");
        try (var stranger = chromium.visit(390, 844)) {
            stranger.openUnnamed(portal, address.substring(portal.address().length()));
            assertThat(stranger.text("main"))
                    .contains("Còn hiệu lực", "Hợp tác xã thử nghiệm", "Đơn vị học tập cấp huyện năm 2023");
            assertThat(stranger.width()).isEqualTo(390);
            stranger.picture("certificate");
            lookUp(stranger);
        }
        try (var stranger = chromium.visit(1366, 768)) {
            stranger.openUnnamed(portal, "/");
            lookUp(stranger);
            stranger.click("tbody th a");
            assertThat(stranger.path())
                    .isEqualTo(address.substring(portal.address().length()));
            stranger.picture("certificate");
            assertThat(stranger.complaints()).isEmpty();
        }
    }

    private static void lookUp(Chromium.Visit stranger) {
        stranger.open("/tra-cuu/ho-so");
        stranger.picture("following");
        stranger.open("/tra-cuu");
        assertThat(stranger.text("tbody")).contains("Hợp tác xã thử nghiệm", "Đã công nhận");
        stranger.picture("lookup");
    }

    private static String scanned(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return decoded(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        }
    }

    private static String decoded(BufferedImage page) {
        int width = page.getWidth();
        var dots = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, page.getHeight(), dots)));
        try {
            return new QRCodeReader()
                    .decode(bits, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no QR code on the certificate", unreadable);
        }
    }
}
