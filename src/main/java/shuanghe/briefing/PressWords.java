package shuanghe.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.analysis.PeriodWords;
import shuanghe.analysis.PressFigure;
import shuanghe.analysis.QuotedSentence;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.TimePeriod;

/**
 * Wording of press figures. The sentence of the source is quoted whole: what a figure counts, for
 * whom and since when is nowhere said better, and nothing is read into it.
 */
final class PressWords {

  /** Words that tell when, other than what a value is measured against. */
  private static final Pattern TIME =
      Pattern.compile("\\d[年月日]|[今去本]年|[一二三四]季度|半年|目前|[上本当]月|(?<!上)年[底末]|假期");

  private static final Pattern SIGN = Pattern.compile("^[-−－]");

  private PressWords() {}

  /** Says how many statements an edition counts and does not list; nothing where there are none. */
  static Stream<Message> uncollected(int statements) {
    return statements == 0 ? Stream.empty() : Stream.of(Message.of("note.uncollected", statements));
  }

  /** One line for each sentence, with the sources of all its figures. */
  static List<SourcedLine> lines(List<PressFigure> figures, Wording words) {
    Map<String, TreeSet<Integer>> sources = new LinkedHashMap<>();
    Map<String, EnumSet<Doubt>> doubts = new HashMap<>();
    for (PressFigure figure : figures) {
      sources
          .computeIfAbsent(figure.telling().sentence(), s -> new TreeSet<>())
          .addAll(figure.sources());
      doubts
          .computeIfAbsent(figure.telling().sentence(), s -> EnumSet.noneOf(Doubt.class))
          .addAll(figure.telling().doubt());
    }
    List<SourcedLine> lines = new ArrayList<>();
    sources.forEach(
        (sentence, numbers) ->
            lines.add(
                SourcedLine.of(
                    QuotedSentence.withoutReporter(said(sentence))
                        + doubt(doubts.get(sentence), words),
                    List.copyOf(numbers))));
    return lines;
  }

  /** What is doubtful about a sentence's figures, in brackets behind it. */
  private static String doubt(Set<Doubt> doubts, Wording words) {
    return doubts.isEmpty() ? "" : words.text("press.doubtful", Doubt.message(doubts));
  }

  private static String said(String sentence) {
    return DisplayText.withStop(QuotedSentence.withoutCredit(DisplayText.of(sentence)));
  }

  /** The sentence without the words that tie it to the one before. */
  static String standing(String sentence) {
    return QuotedSentence.standing(said(sentence));
  }

  /** The figure's sentence with who reported it and when, to stand by itself. */
  static String report(
      PressFigure figure, Optional<Article> article, CodeLists codeLists, Wording words) {
    Optional<LocalDate> day = article.flatMap(Article::citedDay);
    String sentence = figure.telling().sentence();
    return reported(article, unsaid(figure.telling(), day, codeLists, words), words)
        + day.map(d -> standing(sentence, d)).orElseGet(() -> standing(sentence));
  }

  /**
   * Who reported it and when: 据《某报》2023年9月22日报道（重庆），.
   *
   * @param further what the report leaves open, such as the area
   */
  static String reported(Optional<Article> article, List<String> further, Wording words) {
    String newspaper =
        article
            .map(Article::newspaper)
            .filter(n -> !n.isEmpty())
            .map(DisplayText::publisher)
            .orElse("");
    Optional<LocalDate> day = article.flatMap(Article::citedDay);
    List<String> aside = new ArrayList<>();
    if (day.isEmpty()) {
      aside.add(words.text("press.undated"));
    }
    aside.addAll(further);
    return words.text(
        newspaper.isEmpty() ? "press.report" : "press.report-of",
        newspaper,
        day.map(d -> Message.of("press.report-day", PeriodWords.day(d))).orElse(Message.NONE),
        aside.isEmpty() ? Message.NONE : Message.of("sentence.aside", words.clauses(aside)));
  }

  /** The area and the period, where neither the sentence nor the day of the report tells them. */
  private static List<String> unsaid(
      Fact fact, Optional<LocalDate> day, CodeLists codeLists, Wording words) {
    List<String> unsaid = new ArrayList<>();
    codeLists
        .area(fact.refArea())
        .filter(a -> !isNamed(a, fact.sentence(), codeLists))
        .map(Area::placedName)
        .ifPresent(unsaid::add);
    fact.period()
        .filter(p -> !TIME.matcher(fact.sentence()).find())
        .filter(p -> day.filter(d -> p.equals(TimePeriod.day(d))).isEmpty())
        .map(words::period)
        .ifPresent(unsaid::add);
    return unsaid;
  }

  /** Whether a sentence names an area, or all areas that make up a pair. */
  static boolean isNamed(Area area, String sentence, CodeLists codeLists) {
    boolean members =
        !area.members().isEmpty()
            && area.members().stream()
                .flatMap(m -> codeLists.area(m).stream())
                .allMatch(m -> isNamed(m, sentence, codeLists));
    return members
        || Stream.of(
                Stream.of(area.name()),
                area.aliases().stream(),
                area.pairWords().stream().filter(w -> meansOne(w, codeLists)))
            .flatMap(s -> s)
            .anyMatch(sentence::contains);
  }

  /** Whether a word means the same pair wherever it stands: 双城, but not 两地. */
  private static boolean meansOne(String word, CodeLists codeLists) {
    return codeLists.areas().stream().filter(a -> a.pairWords().contains(word)).count() == 1;
  }

  /** The sentence after the day of its report is told, which it need not tell once more. */
  static String standing(String sentence, LocalDate day) {
    String told = day.getMonthValue() + "月" + day.getDayOfMonth() + "日，";
    String said = said(sentence);
    return standing(said.startsWith(told) ? said.substring(told.length()) : said);
  }

  /** The figure as printed, with its qualifier and the words its kind asks for. */
  static String value(Fact fact) {
    String qualified = qualified(DisplayText.of(fact.surface()), fact.qualifier());
    return switch (fact.kind()) {
      case CHANGE -> change(fact, qualified);
      case LEVEL, SHARE, DIFFERENCE, RANK, TARGET, PROGRESS -> qualified;
    };
  }

  private static String change(Fact fact, String printed) {
    return switch (fact.direction()) {
      case UP -> "增长" + printed;
      case DOWN -> "下降" + SIGN.matcher(printed).replaceFirst("");
      case FLAT -> "持平";
      case NONE -> printed;
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
