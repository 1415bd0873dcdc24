package vn.hoctap.recognition.evidence;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without ever following a document type or an entity out of it. */
final class OfficeXml {
    private OfficeXml() {}

    /** What is told of the elements of one part, in their order. */
    interface Handler {
        void element(XMLStreamReader xml) throws FlawFound;

        void text(String text) throws FlawFound;

        void end(String element) throws FlawFound;
    }

    static void read(InputStream content, Handler handler) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(content);
            while (xml.hasNext()) {
                tell(xml.next(), xml, handler);
            }
        } catch (XMLStreamException | RuntimeException unreadable) {
            throw flaw(unreadable);
        }
    }

    private static void tell(int event, XMLStreamReader xml, Handler handler) throws FlawFound {
        switch (event) {
            // An Office part has none; one that has wants something from it.
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new FlawFound(EvidenceFlaw.EXTERNAL_REFERENCE);
            case XMLStreamConstants.START_ELEMENT -> handler.element(xml);
            case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(xml.getText());
            default -> {
                // comments, spaces and the like say nothing
            }
        }
    }

    /** A limit that the stream below ran into comes up wrapped. */
    private static FlawFound flaw(Exception unreadable) {
        Throwable cause = unreadable;
        while (cause != null) {
            if (cause instanceof FlawFound found) {
                return found;
            }
            cause = cause instanceof XMLStreamException nested && nested.getNestedException() != null
                    ? nested.getNestedException()
                    : cause.getCause();
        }
        return new FlawFound(EvidenceFlaw.DAMAGED);
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException(new FlawFound(EvidenceFlaw.EXTERNAL_REFERENCE));
        });
        return factory;
    }
}
