package vn.hoctap.recognition.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures drawn for a test. */
final class Pictures {
    private Pictures() {}

    static byte[] drawn(String format) throws IOException {
        var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                picture.setRGB(x, y, x * 0x60301 + y * 0x10207);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        }
    }

    static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    /** The segment goes in before all others. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        var bytes = ByteBuffer.allocate(jpeg.length + body.length + 4);
        bytes.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (body.length + 2));
        return bytes.put(body).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** What a camera notes: how it was held, and a place (GPS). */
    static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(80);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.put("GPS 12.0123 N 108.1 E".getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }

    /** The frame of the picture says so; nothing else of it is changed. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        var bytes = ByteBuffer.wrap(jpeg.clone());
        for (int at = 2; at < jpeg.length; at += 2 + Short.toUnsignedInt(bytes.getShort(at + 2))) {
            if ((bytes.get(at + 1) & 0xFF) == 0xC0) {
                bytes.putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return bytes.array();
            }
        }
        throw new IllegalArgumentException("no frame");
    }

    static byte[] chunk(String type, byte[] body) {
        var named = ByteBuffer.allocate(body.length + 4);
        named.put(type.getBytes(StandardCharsets.US_ASCII)).put(body);
        var sum = new CRC32();
        sum.update(named.array());
        var chunk = ByteBuffer.allocate(body.length + 12);
        return chunk.putInt(body.length)
                .put(named.array())
                .putInt((int) sum.getValue())
                .array();
    }

    /** Right behind the head of a PNG. */
    static byte[] withChunk(byte[] png, byte[] chunk) {
        int head = 33;
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, head)
                .put(chunk)
                .put(png, head, png.length - head)
                .array();
    }

    static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var signature = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        var first = chunk("IHDR", head.array());
        var last = chunk("IEND", new byte[0]);
        return ByteBuffer.allocate(8 + first.length + last.length)
                .put(signature)
                .put(first)
                .put(last)
                .array();
    }
}
