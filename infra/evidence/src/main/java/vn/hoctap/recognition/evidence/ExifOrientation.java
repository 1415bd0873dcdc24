package vn.hoctap.recognition.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** How a camera was held: the one of its notes without which a photograph would lie on its side. */
record ExifOrientation(int value) {
    private static final int TAG = 0x0112;
    private static final int MOST_TAGS = 200;

    /** Empty where none is noted, or where the notes cannot be read: they are left out anyway. */
    static Optional<ExifOrientation> of(ByteBuffer tiff) {
        tiff.order(Bytes.startsWith(tiff, 0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            int directory = tiff.getInt(4);
            int tags = Math.min(MOST_TAGS, Short.toUnsignedInt(tiff.getShort(directory)));
            for (int at = directory + 2; at < directory + 2 + 12 * tags; at += 12) {
                if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                    return of(tiff.getShort(at + 8));
                }
            }
            return Optional.empty();
        } catch (IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ExifOrientation> of(int value) {
        return value > 1 && value <= 8 ? Optional.of(new ExifOrientation(value)) : Optional.empty();
    }

    /** A whole segment of a JPEG that says nothing else. */
    byte[] segment() {
        var segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        segment.put(new byte[] {'M', 'M'}).putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) value).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
