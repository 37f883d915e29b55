package shuanghe.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.SkippedNumber;
import shuanghe.press.page.FoundPage;
import shuanghe.press.page.Passage;
import shuanghe.press.text.Script;

/** Account of every number in digits of a page that is no figure. */
final class NumberAccount {

  private static final String FURNITURE = "number-of-furniture";
  private static final String CREDIT = "number-of-credit";
  private static final String TABLE = "number-of-table";

  private final NumberRules rules;
  private final String file;
  private final Map<Integer, List<String>> figures = new HashMap<>();
  private final List<SkippedNumber> passed = new ArrayList<>();

  private NumberAccount(NumberRules rules, String file, List<Fact> facts) {
    this.rules = rules;
    this.file = file;
    for (Fact fact : facts) {
      figures
          .computeIfAbsent(fact.place().line(), line -> new ArrayList<>())
          .add(new String(Script.plain(fact.surface())));
    }
  }

  /** The numbers of a page that none of its facts has, article by article, then its furniture's. */
  static List<SkippedNumber> of(FoundPage page, String file, List<Fact> facts, NumberRules rules) {
    NumberAccount account = new NumberAccount(rules, file, facts);
    page.articles().stream().flatMap(a -> a.passages().stream()).forEach(account::read);
    page.furniture().forEach(account::read);
    return account.passed;
  }

  private void read(Passage passage) {
    String t = new String(passage.plain());
    boolean credit =
        passage.role() == Paragraph.Role.CREDIT || passage.role() == Paragraph.Role.BYLINE;
    for (Numeral n = Numeral.next(t, 0); n.exists(); n = Numeral.next(t, n.end())) {
      int line = passage.lineAt(n.start());
      if (credit) {
        pass(line, n, CREDIT);
      } else if (passage.role() == Paragraph.Role.TABLE && !isFigure(line, n.digits())) {
        pass(line, n, TABLE);
      } else if (!isFigure(line, n.digits())) {
        pass(line, n, rules.rule(n).id());
      }
    }
  }

  private void read(Furniture piece) {
    String t = new String(Script.plain(piece.text()));
    for (Numeral n = Numeral.next(t, 0); n.exists(); n = Numeral.next(t, n.end())) {
      pass(piece.place().line(), n, FURNITURE);
    }
  }

  private void pass(int line, Numeral n, String rule) {
    passed.add(new SkippedNumber(new Place(file, line), n.digits(), rule, n.context()));
  }

  private boolean isFigure(int line, String digits) {
    return figures.getOrDefault(line, List.of()).stream().anyMatch(f -> f.contains(digits));
  }
}
