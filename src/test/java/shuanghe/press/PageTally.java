package shuanghe.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.Fact;

/**
 * Compares what the reader says of pages with what is right.
 *
 * <p>A figure is found where line and value are right. Each attribute of a figure found is right,
 * silent (nothing is said where there is something to say: nobody is misled) or wrong. A day and
 * its month are the same period, 川渝 and 成渝 the same area, a part stands for its city, progress is a
 * level. A name is right where it has six tenths of the characters in their order or is a part of
 * the right one, and tidy where also seven tenths of its own characters belong there.
 */
final class PageTally {

  /** What is compared of a figure. */
  enum Attribute {
    UNIT,
    KIND,
    QUALIFIER,
    INDICATOR,
    TIDY,
    AREA,
    PERIOD,
    DOMAIN
  }

  /** How often a thing was right and how often it was claimed wrongly, of all that were found. */
  private static final class Count {
    private int right;
    private int wrong;
  }

  private static final Set<String> BOTH_SIDES = Set.of("川渝", "成渝");
  private static final Map<String, String> PARENTS =
      PressExamples.LISTS.areas().stream()
          .collect(Collectors.toMap(Area::name, Area::parent, (a, b) -> a));

  private final Map<Attribute, Count> counts = new EnumMap<>(Attribute.class);
  private final List<String> misses = new ArrayList<>();
  private int wanted;
  private int found;
  private int surplus;
  private int articles;
  private int titles;
  private int dated;
  private int dates;

  PageTally() {
    for (Attribute attribute : Attribute.values()) {
      counts.put(attribute, new Count());
    }
  }

  /** Adds a page. */
  void add(GoldPage page, PressReading reading) {
    articles(page, reading.articles());
    List<Fact> free = new ArrayList<>(reading.facts());
    take(page, free, f -> !f.isSoft());
    take(page, free, GoldPage.Figure::isSoft);
    surplus += free.size();
    free.forEach(f -> miss(page, f.place().line(), f.surface() + " is no figure"));
  }

  private void take(GoldPage page, List<Fact> free, Predicate<GoldPage.Figure> which) {
    for (GoldPage.Figure figure : page.figures()) {
      if (!which.test(figure)) {
        continue;
      }
      Fact fact =
          free.stream()
              .filter(f -> f.place().line() == figure.line())
              .filter(f -> f.value().compareTo(figure.value()) == 0)
              .min(
                  Comparator.comparing((Fact f) -> !isSameUnit(figure.unit(), f.unit()))
                      .thenComparing(f -> !isAny(figure.indicators(), f, PageTally::isSameName)))
              .orElse(null);
      free.remove(fact);
      if (!figure.isSoft()) {
        wanted++;
        if (fact == null) {
          miss(page, figure.line(), figure.surface() + " not found");
        } else {
          found++;
          judge(page, figure, fact);
        }
      }
    }
  }

  private void judge(GoldPage page, GoldPage.Figure figure, Fact fact) {
    String kind = fact.kind().code();
    String area = fact.refArea();
    String period = fact.period().map(Object::toString).orElse("");
    judge(page, figure, Attribute.UNIT, fact.unit(), isSameUnit(figure.unit(), fact.unit()));
    judge(page, figure, Attribute.KIND, kind, isAny(figure.kinds(), kind, PageTally::isSameKind));
    judge(
        page,
        figure,
        Attribute.QUALIFIER,
        fact.qualifier(),
        figure.qualifiers().contains(fact.qualifier()));
    judge(
        page,
        figure,
        Attribute.INDICATOR,
        fact.indicator(),
        isAny(figure.indicators(), fact, PageTally::isSameName));
    judge(
        page,
        figure,
        Attribute.TIDY,
        fact.indicator(),
        isAny(figure.indicators(), fact, PageTally::isTidyName));
    judge(page, figure, Attribute.AREA, area, isAny(figure.areas(), area, PageTally::isSameArea));
    judge(
        page,
        figure,
        Attribute.PERIOD,
        period,
        isAny(figure.periods(), period, PageTally::isSamePeriod));
    judge(
        page,
        figure,
        Attribute.DOMAIN,
        fact.domain().code(),
        figure.domains().contains(fact.domain().code()));
  }

  private void judge(
      GoldPage page, GoldPage.Figure figure, Attribute attribute, String got, boolean right) {
    Count count = counts.get(attribute);
    if (right) {
      count.right++;
      return;
    }
    if (!got.isEmpty()) {
      count.wrong++;
    }
    List<String> gold =
        switch (attribute) {
          case UNIT -> List.of(figure.unit());
          case KIND -> figure.kinds();
          case QUALIFIER -> figure.qualifiers();
          case INDICATOR, TIDY -> figure.indicators();
          case AREA -> figure.areas();
          case PERIOD -> figure.periods();
          case DOMAIN -> figure.domains();
        };
    miss(
        page,
        figure.line(),
        "%s %s is '%s', right '%s'"
            .formatted(
                figure.surface(),
                attribute.name().toLowerCase(Locale.ROOT),
                got,
                String.join("|", gold)));
  }

