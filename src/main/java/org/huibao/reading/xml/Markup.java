package org.huibao.reading.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.huibao.reading.cost.ReadingRefused;
import org.jspecify.annotations.Nullable;

/**
 * XML as a row of events. Document type declarations are refused, so nothing outside can be named in it; depth and the
 * length of a single token are bounded. Names are local ones: transitional and strict files differ in name spaces only.
 */
public final class Markup implements AutoCloseable {
    public static final int START = XMLStreamConstants.START_ELEMENT;
    public static final int END = XMLStreamConstants.END_ELEMENT;
    public static final int TEXT = XMLStreamConstants.CHARACTERS;
    public static final int CLOSED = XMLStreamConstants.END_DOCUMENT;
    private static final int DEEPEST = 512;
    private static final int MOST_ATTRIBUTES = 1_024;

    private final XMLStreamReader2 xml;
    private final BoundedTokens patience;
    private final AttributeText attribute = new AttributeText();
    private final MarkupNames names = new MarkupNames();
    private int depth;

    public Markup(InputStream bytes) throws IOException {
        patience = new BoundedTokens(bytes);
        xml = MarkupParser.over(patience);
    }

    /** The markup of a text whose characters are known, whatever encoding it declares. */
    public static Markup of(String text) throws IOException {
        int declared = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        return new Markup(
                new ByteArrayInputStream(text.substring(declared).strip().getBytes(StandardCharsets.UTF_8)));
    }

    /** START, END, TEXT or CLOSED; comments and the like are passed over. */
    public int next() throws IOException {
        try {
            while (true) {
                patience.renew();
                switch (xml.next()) {
                    case START -> {
                        enter();
                        return START;
                    }
                    case END -> {
                        depth--;
                        return END;
                    }
                    case TEXT, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return TEXT;
                    }
                    case CLOSED -> {
                        return CLOSED;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw ReadingRefused.unreadable("doctype");
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void enter() {
        int count = xml.getAttributeCount();
        int spaces = xml.getNamespaceCount();
        if (++depth > DEEPEST || count > MOST_ATTRIBUTES || spaces > MOST_ATTRIBUTES) {
            throw ReadingRefused.unreadable("nesting");
        }
        names.see(xml.getLocalName());
        for (int i = 0; i < count; i++) {
            names.see(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < spaces; i++) {
            names.see(String.valueOf(xml.getNamespacePrefix(i)));
        }
    }

    public int depth() {
        return depth;
    }

    public String name() {
        return xml.getLocalName();
    }

    public int attributes() {
        return xml.getAttributeCount();
    }

    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
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
            if (xml.getAttributeLocalName(i).equals(name)) {
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
        int outside = depth - 1;
        String only = "";
        if (next() == TEXT) {
            only = new String(characters(), from(), length());
            next();
        }
        return depth == outside ? only : textInside(only, outside);
    }

    /** The rest of it, where the text comes in pieces; an event has been read that is still to be looked at. */
    private String textInside(String beginning, int outside) throws IOException {
        StringBuilder text = new StringBuilder(beginning);
        for (int event = xml.getEventType(); ; event = next()) {
            if (event == TEXT || event == XMLStreamConstants.CDATA) {
                text.append(characters(), from(), length());
            }
            if (depth == outside) {
                return text.toString();
            }
        }
    }

    /** Passes over the element that has just begun. */
    public void skip() throws IOException {
        for (int outside = depth - 1; depth > outside; ) {
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
