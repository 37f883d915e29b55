package shuanghe.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import shuanghe.messages.Messages;

/**
 * Finish of a document, which no template should have to care for: headings numbered, and
 * references tied to the source list and back.
 */
final class DocumentFinish {

  private DocumentFinish() {}

  static void apply(Element document, Messages messages) {
    document.nodeStream(Comment.class).toList().forEach(Comment::remove);
    HeadingNumbers.apply(document, messages);
    tieReferences(document);
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