  private void articles(GoldPage page, List<Article> read) {
    for (GoldPage.Headed headed : page.articles()) {
      if (headed.title().isEmpty()) {
        continue;
      }
      articles++;
      Article article =
          read.stream()
              .filter(a -> squeezed(a.title()).equals(squeezed(headed.title())))
              .findFirst()
              .orElse(null);
      if (article == null) {
        miss(page, 0, "no article " + headed.title());
        continue;
      }
      titles++;
      if (headed.date().isEmpty()) {
        continue;
      }
      dates++;
      String date = article.date().map(Object::toString).orElse("");
      if (date.equals(headed.date())) {
        dated++;
      } else {
        miss(page, 0, "date is '%s', right '%s'".formatted(date, headed.date()));
      }
    }
  }

  private void miss(GoldPage page, int line, String what) {
    misses.add(page.name() + ":" + line + ": " + what);
  }

  // what was compared

  double recall() {
    return share(found, wanted);
  }

  double precision() {
    return share(found, found + surplus);
  }

  double right(Attribute attribute) {
    return share(counts.get(attribute).right, found);
  }

  double wrong(Attribute attribute) {
    return share(counts.get(attribute).wrong, found);
  }

  double titles() {
    return share(titles, articles);
  }

  double dates() {
    return share(dated, dates);
  }

  /** Every difference, in the order of the pages. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    StringBuilder b =
        new StringBuilder(
            "figures %d/%d recall %.3f precision %.3f titles %.3f dates %.3f%n"
                .formatted(found, wanted, recall(), precision(), titles(), dates()));
    counts.forEach(
        (a, c) ->
            b.append(
                "%s %.3f/%.3f ".formatted(a.name().toLowerCase(Locale.ROOT), right(a), wrong(a))));
    return b.toString().strip();
  }

  // when two answers are the same

  private interface Same<T> {
    boolean test(String gold, T got);
  }

  private static <T> boolean isAny(List<String> golds, T got, Same<T> same) {
    return golds.stream().anyMatch(g -> same.test(g, got));
  }

  static boolean isSameUnit(String gold, String got) {
    return gold.isEmpty() || squeezed(gold).replaceFirst("^个(?=.)", "").equals(squeezed(got));
  }

  static boolean isSameKind(String gold, String got) {
    return gold.equals(got) || Set.of("level", "progress").containsAll(Set.of(gold, got));
  }

  static boolean isSameArea(String gold, String got) {
    String whole = PARENTS.getOrDefault(got, "");
    return gold.equals(got)
        || !whole.isEmpty() && gold.equals(whole)
        || BOTH_SIDES.contains(gold) && BOTH_SIDES.contains(got);
  }

  static boolean isSamePeriod(String gold, String got) {
    boolean moments = !gold.contains("/") && !got.contains("/");
    int shorter = Math.min(gold.length(), got.length());
    return gold.equals(got)
        || moments
            && shorter >= "2024-01".length()
            && (gold.startsWith(got) || got.startsWith(gold));
  }

  static boolean isSameName(String gold, Fact fact) {
    return isSameName(gold, fact.indicator());
  }

  static boolean isSameName(String gold, String got) {
    String g = squeezed(gold);
    String t = squeezed(got);
    boolean near = common(g, t) >= 0.6 * g.length() || t.length() >= 4 && g.contains(t);
    return !g.isEmpty() && !t.isEmpty() && near && t.length() <= 3 * g.length() + 6;
  }

  private static boolean isTidyName(String gold, Fact fact) {
    return isTidyName(gold, fact.indicator());
  }

  static boolean isTidyName(String gold, String got) {
    String t = withoutPlace(squeezed(got));
    return isSameName(gold, got) && common(withoutPlace(squeezed(gold)), t) >= 0.7 * t.length();
  }

  private static String withoutPlace(String name) {
    return name.replaceFirst("^(全市|全省|(重庆|成都|四川)[市省]?|川渝(两地|地区)?|成渝(两地|地区)?|两地|两市)(?=..)", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s　\\p{P}\\p{S}&&[^%‰+]]+", "");
  }

  /** Length of the longest sequence of characters that both have in the same order. */
  private static int common(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int last = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i) == b.charAt(j - 1) ? last + 1 : Math.max(above, row[j - 1]);
        last = above;
      }
    }
    return row[b.length()];
  }
}
