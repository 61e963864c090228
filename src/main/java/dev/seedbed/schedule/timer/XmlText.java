package dev.seedbed.schedule.timer;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML with line breaks between elements.
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private XmlText() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /// What is in it.
    @FunctionalInterface
    interface Content {
        void writeTo(XmlText xml) throws XMLStreamException;
    }

    /// @param head what stands before the first element
    static String of(String head, Content content) {
        try {
            var xml = new XmlText();
            content.writeTo(xml);
            xml.writer.flush();
            return head + xml.text;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        writer.writeCharacters("\n");
        content.writeTo(this);
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    void element(String name, Content content) throws XMLStreamException {
        element(name, Map.of(), content);
    }

    void element(String name, String value) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(value);
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    void empty(String name) throws XMLStreamException {
        writer.writeEmptyElement(name);
        writer.writeCharacters("\n");
    }
}
