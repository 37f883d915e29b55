package shuanghe.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into an OFD: its parts, and where links and headings lead. */
final class OfdInspection {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /**
   * Where something leads.
   *
   * @param page on which a link stands, from 0; -1 of a heading
   * @param words of a heading, or the web address a link leads to
   * @param target page, from 0; -1 for a web address
   * @param top of the place, in millimetres
   */
  record Lead(int page, String words, int target, double top) {}

  OfdInspection(byte[] ofd) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  Element xml(String part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(parts.get(part)))
          .getDocumentElement();
    } catch (Exception broken) {
      throw new AssertionError(part, broken);
    }
  }

  static List<Element> all(Element element, String name) {
    NodeList nodes = element.getElementsByTagNameNS(OfdTypes.NAMESPACE, name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** Contents of the pages, in order. */
  List<Element> pages() {
    return all(xml("Doc_0/Document.xml"), "Page").stream()
        .map(page -> xml("Doc_0/" + page.getAttribute("BaseLoc")))
        .toList();
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Element page : all(xml("Doc_0/Document.xml"), "Page")) {
      numbers.put(page.getAttribute("ID"), numbers.size());
    }
    return numbers;
  }

  List<Lead> links() {
    List<Lead> links = new ArrayList<>();
    List<Element> pages = pages();
    for (int page = 0; page < pages.size(); page++) {
      for (Element action : all(pages.get(page), "Action")) {
        links.add(lead(page, action));
      }
    }
    return links;
  }

  List<Lead> outline() {
    List<Lead> headings = new ArrayList<>();
    for (Element entry : all(xml("Doc_0/Document.xml"), "OutlineElem")) {
      Lead lead = lead(-1, all(entry, "Action").getFirst());
      headings.add(new Lead(-1, entry.getAttribute("Title"), lead.target, lead.top));
    }
    return headings;
  }

  private Lead lead(int page, Element action) {
    List<Element> web = all(action, "URI");
    if (!web.isEmpty()) {
      return new Lead(page, web.getFirst().getAttribute("URI"), -1, 0);
    }
    Element place = all(action, "Dest").getFirst();
    return new Lead(
        page,
        "",
        numbers().get(place.getAttribute("PageID")),
        Double.parseDouble(place.getAttribute("Top")));
  }
}
