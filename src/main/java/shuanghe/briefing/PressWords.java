package shuanghe.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shuanghe.analysis.PressFigure;
import shuanghe.briefing.BriefingView.Line;
import shuanghe.model.Fact;
import shuanghe.model.TimePeriod;

/** Puts press figures into words: what is counted, for when, and the figures as printed. */
final class PressWords {

  /** What several figures of one sentence speak of together. */
  private record Subject(
      String sentence, String indicator, String area, Optional<TimePeriod> period) {}

  private PressWords() {}

  /** One line for each thing spoken of, its figures side by side. */
  static List<Line> lines(List<PressFigure> figures) {
    Map<Subject, List<PressFigure>> bySubject = new LinkedHashMap<>();
    for (PressFigure figure : figures) {
      Fact fact = figure.fact();
      bySubject
          .computeIfAbsent(
              new Subject(fact.sentence(), fact.indicator(), fact.refArea(), fact.period()),
              s -> new ArrayList<>())
          .add(figure);
    }
    return bySubject.values().stream().map(PressWords::line).toList();
  }

  private static Line line(List<PressFigure> figures) {
    Fact first = figures.getFirst().fact();
    TreeSet<Integer> sources = new TreeSet<>();
    figures.forEach(f -> sources.addAll(f.sources()));
    if (first.indicator().isEmpty()) {
      return Line.of(DisplayText.withStop(first.context()), List.copyOf(sources));
    }
    String values =
        figures.stream().map(f -> value(f.fact())).distinct().collect(Collectors.joining("，"));
    return new Line(
        subject(first) + period(first, "（", "）"), "：" + values + "。", List.copyOf(sources));
  }

  /** The figure as a sentence of its own. */
  static String sentence(Fact fact) {
    String link = fact.kind() == Fact.Kind.LEVEL && fact.qualifier().isEmpty() ? "为" : "";
    return period(fact, "", "，") + subject(fact) + link + value(fact) + "。";
  }

  private static String subject(Fact fact) {
    String indicator = DisplayText.of(fact.indicator());
    return fact.refArea().isEmpty() || indicator.contains(fact.refArea())
        ? indicator
        : fact.refArea() + indicator;
  }

  private static String period(Fact fact, String before, String after) {
    return fact.period().map(p -> before + p.label() + after).orElse("");
  }

  /** The figure as printed, with its qualifier and the words its kind asks for. */
  static String value(Fact fact) {
    String printed = DisplayText.of(fact.surface());
    String qualified = qualified(printed, fact.qualifier());
    return switch (fact.kind()) {
      case LEVEL -> qualified;
      case CHANGE -> change(fact, qualified);
      case SHARE -> "占比" + qualified;
      case DIFFERENCE -> difference(fact, qualified);
      case RANK -> "位居" + fact.basis() + printed;
      case TARGET -> "目标" + qualified;
      case PROGRESS -> "进度" + qualified;
    };
  }

  private static String change(Fact fact, String printed) {
    return switch (fact.direction()) {
      case UP -> fact.basis() + (fact.unit().equals("番") ? "翻" : verb(fact, "提高", "增长")) + printed;
      case DOWN -> fact.basis() + "下降" + printed;
      case FLAT -> fact.basis() + "持平";
      case NONE -> fact.basis() + "变动" + printed;
    };
  }

  private static String verb(Fact fact, String points, String other) {
    return fact.unit().equals("百分点") || fact.unit().equals("基点") ? points : other;
  }

  private static String difference(Fact fact, String printed) {
    return switch (fact.direction()) {
      case UP -> "高于" + fact.basis() + printed;
      case DOWN -> "低于" + fact.basis() + printed;
      case FLAT -> "与" + fact.basis() + "持平";
      case NONE -> "与" + fact.basis() + "相差" + printed;
    };
  }

  private static String qualified(String printed, String qualifier) {
    if (qualifier.isEmpty() || printed.contains(qualifier)) {
      return printed;
    }
    return switch (qualifier) {
      case "以上", "以下", "左右", "上下", "余", "多" -> printed + qualifier;
      default -> qualifier + printed;
    };
  }
}
