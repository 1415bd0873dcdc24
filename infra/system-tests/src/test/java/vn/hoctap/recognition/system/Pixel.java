package vn.hoctap.recognition.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** The smallest photograph there is, and one that takes a while on a thin line. */
final class Pixel {
    private Pixel() {}

    static byte[] png() {
        return png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    }

    /** Nothing in it is like anything else in it, so that three bytes a point remain. */
    static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var points = new Random(1).ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, points, 0, width);
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
