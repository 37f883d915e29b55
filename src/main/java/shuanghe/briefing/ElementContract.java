package shuanghe.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements and attributes of the semantic document, see the package's description. */
final class ElementContract {

  private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang");

  private static final Map<String, Set<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry("html", Set.of()),
          Map.entry("head", Set.of()),
          Map.entry("title", Set.of()),
          Map.entry("meta", Set.of("name", "content", "charset")),
          Map.entry("link", Set.of("rel", "href", "type", "title")),
          Map.entry("body", Set.of()),
          Map.entry("header", Set.of()),
          Map.entry("main", Set.of()),
          Map.entry("section", Set.of()),
          Map.entry("footer", Set.of()),
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("h4", Set.of()),
          Map.entry("p", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of()),
          Map.entry("li", Set.of("value")),
          Map.entry("table", Set.of()),
          Map.entry("caption", Set.of()),
          Map.entry("colgroup", Set.of()),
          Map.entry("col", Set.of("style")),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("scope")),
          Map.entry("td", Set.of()),
          Map.entry("figure", Set.of()),
          Map.entry("figcaption", Set.of()),
          Map.entry("a", Set.of("href")),
          Map.entry("strong", Set.of()),
          Map.entry("span", Set.of()),
          Map.entry("sup", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("progress", Set.of("value", "max")),
          Map.entry("svg", Set.of("role", "width", "height", "viewbox", "aria-label")),
          Map.entry("g", Set.of()),
          Map.entry("line", withStroke("x1", "y1", "x2", "y2")),
          Map.entry("polyline", withStroke("points")),
          Map.entry("polygon", withStroke("points")),
          Map.entry("rect", withStroke("x", "y", "width", "height")),
          Map.entry("circle", withStroke("cx", "cy", "r")),
          Map.entry("text", withStroke("x", "y", "text-anchor", "font-size", "font-weight")));

  private ElementContract() {}

  private static Set<String> withStroke(String... own) {
    Set<String> all = new HashSet<>(Set.of("stroke", "stroke-width", "stroke-dasharray", "fill"));
    all.addAll(List.of(own));
    return Set.copyOf(all);
  }

  static boolean knows(String element) {
    return ELEMENTS.containsKey(element);
  }

  static boolean knows(String element, String attribute) {
    return EVERYWHERE.contains(attribute) || ELEMENTS.get(element).contains(attribute);
  }
}
