package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What the streams that hold the structure of a PDF may unpack to. Each is counted through before the parser may read
 * it, because the parser unpacks it whole into memory.
 */
final class PdfBudget {
    /** Zlib's own header, which the parser skips unread. */
    private static final int HEADER = 2;

    private static final int WIDEST = 64;

    private final EvidenceLimits limits;
    private long left;
    private int objectsLeft;
    private @Nullable FlawFound first;

    PdfBudget(EvidenceLimits limits) {
        this.limits = limits;
        this.left = limits.structure();
        this.objectsLeft = limits.objects();
    }

    void charge(COSStream stream) throws IOException {
        try {
            if (stream.containsKey(COSName.N) && stream.containsKey(COSName.FIRST)) {
                take(stream.getInt(COSName.N));
                chargePacked(stream);
            } else if (stream.containsKey(COSName.W)) {
                take(chargePacked(stream) / width(stream));
            }
        } catch (FlawFound found) {
            first = first == null ? found : first;
            throw found;
        }
    }

    /** The parser swallows what goes wrong in a part that it does not need at once. */
    void rethrow() throws FlawFound {
        if (first != null) {
            throw first;
        }
    }

    private void take(long objects) throws FlawFound {
        FlawFound.unless(objects >= 0 && objects <= objectsLeft, EvidenceFlaw.ARCHIVE_LIMITS);
        objectsLeft -= (int) objects;
    }

    private static long width(COSStream stream) throws FlawFound {
        FlawFound.unless(stream.getDictionaryObject(COSName.W) instanceof COSArray, EvidenceFlaw.DAMAGED);
        long width = 0;
        for (float one : stream.getCOSArray(COSName.W).toFloatArray()) {
            FlawFound.unless(one >= 0 && one <= Long.BYTES, EvidenceFlaw.DAMAGED);
            width += (long) one;
        }
        FlawFound.unless(width > 0, EvidenceFlaw.DAMAGED);
        return width;
    }

    /** Structure is packed once, by the usual method and in narrow rows, or it is not packed. */
    private long chargePacked(COSStream stream) throws IOException {
        var filter = only(stream.getFilters());
        boolean flate = COSName.FLATE_DECODE.equals(filter);
        FlawFound.unless(filter == null || flate, EvidenceFlaw.ARCHIVE_LIMITS);
        if (only(stream.getDictionaryObject(COSName.DECODE_PARMS)) instanceof COSDictionary parameters) {
            FlawFound.unless(parameters.getInt(COSName.COLUMNS, 1) <= WIDEST, EvidenceFlaw.ARCHIVE_LIMITS);
            FlawFound.unless(parameters.getInt(COSName.COLORS, 1) <= WIDEST, EvidenceFlaw.ARCHIVE_LIMITS);
        }
        try (var raw = stream.createRawInputStream()) {
            return flate ? inflated(raw) : charge(raw.transferTo(OutputStream.nullOutputStream()));
        }
    }

    private static @Nullable COSBase only(@Nullable COSBase filters) throws FlawFound {
        if (filters instanceof COSArray array) {
            FlawFound.unless(array.size() <= 1, EvidenceFlaw.ARCHIVE_LIMITS);
            return array.size() == 0 ? null : array.getObject(0);
        }
        return filters;
    }

    private long inflated(InputStream raw) throws IOException {
        var packed = raw.readAllBytes();
        var chunk = new byte[8192];
        long size = 0;
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed, HEADER, Math.max(0, packed.length - HEADER));
            for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
                size += charge(read);
            }
            return size;
        } catch (DataFormatException broken) {
            // The parser keeps what came before the break.
            return size;
        }
    }

    private long charge(long bytes) throws FlawFound {
        left -= bytes;
        FlawFound.unless(left >= 0, EvidenceFlaw.ARCHIVE_LIMITS);
        return bytes;
    }

    int objects() {
        return limits.objects();
    }
}
