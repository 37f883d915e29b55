package shuanghe.press.page;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Paragraph;
import shuanghe.press.page.PrintedLine.Role;

/**
 * The head of an article: its main headline, and the kicker or second headline that goes with it.
 */
record Headline(String title, String subtitle, List<Passage> passages) {

  private static final int SHORT = 8;

  /** Which of several headings of one size leads: papers set it last, web pages first. */
  enum Lead {
    FIRST,
    LAST
  }

  static Headline of(List<PrintedLine> head, List<String> kickers, Lead lead) {
    List<PrintedLine> main = main(head, lead);
    List<PrintedLine> rest = new ArrayList<>(head);
    rest.removeAll(main);
    StringBuilder title = new StringBuilder();
    main.forEach(l -> title.append(l.text()));
    StringBuilder subtitle = new StringBuilder();
    rest.forEach(l -> subtitle.append(subtitle.isEmpty() ? "" : " ").append(l.text()));
    String printed = title.toString();
    for (String kicker : kickers) {
      if (printed.startsWith(kicker + " ")) {
        subtitle.append(subtitle.isEmpty() ? "" : " ").append(kicker);
        printed = printed.substring(kicker.length() + 1);
        break;
      }
    }
    List<Passage> passages = new ArrayList<>();
    for (PrintedLine line : head) {
      passages.add(
          Passage.of(
              main.contains(line) ? Paragraph.Role.HEADLINE : Paragraph.Role.KICKER,
              List.of(line)));
    }
    return new Headline(spaced(printed), spaced(subtitle.toString()), passages);
  }

  /** The biggest heading; two short ones of one size are one headline set on two lines. */
  private static List<PrintedLine> main(List<PrintedLine> head, Lead lead) {
    List<PrintedLine> candidates = head.stream().filter(l -> !l.is(Role.KICKER)).toList();
    if (candidates.isEmpty()) {
      return head.isEmpty() ? List.of() : List.of(head.getLast());
    }
    int biggest =
        candidates.stream().mapToInt(l -> l.level() == 0 ? 9 : l.level()).min().getAsInt();
    List<PrintedLine> big =
        candidates.stream().filter(l -> (l.level() == 0 ? 9 : l.level()) == biggest).toList();
    if (lead == Lead.FIRST) {
      return List.of(big.getFirst());
    }
    if (big.stream().allMatch(l -> l.text().length() <= SHORT)) {
      return big;
    }
    PrintedLine last = big.getLast();
    boolean lastIsSubtitle = last.text().startsWith("—") && big.size() > 1;
    return List.of(lastIsSubtitle ? big.get(big.size() - 2) : last);
  }

  /** Layout spaces go, except between two phrases of a headline. */
  private static String spaced(String text) {
    String[] parts = text.strip().split("[ 　]+");
    StringBuilder b = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      boolean phrases = parts[i - 1].length() >= 3 && parts[i].length() >= 3;
      b.append(phrases ? " " : "").append(parts[i]);
    }
    return b.toString();
  }
}
