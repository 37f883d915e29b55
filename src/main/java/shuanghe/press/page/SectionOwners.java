package shuanghe.press.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.press.page.PrintedLine.LineRole;

/**
 * Owner of sections whose columns the layout set below another article: section heads of one make
 * (共建… …互联互通) belong to one article, the one that is no brief.
 */
final class SectionOwners {

  private SectionOwners() {}

  /** Gives headings of one make to the article that they part. */
  static void settle(List<ArticleDraft> drafts) {
    Map<String, List<ArticleDraft>> makes = new LinkedHashMap<>();
    for (ArticleDraft draft : drafts) {
      for (PrintedLine line : draft.body) {
        if (line.is(LineRole.HEADING)) {
          List<ArticleDraft> holders = makes.computeIfAbsent(make(line), k -> new ArrayList<>());
          if (!holders.contains(draft)) {
            holders.add(draft);
          }
        }
      }
    }
    makes.forEach(
        (make, holders) -> {
          if (holders.size() > 1) {
            ArticleDraft owner =
                holders.stream()
                    .filter(d -> !d.has(LineRole.LEAD))
                    .findFirst()
                    .orElse(holders.getFirst());
            for (ArticleDraft guest : holders) {
              if (guest != owner && guest.isSigned()) {
                move(make, guest, owner);
              }
            }
          }
        });
  }

  /** Two headings are of one make if they begin and end with the same two characters. */
  private static String make(PrintedLine heading) {
    String t = heading.text();
    return t.length() < 6 ? t : heading.level() + t.substring(0, 2) + t.substring(t.length() - 2);
  }

  private static void move(String make, ArticleDraft from, ArticleDraft to) {
    for (int i = 0; i < from.body.size(); i++) {
      PrintedLine line = from.body.get(i);
      if (line.is(LineRole.HEADING) && make(line).equals(make)) {
        List<PrintedLine> section = from.body.subList(i, from.body.size());
        to.body.addAll(section);
        section.clear();
        return;
      }
    }
  }
}
