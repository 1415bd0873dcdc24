package vn.hoctap.recognition.command.importing.file;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a part from element to element; it can neither define entities nor reach for other files. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(byte[] part) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
    }

    /** Goes on to the next beginning or end of an element; false at the end of the document. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** An attribute by its local name; empty where it is not there. */
    String attribute(String name) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(index -> reader.getAttributeLocalName(index).equals(name))
                .mapToObj(reader::getAttributeValue)
                .findFirst()
                .orElse("");
    }

    /** The text of the present element, which has no elements in it. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text pieces of a string item, until it ends; how it is pronounced is no part of it. */
    String pieces(String item) throws XMLStreamException {
        var text = new StringBuilder();
        while (!ends(item) && next()) {
            if (begins("t")) {
                text.append(text());
            } else if (begins("rPh")) {
                skip("rPh");
            }
        }
        return text.toString();
    }

    private void skip(String element) throws XMLStreamException {
        while (!ends(element) && next()) {
            // everything in it
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
