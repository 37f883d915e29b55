package shuanghe.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * What no template should have to care for, as its sections move about: headings numbered 一、（一）1.
 * after GB/T 9704-2012, 7.3.3, and references tied to the source list and back.
 */
final class DocumentFinish {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千", "万"};

  private DocumentFinish() {}

  static void apply(Element document) {
    document.nodeStream(Comment.class).toList().forEach(Comment::remove);
    numberHeadings(document);
    tieReferences(document);
  }

  private static void numberHeadings(Element document) {
    int first = 0;
    int second = 0;
    int third = 0;
    for (Element heading : document.select("main h2, main h3, main h4")) {
      switch (heading.normalName()) {
        case "h2" -> {
          heading.prependText(chinese(++first) + "、");
          second = 0;
          third = 0;
        }
        case "h3" -> {
          heading.prependText("（" + chinese(++second) + "）");
          third = 0;
        }
        default -> heading.prependText(++third + ".");
      }
    }
  }

  /** 1 to 99999 as 一, 十, 十一, 一百零二, 一千零一十. */
  static String chinese(int number) {
    StringBuilder words = new StringBuilder();
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit != 0) {
        boolean skipped = i > 0 && digits.charAt(i - 1) == '0';
        words.append(skipped ? "零" : "").append(DIGITS.charAt(digit));
        words.append(PLACES[digits.length() - 1 - i]);
      }
    }
    return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
  }

  private static void tieReferences(Element document) {
    Map<String, List<String>> references = new HashMap<>();
    Set<String> entries = new HashSet<>();
    document.select("section.sources li[id]").forEach(li -> entries.add(li.id()));
    for (Element link : document.select("a[href^=#s]")) {
      String entry = link.attr("href").substring(1);
      if (!entries.contains(entry)) {
        link.unwrap();
        continue;
      }
      List<String> from = references.computeIfAbsent(entry, e -> new ArrayList<>());
      link.attr("id", "r" + entry.substring(1) + "-" + (from.size() + 1));
      from.add(link.id());
    }
    for (Element entry : document.select("section.sources li[id]")) {
      List<String> from = references.getOrDefault(entry.id(), List.of());
      if (from.isEmpty()) {
        entry.remove();
      }
      for (int i = 0; i < from.size(); i++) {
        entry
            .appendElement("a")
            .addClass("back")
            .attr("href", "#" + from.get(i))
            .text(from.size() == 1 ? "↑" : "↑" + (i + 1));
      }
    }
    document.select("section.sources:not(:has(li))").remove();
  }
}
