package shuanghe.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.PressMatter;

/**
 * The few figures and events of a domain that matter most (要情), by a rule that is printed with
 * them.
 *
 * @param indicators the rows with the largest computed 同比 rate, one for each indicator
 * @param figures press figures that state an amount, a rank or a progress in a sentence of readable
 *     length that is understood by itself and does not count who came, one for each sentence: those
 *     of dated reports first, then those of a whole side or of both before those of a district or a
 *     firm, then those of an indicator of the code lists, then those of a newer year, then those
 *     stated most often, then those whose sentence tells a change or a rank, then those of both
 *     sides together, then as they are listed
 * @param matters single things that the press tells as begun, opened, founded or signed, not told
 *     by a figure above and not as of a time gone by, of what is signed with who does: what both
 *     sides share first, then what is named after both, then as they are listed
 */
public record Highlights(
    List<IndicatorRow> indicators, List<PressFigure> figures, List<PressMatter> matters) {

  /** Room that there is for highlights. */
  public enum HighlightRoom {
    /** The briefing of one domain. */
    DOMAIN(3, 3, 2),
    /** One domain's part of the overview. */
    OVERVIEW(2, 1, 1);

    private final int indicators;
    private final int figures;
    private final int matters;

    HighlightRoom(int indicators, int figures, int matters) {
      this.indicators = indicators;
      this.figures = figures;
      this.matters = matters;
    }
  }

  private static final int READABLE = 110;

  public Highlights {
    indicators = List.copyOf(indicators);
    figures = List.copyOf(figures);
    matters = List.copyOf(matters);
  }

  /**
   * The rule in the words printed in the briefing.
   *
   * @param sides how many sides work together, 0 where that is not the same of all
   */
  public static Message rule(HighlightRoom extent, List<String> pairs, int sides) {
    return Message.of(
        "note.highlights",
        extent.indicators,
        extent.figures,
        extent.matters,
        pairs.isEmpty() ? Message.NONE : Message.of("note.highlights-pairs", pairs),
        sides);
  }

  /** Chooses the highlights of a domain that are not told as a judgement already. */
  public static Highlights of(DomainAnalysis domain, HighlightRoom extent, Judgements told) {
    List<PressFigure> untold =
        trusted(domain.figures()).stream().filter(f -> !told.tells(f)).toList();
    List<PressFigure> figures = mostStated(untold, domain, extent.figures);
    return new Highlights(
        widest(domain.indicators(), extent.indicators).stream()
            .filter(row -> !told.tells(row))
            .toList(),
        figures,
        news(recent(domain), figures, domain.pairs(), extent.matters).stream()
            .filter(matter -> !told.tells(matter))
            .toList());
  }

  /** The rows of a domain whose computed 同比 rate is largest, one for each indicator. */
  public static List<IndicatorRow> widest(DomainAnalysis domain, HighlightRoom extent) {
    return widest(domain.indicators(), extent.indicators);
  }

  /** Names of those who do something together, which are not what was opened or founded. */
  private static final Pattern PARTIES =
      Pattern.compile(".*[与和、].*(?:协会|学会|公司|集团|政府|银行|大学|学院|[局委厅部署])");

  /** Days before its report at which a signing is still news. */
  private static final int NEWS_DAYS = 60;

  /**
   * The matters of a domain but for those of a report without a date, of which nobody knows whether
   * they are news, and for what was signed long before the report that recalls it.
   */
  static List<PressMatter> recent(DomainAnalysis domain) {
    Map<String, LocalDate> days = new HashMap<>();
    domain.articles().forEach(a -> a.date().ifPresent(d -> days.put(a.id(), d)));
    Set<String> undated = undated(domain);
    return domain.pressMatters().stream()
        .filter(m -> !undated.contains(m.articleId()))
        .filter(
            m ->
                domain.agreements().stream()
                    .filter(a -> a.articleId().equals(m.articleId()))
                    .filter(a -> a.title().contains(m.name()))
                    .flatMap(a -> a.signed().stream())
                    .noneMatch(
                        p ->
                            days.containsKey(m.articleId())
                                && p.end().isBefore(days.get(m.articleId()).minusDays(NEWS_DAYS))))
        .toList();
  }

  /**
   * The things newly done that matter most.
   *
   * @param figures what is told already
   * @param pairs names of the areas that stand for both sides
   */
  static List<PressMatter> news(
      List<PressMatter> matters, List<PressFigure> figures, List<String> pairs, int count) {
    Set<String> names = new HashSet<>();
    return matters.stream()
        .filter(m -> m.isNews() && m.progress().isEmpty() && QuotedSentence.isUnderstood(m.name()))
        .filter(m -> !PARTIES.matcher(m.name()).matches())
        .filter(m -> tellsWho(m, pairs))
        .filter(m -> figures.stream().noneMatch(f -> f.telling().sentence().contains(m.name())))
        .sorted(
            Comparator.comparing((PressMatter m) -> !m.cooperation())
                .thenComparing(m -> !names(m, pairs)))
        .filter(m -> names.add(m.name()))
        .limit(count)
        .toList();
  }

  /** Whether it is told who signs: in the name of what is signed or in front of the verb. */
  private static boolean tellsWho(PressMatter matter, List<String> pairs) {
    return matter.milestone() != PressMatter.Milestone.SIGNING
        || names(matter, pairs)
        || QuotedSentence.isUnderstood(matter.context())
            && !QuotedSentence.withoutCredit(matter.context()).startsWith(matter.status());
  }

  private static boolean names(PressMatter matter, List<String> pairs) {
    return pairs.stream().anyMatch(matter.name()::contains);
  }

  /** The press figures that would be chosen if none were in doubt, so that 待核 begins with them. */
  static List<PressFigure> figuresIfTrusted(DomainAnalysis domain, HighlightRoom extent) {
    return mostStated(domain.figures(), domain, extent.figures);
  }

  /** Figures that no rule speaks against, in sentences without a figure that one does. */
  private static List<PressFigure> trusted(List<PressFigure> figures) {
    Set<String> doubtful =
        figures.stream()
            .flatMap(f -> Stream.concat(Stream.of(f.fact()), f.others().stream()))
            .filter(Fact::isDoubtful)
            .map(Fact::sentence)
            .collect(Collectors.toSet());
    return figures.stream()
        .filter(f -> !f.fact().isDoubtful() && !doubtful.contains(f.telling().sentence()))
        .toList();
  }

  private static List<IndicatorRow> widest(List<IndicatorRow> rows, int count) {
    Comparator<IndicatorRow> byWidth =
        Comparator.comparing(
            (IndicatorRow r) -> r.yearOnYear().rate().map(BigDecimal::abs).orElse(BigDecimal.ZERO));
    Set<String> taken = new HashSet<>();
    List<IndicatorRow> chosen = new ArrayList<>();
    for (IndicatorRow row : rows.stream().sorted(byWidth.reversed()).toList()) {
      if (chosen.size() < count
          && row.yearOnYear().rate().isPresent()
          && taken.add(row.indicator().code())) {
        chosen.add(row);
      }
    }
    return chosen;
  }

  private static List<PressFigure> mostStated(
      List<PressFigure> figures, DomainAnalysis domain, int count) {
    Set<String> undated = undated(domain);
    Set<String> wide =
        Stream.concat(domain.pairs().stream(), domain.sides().stream()).collect(Collectors.toSet());
    Set<String> compared =
        figures.stream()
            .map(PressFigure::telling)
            .filter(f -> f.kind() == Fact.Kind.CHANGE || f.kind() == Fact.Kind.RANK)
            .map(Fact::sentence)
            .collect(Collectors.toSet());
    Map<String, Integer> years = new HashMap<>();
    domain.articles().forEach(a -> a.citedDay().ifPresent(day -> years.put(a.id(), day.getYear())));
    Set<String> sentences = new HashSet<>();
    return figures.stream()
        .filter(f -> isTelling(f.fact()) && f.telling().sentence().endsWith("。"))
        .filter(f -> QuotedSentence.standing(f.telling().sentence()).length() <= READABLE)
        .filter(f -> QuotedSentence.isUnderstood(f.telling().sentence()))
        .filter(f -> !QuotedSentence.countsWhoCame(f.telling().sentence()))
        .sorted(
            Comparator.comparing((PressFigure f) -> undated.contains(f.telling().articleId()))
                .thenComparing(f -> !wide.contains(f.fact().refArea()))
                .thenComparing(f -> f.fact().indicatorCode().isEmpty())
                .thenComparing(f -> -years.getOrDefault(f.telling().articleId(), 0))
                .thenComparing(f -> -f.others().size())
                .thenComparing(f -> !compared.contains(f.telling().sentence()))
                .thenComparing(f -> !domain.pairs().contains(f.fact().refArea())))
        .filter(f -> sentences.add(f.telling().sentence()))
        .limit(count)
        .toList();
  }

  /** Ids of the reports without a date. */
  private static Set<String> undated(DomainAnalysis domain) {
    return domain.articles().stream()
        .filter(a -> a.date().isEmpty())
        .map(Article::id)
        .collect(Collectors.toSet());
  }

  private static boolean isTelling(Fact fact) {
    return switch (fact.kind()) {
      case LEVEL, RANK, PROGRESS -> true;
      case CHANGE, SHARE, DIFFERENCE, TARGET -> false;
    };
  }
}
