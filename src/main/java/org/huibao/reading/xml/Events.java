package org.huibao.reading.xml;

import java.io.IOException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.huibao.reading.cost.ReadingRefused;

/** The events of a parser that matter here, bounded in depth; of alternatives those of the one that is taken. */
final class Events {
    private static final int DEEPEST = 512;
    private static final int MOST_ATTRIBUTES = 1_024;

    private final XMLStreamReader2 xml;
    private final BoundedTokens patience;
    private final NameSpaces spaces;
    private final MarkupNames names = new MarkupNames();
    private final Alternatives alternatives = new Alternatives();
    private int depth;

    Events(XMLStreamReader2 xml, BoundedTokens patience, NameSpaces spaces) {
        this.xml = xml;
        this.patience = patience;
        this.spaces = spaces;
    }

    int depth() {
        return depth;
    }

    int next() throws IOException {
        while (true) {
            int event = any();
            if (!spaces.hasAlternatives()
                    || event != Markup.START && event != Markup.END
                    || !NameSpaces.ALTERNATIVES.equals(xml.getNamespaceURI())) {
                return event;
            }
            if (event == Markup.END) {
                alternatives.end(xml.getLocalName());
            } else if (!alternatives.begin(xml.getLocalName(), isUnderstood())) {
                for (int outside = depth - 1; depth > outside; ) {
                    any();
                }
            }
        }
    }

    /** Whether a present program knows all the name spaces that the alternative needs. */
    private boolean isUnderstood() {
        String needed = xml.getAttributeValue(null, "Requires");
        return needed != null
                && Stream.of(needed.strip().split("\\s+"))
                        .allMatch(prefix -> spaces.isUnderstood(xml.getNamespaceURI(prefix)));
    }

    private int any() throws IOException {
        try {
            while (true) {
                patience.renew();
                switch (xml.next()) {
                    case Markup.START -> {
                        enter();
                        return Markup.START;
                    }
                    case Markup.END -> {
                        depth--;
                        return Markup.END;
                    }
                    case Markup.TEXT, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Markup.TEXT;
                    }
                    case Markup.CLOSED -> {
                        return Markup.CLOSED;
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
        int declared = xml.getNamespaceCount();
        if (++depth > DEEPEST || count > MOST_ATTRIBUTES || declared > MOST_ATTRIBUTES) {
            throw ReadingRefused.unreadable("nesting");
        }
        if (depth == 1) {
            spaces.root(xml.getNamespaceURI());
        }
        names.see(xml.getLocalName());
        for (int i = 0; i < count; i++) {
            names.see(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < declared; i++) {
            names.see(String.valueOf(xml.getNamespacePrefix(i)));
            spaces.declared(xml.getNamespaceURI(i));
        }
    }
}
