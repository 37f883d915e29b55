package shuanghe.web;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import shuanghe.messages.Glossary;
import shuanghe.model.RenditionFormat;
import shuanghe.web.ArchivedEdition.ArchivedBriefing;

/** The editions as an Atom feed (RFC 4287), links relative to its place. */
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String EPOCH = "1970-01-01";

  private AtomFeed() {}

  static String of(List<ArchivedEdition> editions, String masthead, Glossary words) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(ATOM);
      xml.writeStartElement(ATOM, "feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", masthead);
      element(xml, "id", "urn:shuanghe:editions");
      element(
          xml,
          "updated",
          instant(editions.isEmpty() ? EPOCH : editions.getFirst().date().toString()));
      link(xml, "self", "feed.xml");
      link(xml, "alternate", "index.html");
      xml.writeStartElement(ATOM, "author");
      element(xml, "name", words.of("{0}编印单位", masthead));
      xml.writeEndElement();
      for (ArchivedEdition edition : editions) {
        if (!edition.isSuperseded()) {
          entry(xml, edition);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing XML to memory failed", impossible);
    }
    return out + "\n";
  }

  private static void entry(XMLStreamWriter xml, ArchivedEdition edition)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, "entry");
    element(xml, "title", edition.period() + " " + edition.issue());
    element(xml, "id", "urn:shuanghe:edition:" + edition.folder());
    element(xml, "updated", instant(edition.date().toString()));
    element(xml, "summary", edition.summary());
    for (ArchivedBriefing briefing : edition.briefings()) {
      for (RenditionFormat format : briefing.formats()) {
        boolean first =
            briefing == edition.briefings().getFirst() && format == briefing.formats().getFirst();
        link(
            xml,
            first ? "alternate" : "related",
            edition.folder() + "/" + format.file(briefing.stem()));
      }
    }
    xml.writeEndElement();
  }

  /** Midnight in China of the edition's day. */
  private static String instant(String date) {
    return date + "T00:00:00+08:00";
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }
}
