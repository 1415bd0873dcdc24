package vn.hoctap.recognition.query;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Pages as somebody has looked at and approved them. A page whose looks have changed is left in {@code target/papers}, to be
 * looked at and copied to {@code src/test/resources/documents}.
 */
final class Approved {
    private static final float DOTS_PER_INCH = 60;

    /** Of 255; edges of letters may be smoothed otherwise elsewhere. */
    private static final int SHADES = 96;

    /** One dot in so many may differ by more. */
    private static final int ONE_IN = 2_000;

    private static final Path APPROVED = Path.of("src/test/resources/documents");
    private static final Path SEEN = Path.of("target/papers");

    private Approved() {}

    /** Names of the pages that do not look as approved. */
    static List<String> differing(String paper, Printed printed) {
        var pages = printed.pages(DOTS_PER_INCH);
        return IntStream.range(0, pages.size())
                .filter(page -> !isAsApproved(nameOf(paper, page), pages.get(page)))
                .mapToObj(page -> nameOf(paper, page))
                .toList();
    }

    private static String nameOf(String paper, int page) {
        return paper + "-" + (page + 1) + ".png";
    }

    private static boolean isAsApproved(String name, BufferedImage seen) {
        try {
            var file = APPROVED.resolve(name);
            if (Files.exists(file) && isAlike(ImageIO.read(file.toFile()), seen)) {
                return true;
            }
            ImageIO.write(
                    seen, "png", Files.createDirectories(SEEN).resolve(name).toFile());
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isAlike(BufferedImage approved, BufferedImage seen) {
        int width = seen.getWidth();
        int height = seen.getHeight();
        if (approved.getWidth() != width || approved.getHeight() != height) {
            return false;
        }
        long differing = IntStream.range(0, width * height)
                .filter(dot -> difference(approved, seen, dot % width, dot / width) > SHADES)
                .count();
        return differing * ONE_IN <= (long) width * height;
    }

    private static int difference(BufferedImage one, BufferedImage other, int x, int y) {
        return Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
    }
}
