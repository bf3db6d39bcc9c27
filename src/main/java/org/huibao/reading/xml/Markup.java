package org.huibao.reading.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * XML as a row of events. Document type declarations are refused, so nothing outside can be named in it; depth and the
 * length of a single token are bounded. Names are local ones, as transitional and strict files differ in name spaces only;
 * what belongs to a name space that is not known here keeps its prefix. Of alternatives the one is seen that a present
 * office program takes.
 */
public final class Markup implements AutoCloseable {
    public static final int START = XMLStreamConstants.START_ELEMENT;
    public static final int END = XMLStreamConstants.END_ELEMENT;
    public static final int TEXT = XMLStreamConstants.CHARACTERS;
    public static final int CLOSED = XMLStreamConstants.END_DOCUMENT;

    private final XMLStreamReader2 xml;
    private final AttributeText attribute = new AttributeText();
    private final NameSpaces spaces = new NameSpaces();
    private final Events events;

    public Markup(InputStream bytes) throws IOException {
        BoundedTokens patience = new BoundedTokens(bytes);
        xml = MarkupParser.over(patience);
        events = new Events(xml, patience, spaces);
    }

    /** The markup of a text whose characters are known, whatever encoding it declares. */
    public static Markup of(String text) throws IOException {
        int declared = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return new Markup(
                new ByteArrayInputStream(text.substring(declared).strip().getBytes(StandardCharsets.UTF_8)));
    }

    /** START, END, TEXT or CLOSED; comments and the like are passed over. */
    public int next() throws IOException {
        return events.next();
    }

    public int depth() {
        return events.depth();
    }

    public String name() {
        return spaces.hasForeign() && spaces.isForeign(xml.getNamespaceURI())
                ? xml.getPrefixedName()
                : xml.getLocalName();
    }

    public int attributes() {
        return xml.getAttributeCount();
    }

    public String attributeName(int index) {
        String name = xml.getAttributeLocalName(index);
        return isForeign(index) ? xml.getAttributePrefix(index) + ':' + name : name;
    }

    private boolean isForeign(int attribute) {
        return spaces.hasForeign() && spaces.isForeign(xml.getAttributeNamespace(attribute));
    }

    /** The attribute's characters without making a string of them; good until the next call. */
    public AttributeText attributeText(int index) throws IOException {
        try {
            xml.getAttributeAs(index, attribute);
            return attribute;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    @Nullable
    public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && !isForeign(i)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    public int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.trim());
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }

    /** The characters of a TEXT event. */
    public char[] characters() {
        return xml.getTextCharacters();
    }

    public int from() {
        return xml.getTextStart();
    }

    public int length() {
        return xml.getTextLength();
    }

    /** All text inside the element that has just begun, up to and including its end. */
    public String textInside() throws IOException {
        int outside = events.depth() - 1;
        String only = "";
        if (next() == TEXT) {
            only = new String(characters(), from(), length());
            next();
        }
        return events.depth() == outside ? only : textInside(only, outside);
    }

    /** The rest of it, where the text comes in pieces; an event has been read that is still to be looked at. */
    private String textInside(String beginning, int outside) throws IOException {
        StringBuilder text = new StringBuilder(beginning);
        for (int event = xml.getEventType(); ; event = next()) {
            if (event == TEXT || event == XMLStreamConstants.CDATA) {
                text.append(characters(), from(), length());
            }
            if (events.depth() == outside) {
                return text.toString();
            }
        }
    }

    /** Passes over the element that has just begun. */
    public void skip() throws IOException {
        for (int outside = events.depth() - 1; events.depth() > outside; ) {
            next();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.closeCompletely();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
