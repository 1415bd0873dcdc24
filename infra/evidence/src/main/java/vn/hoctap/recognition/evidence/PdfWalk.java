package vn.hoctap.recognition.evidence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Goes through the objects of a PDF, each once, whatever circles they form, and without a stack that could end. */
final class PdfWalk {
    /** Objects hold others directly; more than this many to each is no document. */
    private static final int CONTAINERS_PER_OBJECT = 10;

    private static final Set<String> RUNNING_KEYS =
            Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings", "AF");

    /** Jumps within the document and links that a person has to click are all that remains. */
    private static final Set<String> RUNNING_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> RUNNING_ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> ahead = new ArrayDeque<>();
    private final long most;

    PdfWalk(int objects) {
        this.most = (long) objects * CONTAINERS_PER_OBJECT;
    }

    void visit(COSBase start) throws FlawFound {
        add(start);
        while (!ahead.isEmpty()) {
            look(ahead.pop());
        }
    }

    private void add(@Nullable COSBase base) throws FlawFound {
        var object = base instanceof COSObject reference ? reference.getObject() : base;
        boolean container = object instanceof COSDictionary || object instanceof COSArray;
        if (object != null && container && seen.add(object)) {
            FlawFound.unless(seen.size() <= most, EvidenceFlaw.ARCHIVE_LIMITS);
            ahead.push(object);
        }
    }

    private void look(COSBase container) throws FlawFound {
        if (container instanceof COSArray array) {
            for (var item : array) {
                add(item);
            }
        } else if (container instanceof COSDictionary dictionary) {
            check(dictionary);
            for (var item : dictionary.getValues()) {
                add(item);
            }
        }
    }

    private static void check(COSDictionary dictionary) throws FlawFound {
        for (var key : dictionary.keySet()) {
            FlawFound.unless(!RUNNING_KEYS.contains(key.getName()), EvidenceFlaw.ACTIVE_CONTENT);
        }
        // The data of such a stream lie in a file elsewhere.
        boolean elsewhere = dictionary instanceof COSStream && dictionary.containsKey(COSName.F);
        FlawFound.unless(!elsewhere, EvidenceFlaw.EXTERNAL_REFERENCE);
        FlawFound.unless(!RUNNING_ACTIONS.contains(name(dictionary, COSName.S)), EvidenceFlaw.ACTIVE_CONTENT);
        FlawFound.unless(!RUNNING_ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE)), EvidenceFlaw.ACTIVE_CONTENT);
        FlawFound.unless(!"EmbeddedFile".equals(name(dictionary, COSName.TYPE)), EvidenceFlaw.ACTIVE_CONTENT);
        FlawFound.unless(opensQuietly(dictionary), EvidenceFlaw.ACTIVE_CONTENT);
    }

    /** What happens at opening may show a page, no more. */
    private static boolean opensQuietly(COSDictionary dictionary) {
        return !(dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action)
                || ("GoTo".equals(name(action, COSName.S)) && !action.containsKey("Next"));
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
