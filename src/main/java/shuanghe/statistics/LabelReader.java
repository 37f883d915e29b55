package shuanghe.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shuanghe.input.WrittenNumber;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;
import shuanghe.model.LabelRole;
import shuanghe.model.Message;
import shuanghe.model.Observation.Measure;
import shuanghe.model.TimePeriod;

/**
 * Reader of the labels of tables. A label that is a name of the code lists is that name; any other
 * is taken apart into period, measure, unit and area, and what is left is the name of an indicator.
 * Not safe to share between threads.
 */
final class LabelReader {

  private static final List<LabelRole> MEASURES =
      List.of(
          LabelRole.VALUE,
          LabelRole.CURRENT,
          LabelRole.THIS_PERIOD,
          LabelRole.CUMULATIVE,
          LabelRole.YOY,
          LabelRole.YEAR_BEFORE,
          LabelRole.MONTH_BEFORE,
          LabelRole.TARGET,
          LabelRole.TARGET_OF_YEAR,
          LabelRole.DIFFERENCE,
          LabelRole.OTHER);
  private static final List<LabelRole> LEADING =
      List.of(
          LabelRole.CURRENT,
          LabelRole.THIS_PERIOD,
          LabelRole.CUMULATIVE,
          LabelRole.SAME_AREA,
          LabelRole.SUM);
  private static final Pattern UNIT_LINE = Pattern.compile("[(（]?(?:计量)?单位[:：](.+?)[)）]?");
  private static final String EDGES = " _-—－–:：、/·,，;；.。的";
  private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]*)[)）]");

  /** The year that a change is on: 2023年比2022年增长. */
  private static final Pattern BASE = Pattern.compile("[比较]((?:19|20)\\d{2})年(?:同期|同月|全年)?");

  private static final Pattern WITH_BRACKETS = Pattern.compile("(.+?)\\s*[(（]([^()（）]{2,8})[)）]");

  private static final int SHORTEST_NAME = 3;

  /** Labels kept in mind; a long table repeats few of them in a million rows. */
  private static final int REMEMBERED = 20_000;

  private final CodeLists codeLists;
  private final UnitMeasures units;
  private final LabelWords words;
  private final AreaNames areas;
  private final TitleReader titles;
  private final Map<String, Label> read = new HashMap<>();

  LabelReader(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.words = LabelWords.load(codeLists.tableWords());
    this.units = new UnitMeasures(codeLists);
    this.areas = new AreaNames(codeLists);
    this.titles = new TitleReader(codeLists, this, units, areas, words);
  }

  /** What the head of a column says of the column, where it is one of the words for it. */
  Optional<LabelRole> head(String text) {
    String plain = normal(text);
    Optional<LabelRole> role = words.role(plain);
    return role.isPresent() ? role : words.role(BRACKETED.matcher(plain).replaceAll(""));
  }

  /** Whether a cell is a period by itself. */
  boolean isPeriod(String text) {
    Label label = read(text);
    return label.name().isEmpty() && label.time().namesTime() && label.measure().isEmpty();
  }

  /** Whether a cell is the name or the code of an area as the code list has it. */
  boolean isNamedArea(String text) {
    return codeLists.area(text).isPresent();
  }

  boolean isArea(String text) {
    return areas.find(text).isPresent() || areas.isSame(text);
  }

  /**
   * What two or more areas of a table are parts of: 全市 among districts of one city is that city, 合计
   * below all sides of a pair is the pair.
   */
  Optional<Area> wholeOf(List<String> cells) {
    List<Area> parts = cells.stream().flatMap(c -> areas.find(c).stream()).distinct().toList();
    Set<String> names = parts.stream().map(Area::name).collect(Collectors.toSet());
    Optional<Area> pair =
        codeLists.areas().stream()
            .filter(area -> names.size() > 1 && Set.copyOf(area.members()).equals(names))
            .filter(area -> cells.stream().noneMatch(areas::isOneWhole))
            .findFirst();
    if (pair.isPresent()) {
      return pair;
    }
    List<String> wholes = parts.stream().map(Area::parent).distinct().toList();
    if (parts.size() < 2 || wholes.size() > 1) {
      return Optional.empty();
    }
    String whole = wholes.getFirst();
    boolean isSumOfSome = cells.stream().anyMatch(areas::isSum) && !areas.areAllParts(names, whole);
    return isSumOfSome ? Optional.empty() : codeLists.area(whole);
  }

  /** Whether areas of a table are some parts, and not all, of the area that it is about. */
  boolean areSomeOf(List<String> cells, Area whole) {
    Set<String> parts =
        cells.stream()
            .flatMap(c -> areas.find(c).stream())
            .filter(area -> area.parent().equals(whole.name()))
            .map(Area::name)
            .collect(Collectors.toSet());
    return parts.size() > 1 && !areas.areAllParts(parts, whole.name());
  }

  /** Why a name is that of no area. */
  Message noArea(String text) {
    return areas.unknown(text);
  }

  /** Whether a name stands for all areas of its table together: 合计. */
  boolean isSum(String text) {
    return areas.isSum(text);
  }

  /** Whether a head tells a change without saying whether it is in percent: 同比增减. */
  boolean isDifference(String text) {
    Optional<LabelRole> role = words.role(words.atEnd(normal(text), MEASURES));
    boolean isInPercent = text.indexOf('%') >= 0 || text.indexOf('％') >= 0;
    return !isInPercent && role.filter(LabelRole.DIFFERENCE::equals).isPresent();
  }

  /** Whether a cell names who made the table: 重庆市统计局. */
  boolean isAgency(String text) {
    return !words.atEnd(normal(text), List.of(LabelRole.AGENCY)).isEmpty();
  }

  /** Whether a line above a head says that the table before it goes on: 续表. */
  boolean isContinued(String text) {
    return words.role(normal(text)).filter(LabelRole.CONTINUED::equals).isPresent();
  }

  /** Whether a cell heads the day on which a table was made: 填报日期：. */
  boolean isOfIssue(String text) {
    return words.isOfIssue(text);
  }

  boolean isUnit(String text) {
    return units.isUnit(normal(text));
  }

  boolean isIndicator(String text) {
    return known(IndicatorName.read(spelled(text)).text()).isPresent();
  }

  Optional<Indicator> known(String name) {
    return codeLists.indicator(name);
  }

  /** Whether a text has the word in it that parts of names are told by. */
  boolean contains(String text, LabelRole noun) {
    return text.contains(words.noun(noun));
  }

  /** Whether an indicator is a balance, which holds as of the last day of its period. */
  boolean isBalance(Indicator indicator) {
    return words.isBalance(indicator);
  }

  /** The day as of which a balance of a period holds; of a year it is told as the year's. */
  static TimePeriod asOfItsEnd(TimePeriod period) {
    return period.form() == TimePeriod.Form.YEAR ? period : TimePeriod.day(period.end());
  }

  /** The code list's name of something with a noun behind it; empty where it has none. */
  Optional<Indicator> withNoun(String name, LabelRole noun) {
    return known(name + words.noun(noun));
  }

  List<Indicator> indicators() {
    return codeLists.indicators();
  }

  /** The code list's rate of change of something that it has no other indicator of. */
  Optional<Indicator> growth(String name) {
    return known(name).isPresent()
        ? Optional.empty()
        : known(name + words.noun(LabelRole.NOUN_GROWTH));
  }

  /** Whether a name of the code list is that of a rate of change. */
  boolean isGrowth(String name) {
    return known(name)
        .filter(i -> i.name().endsWith(words.noun(LabelRole.NOUN_GROWTH)))
        .isPresent();
  }

  /** The area of a name, with what stands for the area that the table is about. */
  Optional<Area> area(String text, Optional<Area> ofTable) {
    return areas.isSame(text) ? ofTable : areas.find(text);
  }

  /** Reads the label of a row or a column; the same one again is remembered. */
  Label read(String text) {
    Label known = read.get(text);
    if (known == null) {
      CellMarks marks = CellMarks.read(text);
      Label bare = asChange(text, readAnew(marks.text()));
      boolean stands = !marks.isStarred() || bare.name().isEmpty() && !bare.time().isEmpty();
      known = stands ? bare.standing(marks.status()) : bare;
      if (read.size() < REMEMBERED) {
        read.put(text, known);
      }
    }
    return known;
  }

  /** ±% alone heads changes. */
  private static Label asChange(String text, Label label) {
    boolean isChange = text.indexOf('±') >= 0 && label.measure().isEmpty();
    return isChange && label.name().isEmpty() ? label.measuring(Measure.YEAR_ON_YEAR) : label;
  }

  private Label readAnew(String text) {
    String plain = normal(text);
    Matcher bracketed = BRACKETED.matcher(plain);
    if (bracketed.matches() && units.isUnit(bracketed.group(1).strip())) {
      return Label.NONE.per(bracketed.group(1).strip());
    }
    Matcher unitLine = UNIT_LINE.matcher(plain);
    if (unitLine.matches()) {
      return Label.NONE.per(unitLine.group(1).strip());
    }
    IndicatorName name = IndicatorName.read(spelled(text));
    if (known(name.text()).isPresent()) {
      return Label.NONE.named(name.text(), name.isPart()).per(name.unit());
    }
    Optional<Area> area = areas.find(name.text());
    if (area.isPresent()) {
      return Label.NONE.in(area.get()).per(name.unit());
    }
    return parted(name).orElseGet(() -> parsed(name));
  }

  /**
   * The label of a name in parts with colons between them, as data services give their series:
   * 重庆:汽车产量:当月值; empty where not just one part of them names an indicator.
   */
  private Optional<Label> parted(IndicatorName name) {
    String[] parts = name.text().split("[:：]");
    if (parts.length < 2) {
      return Optional.empty();
    }
    List<Label> told = Arrays.stream(parts).map(String::strip).map(this::readAnew).toList();
    return told.stream().filter(label -> !label.name().isEmpty()).count() == 1
            && told.stream().noneMatch(Label::isEmpty)
        ? told.stream().reduce(Label::within).map(l -> l.within(Label.NONE.per(name.unit())))
        : Optional.empty();
  }

  private Label parsed(IndicatorName name) {
    Matcher last = WITH_BRACKETS.matcher(name.text());
    if (last.matches() && words.role(last.group(2)).filter(LabelRole.REMARK::equals).isPresent()) {
      Label bare = readAnew(last.group(1));
      return bare.named(bare.name(), name.isPart()).within(Label.NONE.per(name.unit()));
    }
    Label bracketed = last.matches() ? readAnew(last.group(2)) : Label.NONE;
    if (bracketed.name().isEmpty() && !bracketed.isEmpty()) {
      Label bare = readAnew(last.group(1));
      Label label = bare.named(bare.name(), name.isPart());
      return label.within(bracketed).within(Label.NONE.per(name.unit()));
    }
    Label label = Label.NONE.per(name.unit());
    String left = name.text();
    Matcher base = BASE.matcher(left);
    Optional<String> baseYear = base.find() ? Optional.of(base.group(1)) : Optional.empty();
    left = baseYear.isPresent() ? base.replaceFirst("") : left;
    Optional<TimeLabel.FoundTime> time = TimeLabel.in(left);
    if (time.isPresent()) {
      label = label.at(time.get().time());
      left = edged(time.get().left());
    }
    TimeLabel told = label.time();
    label = baseYear.filter(year -> !isYearBefore(told, year)).isPresent() ? label.other() : label;
    if (left.endsWith("%") || left.endsWith("％")) {
      label = label.per("%");
      left = edged(left.substring(0, left.length() - 1));
    }
    String unit = left.substring(Math.max(left.lastIndexOf('_'), left.lastIndexOf(' ')) + 1);
    if (unit.length() < left.length() && units.isUnit(unit)) {
      label = label.per(unit);
      left = edged(left.substring(0, left.length() - unit.length()));
    }
    for (String word = words.atStart(left, LEADING);
        !word.isEmpty()
            && known(left).isEmpty()
            && words.atEnd(left, MEASURES).length() < left.length();
        word = words.atStart(left, LEADING)) {
      label = with(label, words.role(word).orElseThrow());
      left = edged(left.substring(word.length()));
    }
    for (String word = words.atEnd(left, MEASURES);
        !word.isEmpty() && known(left).isEmpty() && isApart(left, word);
        word = words.atEnd(left, MEASURES)) {
      label = with(label, words.role(word).orElseThrow());
      left = edged(left.substring(0, left.length() - word.length()));
    }
    Optional<Area> area = areas.atStart(left);
    if (area.isPresent()) {
      String behind = edged(left.substring(areas.prefix(left).length()));
      if (known(behind).isPresent() || behind.length() >= SHORTEST_NAME || behind.isEmpty()) {
        label = label.in(area.get());
        left = behind;
      }
    }
    if (head(left).isPresent() || left.isEmpty()) {
      return label;
    }
    return units.isUnit(left) ? label.per(left) : label.named(left, name.isPart());
  }

  /** Whether a year is the one before the year of a time. */
  private static boolean isYearBefore(TimeLabel time, String year) {
    return time.whole().filter(p -> p.start().getYear() == Integer.parseInt(year) + 1).isPresent();
  }

  /** Whether a word for the value at the end is no part of a name: 零售总额, but 汽车产量_总量. */
  private boolean isApart(String text, String word) {
    LabelRole role = words.role(word).orElseThrow();
    String before = text.substring(0, text.length() - word.length());
    return role != LabelRole.VALUE && role != LabelRole.TARGET && role != LabelRole.TARGET_OF_YEAR
        || before.isEmpty()
        || known(before).isPresent()
        || EDGES.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static Label with(Label label, LabelRole role) {
    return switch (role) {
      case VALUE, THIS_PERIOD -> label.ofValue();
      case CURRENT -> label.at(label.time().withReach(TimeLabel.Reach.CURRENT));
      case CUMULATIVE -> label.at(label.time().withReach(TimeLabel.Reach.CUMULATIVE));
      case YEAR_BEFORE -> label.ofValue().at(label.time().yearBefore());
      case MONTH_BEFORE -> label.ofValue().at(label.time().monthBefore());
      case YOY -> label.measuring(Measure.YEAR_ON_YEAR);
      case TARGET -> label.measuring(Measure.TARGET);
      case TARGET_OF_YEAR -> label.measuring(Measure.TARGET).at(label.time().ofWholeYear());
      case OTHER -> label.other();
      case DIFFERENCE ->
          label.unit().startsWith("%") || label.unit().startsWith("百分点")
              ? label.measuring(Measure.YEAR_ON_YEAR)
              : label.other();
      default -> label;
    };
  }

  /** Reads a line above the table: a title, or a setting such as 地区：重庆市. */
  Label title(String text) {
    return titles.read(text);
  }

  /** The text without ± and the blanks that stretch Chinese words, wide digits as plain ones. */
  static String normal(String text) {
    return IndicatorName.closed(spelled(text));
  }

  private static String spelled(String text) {
    return WrittenNumber.plainDigits(text.replace("±", ""));
  }

  private static String edged(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
