package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.Area;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/** Finds the area a figure speaks of: the one named last before it, or in what it counts. */
final class AreaFinder {

  private static final Set<String> TRAVEL =
      Set.of("游客", "旅客", "旅游", "航点", "航线", "航班", "航空", "客运", "贸易", "市场", "来客");

  private final Vocabulary words;

  AreaFinder(Vocabulary words) {
    this.words = words;
  }

  /** An area with the words it comes from; empty where none is meant. */
  record Governing(String area, String evidence) {}

  /**
   * @param until where the words that may name the area end: at the number, or at a list dealt out
   * @param earlier the area named last in the sentences before in the same paragraph
   * @param usual the area of the article as a whole
   */
  Governing find(
      Phrase phrase, int until, int nounEnd, Optional<AreaMention> earlier, String usual) {
    Sentence s = phrase.sentence();
    int number = until;
    AreaMention before = null;
    for (AreaMention mention : s.areas()) {
      boolean inNoun =
          phrase.nounFollows()
              && mention.start() >= phrase.quantity().end()
              && mention.end() <= nounEnd;
      if ((mention.end() <= number || inNoun) && !isScale(s, mention)) {
        before = mention;
      }
    }
    if (before == null && isReachOfRoute(phrase)) {
      return new Governing("", "通道通达各地，不属一地");
    }
    if (leadsAway(phrase, before)) {
      return new Governing("", "国内");
    }
    if (before != null && listsExamples(s, phrase)) {
      String both = words.together(citiesIn(s, phrase));
      if (!both.isEmpty()) {
        return new Governing(both, "所举各例的地区");
      }
    }
    if (before != null) {
      String both = partners(phrase, before);
      if (!both.isEmpty()) {
        return new Governing(both, "合作双方");
      }
      return new Governing(before.area(), before.evidence());
    }
    return earlier
        .map(last -> new Governing(last.area(), "前句“" + last.evidence() + "”"))
        .orElseGet(() -> new Governing(usual, usual.isEmpty() ? "文中未提地区" : "全文主要地区"));
  }

  /** 我市与四川省签订协议23份: what two do with each other is of both; empty where it is not so. */
  private String partners(Phrase phrase, AreaMention last) {
    Sentence s = phrase.sentence();
    String deed = s.words(last.end(), phrase.quantity().start());
    if (!deed.contains("签订") && !deed.contains("签署") && !deed.contains("联合")) {
      return "";
    }
    return s.areas().stream()
        .filter(m -> m.start() >= phrase.clauseStart() && m.end() < last.start())
        .filter(m -> s.words(m.end(), last.start()).indexOf('与') >= 0)
        .map(m -> words.together(List.of(words.city(m.area()), words.city(last.area()))))
        .filter(both -> !both.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** An area a value is only measured against: 占全省, 高于四川, 居西部. */
  private static boolean isScale(Sentence s, AreaMention mention) {
    String before = s.words(Math.max(s.from(), mention.start() - 2), mention.start());
    return before.endsWith("占")
        || before.endsWith("居")
        || before.equals("高于")
        || before.equals("低于")
        || before.equals("快于")
        || before.equals("慢于");
  }

  /** 通道辐射18个省区: the places a corridor reaches are of no one area. */
  private static boolean isReachOfRoute(Phrase phrase) {
    Sentence s = phrase.sentence();
    String told = s.words(s.from(), phrase.quantity().start());
    int route = told.indexOf("通道");
    return route >= 0
        && (told.indexOf("辐射", route) > 0
            || told.indexOf("覆盖", route) > 0
            || told.indexOf("通达", route) > 0);
  }

  /** The area a dealt-out name begins with, or else the one found before. */
  Governing leading(String name, Governing found) {
    char[] t = name.toCharArray();
    Lexicon.Hit<Area> hit = words.areas().longest(t, 0, t.length);
    boolean place = hit != null && hit.end() < t.length && !hit.value().name().equals("成渝");
    return place ? new Governing(hit.value().name(), name.substring(0, hit.end())) : found;
  }

  /** 成都甲、重庆乙等活动50场: examples from both sides. */
  private static boolean listsExamples(Sentence s, Phrase phrase) {
    String left = phrase.left();
    int etc = left.lastIndexOf('等');
    return etc > 0 && left.lastIndexOf('、', etc) >= 0;
  }

  private List<String> citiesIn(Sentence s, Phrase phrase) {
    return s.areas().stream()
        .filter(m -> m.start() >= phrase.leftStart() && m.end() <= phrase.quantity().start())
        .filter(m -> !m.area().isEmpty())
        .map(m -> words.city(m.area()))
        .distinct()
        .toList();
  }

  /** 国内游客 come to the place spoken of; the end of 我国 and 内地 are no 国内 either. */
  private static boolean isOfTravel(Sentence s, Lexicon.Hit<Cue> hit) {
    String after = s.words(hit.end(), Math.min(s.to(), hit.end() + 2));
    boolean country = hit.start() > s.from() && s.text()[hit.start() - 1] == '我';
    return country || TRAVEL.contains(after);
  }

  private boolean leadsAway(Phrase phrase, AreaMention before) {
    Sentence s = phrase.sentence();
    char[] t = s.text();
    int from = before == null ? s.from() : before.end();
    for (int i = from; i < phrase.quantity().start(); i++) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.ABROAD).longest(t, i, phrase.quantity().start());
      if (hit != null && i >= phrase.clauseStart() && !isOfTravel(s, hit)) {
        return true;
      }
    }
    return false;
  }
}
