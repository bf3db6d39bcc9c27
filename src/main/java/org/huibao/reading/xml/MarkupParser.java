package org.huibao.reading.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** The XML parser, told to look at nothing but the bytes it is given. */
final class MarkupParser {
    private static final XMLInputFactory2 FACTORY = factory();

    private MarkupParser() {}

    private static XMLInputFactory2 factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XMLStreamReader2 over(InputStream bytes) throws IOException {
        try {
            return (XMLStreamReader2) FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }
}
