package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding.Code;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;

/** Reads XML of strangers: a document that declares a type or an entity is damaged, whatever it says, and nothing is fetched from anywhere. */
final class SafeXml {

    private static final SAXParserFactory PARSERS = parsers();

    private SafeXml() {}

    /** What a handler throws when it will not read on. */
    static final class Stop extends SAXException {
        private final transient Refused why;

        Stop(Refused why) {
            super("stopped");
            this.why = why;
        }
    }

    static void read(byte[] part, DefaultHandler handler) throws Refused {
        try {
            var reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(new ByteArrayInputStream(part)));
        } catch (Stop e) {
            throw e.why;
        } catch (SAXException | IOException e) {
            throw new Refused(Code.DAMAGED);
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            synchronized (PARSERS) { // a factory is not safe for use by several threads at once
                return PARSERS.newSAXParser().getXMLReader();
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot read XML safely", e);
        }
    }

    private static SAXParserFactory parsers() {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("This Java cannot read XML safely", e);
        }
    }
}
