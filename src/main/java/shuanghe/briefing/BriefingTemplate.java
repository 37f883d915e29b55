package shuanghe.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import shuanghe.input.OfficeTemplate;
import shuanghe.model.Message;
import shuanghe.model.Rejection;

/**
 * The natural template of an office, checked before it is used: an element the typesetter does not
 * know, or a name that stands for nothing, is an error that names the line.
 */
final class BriefingTemplate {

  private static final String ROOT = "briefing";
  private static final Pattern EXPRESSION = Pattern.compile("[$*]\\{([^}]*)}");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.'#])([A-Za-z_]\\w*)(?![\\w(])(?!\\s*')");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern EACH = Pattern.compile("\\s*(\\w+)\\s*(?:,\\s*(\\w+)\\s*)?:.*");
  private static final Pattern FRAGMENT = Pattern.compile("\\s*\\w+\\s*\\(([^)]*)\\)\\s*");
  private static final Set<String> OPERATORS =
      Set.of(
          "and", "or", "not", "eq", "ne", "gt", "lt", "ge", "le", "true", "false", "null", "div",
          "mod", "empty");

  private final OfficeTemplate template;

  private BriefingTemplate(OfficeTemplate template) {
    this.template = template;
  }

  /**
   * Reads and checks a template.
   *
   * @throws BriefingException naming file and line, if it cannot be used
   */
  static BriefingTemplate read(Path file) {
    BriefingTemplate template =
        new BriefingTemplate(OfficeTemplate.read(file, BriefingException::new));
    template.check();
    return template;
  }

  private void check() {
    Document document =
        Jsoup.parse(template.text(), "", Parser.htmlParser().setTrackPosition(true));
    List<Rejection> faults = new ArrayList<>();
    checkElement(document, Set.of(ROOT), faults);
    if (!faults.isEmpty()) {
      throw new BriefingException(faults);
    }
  }

  private void checkElement(Element element, Set<String> names, List<Rejection> faults) {
    Set<String> known = new HashSet<>(names);
    known.addAll(declared(element));
    String tag = element.normalName();
    int line = line(element);
    boolean block = tag.equals("th:block");
    if (!tag.equals("#root") && !block && !ElementContract.knows(tag)) {
      faults.add(template.fault(line, Message.of("template.element", element.tagName())));
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("th:")) {
        checkNames(attribute.getValue(), known, line, faults);
      } else if (!name.startsWith("xmlns") && !block && !ElementContract.knows(tag, name)) {
        faults.add(
            template.fault(
                line, Message.of("template.attribute", attribute.getKey(), element.tagName())));
      }
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        checkElement(inner, known, faults);
      } else if (child instanceof TextNode words && words.getWholeText().contains("[[")) {
        checkNames(words.getWholeText(), known, words.sourceRange().start().lineNumber(), faults);
      }
    }
  }

  private static Set<String> declared(Element element) {
    Set<String> names = new HashSet<>();
    Matcher each = EACH.matcher(element.attr("th:each"));
    if (each.matches()) {
      names.add(each.group(1));
      names.add(each.group(2) == null ? each.group(1) + "Stat" : each.group(2));
    }
    Matcher fragment = FRAGMENT.matcher(element.attr("th:fragment"));
    if (fragment.matches()) {
      for (String parameter : fragment.group(1).split(",")) {
        names.add(parameter.strip());
      }
    }
    for (String assignment : element.attr("th:with").split(",")) {
      if (assignment.contains("=")) {
        names.add(assignment.substring(0, assignment.indexOf('=')).strip());
      }
    }
    return names;
  }

  private void checkNames(String value, Set<String> known, int line, List<Rejection> faults) {
    Matcher expressions = EXPRESSION.matcher(value);
    while (expressions.find()) {
      Matcher names = NAME.matcher(QUOTED.matcher(expressions.group(1)).replaceAll("''"));
      while (names.find()) {
        if (!known.contains(names.group(1)) && !OPERATORS.contains(names.group(1))) {
          faults.add(
              template.fault(
                  line,
                  Message.of("template.name", names.group(1), known.stream().sorted().toList())));
        }
      }
    }
  }

  /** Where an element stands; one that HTML adds of itself, where the one around it does. */
  private static int line(Element element) {
    return element.sourceRange().isTracked() || element.parent() == null
        ? Math.max(0, element.sourceRange().start().lineNumber())
        : line(element.parent());
  }

  /** Fills the template. */
  String render(BriefingView view) {
    return template.fill(ROOT, view);
  }
}
