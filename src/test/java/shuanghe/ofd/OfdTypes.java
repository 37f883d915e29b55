package shuanghe.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Types of GB/T 33190-2016 in our own words: which elements stand in which, in what order, with
 * which attributes, and of what form their values are.
 */
final class OfdTypes {

  static final String NAMESPACE = "http://www.ofdspec.org/2016";

  private static final String LENGTH = "-?\\d+(\\.\\d{1,3})?";
  private static final String NUMBER = "[1-9]\\d*";

  /** Forms of attributes and of elements that hold words, by name. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("ID", NUMBER),
          Map.entry("Font", NUMBER),
          Map.entry("PageID", NUMBER),
          Map.entry("MaxUnitID", NUMBER),
          Map.entry("Glyphs", NUMBER + "( " + NUMBER + ")*"),
          Map.entry("Version", "1\\.0"),
          Map.entry("DocType", "OFD"),
          Map.entry("DocID", "[0-9a-f]{32}"),
          Map.entry("DocRoot", "Doc_0/Document\\.xml"),
          Map.entry("CreationDate", "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?"),
          Map.entry("ModDate", "\\d{4}-\\d\\d-\\d\\d"),
          Map.entry("PageMode", "UseOutlines"),
          Map.entry("TabDisplay", "DocTitle"),
          Map.entry("Event", "CLICK"),
          Map.entry("Type", "XYZ"),
          Map.entry("Left", LENGTH),
          Map.entry("Top", LENGTH),
          Map.entry("X", LENGTH),
          Map.entry("Y", LENGTH),
          Map.entry("Size", LENGTH),
          Map.entry("LineWidth", LENGTH),
          Map.entry("Boundary", LENGTH + "( " + LENGTH + "){3}"),
          Map.entry("PhysicalBox", LENGTH + "( " + LENGTH + "){3}"),
          Map.entry("DashPattern", LENGTH + "( " + LENGTH + ")*"),
          Map.entry("DeltaX", "(g \\d+ )?" + LENGTH + "( (g \\d+ )?" + LENGTH + ")*"),
          Map.entry("Value", "\\d{1,3} \\d{1,3} \\d{1,3}"),
          Map.entry("Stroke", "true|false"),
          Map.entry("Fill", "true|false"),
          Map.entry(
              "AbbreviatedData",
              "M( -?[\\d.]+){2}( [ML]( -?[\\d.]+){2}| B( -?[\\d.]+){6}| C(?= M|$))*"));

  private record OfdType(Pattern children, Set<String> needed, Set<String> allowed) {}

  private final Map<String, OfdType> types = new HashMap<>();

  OfdTypes() throws IOException {
    try (InputStream in = OfdTypes.class.getResourceAsStream("types.csv");
        var rows =
            CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (CSVRecord row : rows) {
        types.put(row.get("element"), type(row.get("children"), row.get("attributes")));
      }
    }
  }

  private static OfdType type(String children, String attributes) {
    Set<String> needed = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (String attribute : attributes.isEmpty() ? new String[0] : attributes.split(" ")) {
      String name = attribute.replace("!", "");
      allowed.add(name);
      if (attribute.endsWith("!")) {
        needed.add(name);
      }
    }
    String sequence = children.replaceAll("[A-Za-z]+", "(?:$0;)").replace(" ", "");
    return new OfdType(Pattern.compile(sequence), needed, allowed);
  }

  /** What of an element and all in it is not as the standard has it. */
  List<String> faults(Element element) {
    List<String> faults = new ArrayList<>();
    check(element, faults);
    return faults;
  }

  private void check(Element element, List<String> faults) {
    String name = element.getLocalName();
    String where = element.getParentNode() instanceof Element parent ? parent.getLocalName() : "";
    if (!NAMESPACE.equals(element.getNamespaceURI())) {
      faults.add(name + " is in another namespace");
    }
    List<Element> children = children(element);
    OfdType type = types.getOrDefault(where + "/" + name, types.get(name));
    Set<String> attributes = new TreeSet<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        attributes.add(attribute.getName());
        boolean isXmlName = name.equals("Attachment") && attribute.getName().equals("ID");
        String form = isXmlName ? "[a-z]\\w*" : FORMS.getOrDefault(attribute.getName(), "(?s).*");
        if (!attribute.getValue().matches(form)) {
          faults.add(name + " " + attribute);
        }
      }
    }
    if (type == null) {
      if (!children.isEmpty() || !attributes.isEmpty()) {
        faults.add(name + " is not known in " + where);
      }
      if (!element.getTextContent().matches(FORMS.getOrDefault(name, "(?s).*"))) {
        faults.add(name + ": " + element.getTextContent());
      }
      return;
    }
    String sequence =
        children.stream().map(child -> child.getLocalName() + ";").collect(Collectors.joining());
    if (!type.children.matcher(sequence).matches()) {
      faults.add(name + " holds " + sequence);
    }
    if (!attributes.containsAll(type.needed) || !type.allowed.containsAll(attributes)) {
      faults.add(name + " has the attributes " + attributes);
    }
    children.forEach(child -> check(child, faults));
  }

  static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
