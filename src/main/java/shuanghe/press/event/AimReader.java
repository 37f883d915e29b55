package shuanghe.press.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.NextStep;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Script;

/** Finds what is aimed at: targets with their deadlines, and the steps that come next. */
public final class AimReader {

  private static final String[] NEXT = {"下一步", "接下来", "下一阶段", "今后", "未来"};

  private final DomainClassifier domains;

  public AimReader(DomainClassifier domains) {
    this.domains = domains;
  }

  public List<Target> targets(List<Fact> facts, ArticleFrame frame) {
    Map<String, List<Place>> repeats = new HashMap<>();
    for (Fact fact : facts) {
      if (!fact.sameAs().isEmpty()) {
        repeats.computeIfAbsent(fact.sameAs(), k -> new ArrayList<>()).add(fact.place());
      }
    }
    List<Target> targets = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.kind() == Fact.Kind.TARGET
          && fact.articleId().equals(frame.id())
          && fact.sameAs().isEmpty()) {
        targets.add(target(fact, repeats.getOrDefault(fact.id(), List.of()), targets.size() + 1));
      }
    }
    return targets;
  }

  private static Target target(Fact fact, List<Place> repeats, int number) {
    List<Place> sources = new ArrayList<>(List.of(fact.place()));
    sources.addAll(repeats);
    String words = fact.period().map(TimePeriod::label).orElse("");
    return new Target(
        fact.articleId() + "-t" + number,
        fact.place(),
        fact.indicator(),
        fact.value(),
        fact.unit(),
        fact.qualifier(),
        fact.period(),
        words,
        fact.refArea(),
        fact.domain(),
        fact.articleId(),
        fact.id(),
        fact.context(),
        sources);
  }

  public List<NextStep> nextSteps(FoundArticle article, ArticleFrame frame) {
    List<NextStep> steps = new ArrayList<>();
    for (Passage passage : article.passages()) {
      if (passage.role() != Paragraph.Role.BODY) {
        continue;
      }
      char[] t = passage.plain();
      for (int[] bounds : passage.sentences()) {
        String sentence = passage.text().substring(bounds[0], bounds[1]).strip();
        if (isNextStep(sentence)) {
          Domain domain = domains.weigh(sentence).leader().orElse(frame.domain());
          steps.add(
              new NextStep(
                  frame.id() + "-n" + (steps.size() + 1),
                  new Place(frame.file(), passage.lineAt(bounds[0])),
                  actor(sentence),
                  sentence,
                  domain,
                  frame.id()));
        }
      }
    }
    return steps;
  }

  /** A statement of what comes next: it says so, and it says what will be done. */
  private static boolean isNextStep(String sentence) {
    boolean asks = sentence.endsWith("?") || sentence.endsWith("？");
    if (asks || sentence.length() < 16 || sentence.length() > 220) {
      return false;
    }
    for (String next : NEXT) {
      int at = sentence.indexOf(next);
      if (at >= 0 && at < 24 && (sentence.contains("将") || at < 4)) {
        return true;
      }
    }
    int will = sentence.indexOf("将");
    return will > 0
        && will < 20
        && (sentence.startsWith("双方将")
            || sentence.startsWith("两地将")
            || sentence.contains("今年将")
            || sentence.contains("还将")
            || sentence.contains("双方将")
            || sentence.contains("两市将"));
  }

  private static String actor(String sentence) {
    int will = sentence.indexOf("将");
    if (will < 2) {
      return "";
    }
    int start = will;
    while (start > 0 && !Script.endsClause(Script.plain(sentence.charAt(start - 1)))) {
      start--;
    }
    String actor =
        sentence
            .substring(start, will)
            .replaceFirst("^(下一步|今年|未来|此外)", "")
            .replaceFirst("(还|也|都|均)$", "");
    return actor.length() <= 16 ? actor : "";
  }
}
