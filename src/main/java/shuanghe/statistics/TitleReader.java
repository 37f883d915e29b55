package shuanghe.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Indicator;
import shuanghe.model.LabelRole;
import shuanghe.model.Observation.Measure;

/** Reader of the lines above a table: titles, 单位：亿元, and settings such as 地区：重庆市. */
final class TitleReader {

  private static final Pattern UNIT_TOLD =
      Pattern.compile(
          "[(（]?(?<!\\p{IsHan})(?:计量|数据|货币|金额)?单[\\s\u3000]*位[\\s\u3000]*[:：][\\s\u3000]*"
              + "([^\\s\u3000)）]+?)(?:[)）]|[，,；;](?=[^，,；;:：]{2,6}[:：])|(?=[\\s\u3000])|$)");
  private static final Pattern SETTING = Pattern.compile("([^:：]{2,8})[:：](.+)");
  private static final Pattern TOGETHER = Pattern.compile("[及和与、]");
  private static final Pattern ITEMS = Pattern.compile("[，,；;]");
  private static final Pattern BRACKETED = Pattern.compile("[(（]([^()（）]*)[)）]");

  private final LabelReader labels;
  private final UnitMeasures units;
  private final AreaNames areas;
  private final LabelWords words;
  private final String growth;
  private final List<String> indicatorNames;

  TitleReader(
      CodeLists codeLists,
      LabelReader labels,
      UnitMeasures units,
      AreaNames areas,
      LabelWords words) {
    this.labels = labels;
    this.units = units;
    this.areas = areas;
    this.words = words;
    this.growth = words.noun(LabelRole.NOUN_GROWTH);
    this.indicatorNames =
        codeLists.indicators().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.name()), i.aliases().stream()))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** Reads a line above the table: a title, or a setting such as 地区：重庆市. */
  Label read(String title) {
    String text = words.withoutIssue(title);
    Matcher unit = UNIT_TOLD.matcher(text);
    if (unit.find()) {
      return Label.NONE.per(unit.group(1)).within(read(rest(text, unit)));
    }
    String plain = LabelReader.normal(text);
    Matcher setting = SETTING.matcher(plain);
    String told = setting.matches() ? setting.group(2).strip() : plain;
    if (setting.matches() && isHeadOfNames(setting.group(1))) {
      return labels.read(told);
    }
    Optional<TimeLabel.FoundTime> time = TimeLabel.in(told);
    Label label =
        Label.NONE
            .at(time.map(TimeLabel.FoundTime::time).orElse(TimeLabel.NONE))
            .standing(CellMarks.read(told).status());
    Optional<Area> area = areas.only(told).or(() -> areas.only(plain));
    label = area.isPresent() ? label.in(area.get()) : label;
    List<String> named = indicatorNames.stream().filter(told::contains).limit(1).toList();
    Label united = measured(told, label.per(bracketedUnit(told)));
    return named.isEmpty() ? rate(told, united) : united.named(named.getFirst());
  }

  /** A title of the changes of something that the code list has the rate of change alone of. */
  private Label rate(String title, Label label) {
    return label.measure().isEmpty()
        ? label
        : labels.indicators().stream()
            .map(Indicator::name)
            .filter(labels::isGrowth)
            .filter(name -> title.contains(name.substring(0, name.length() - growth.length())))
            .findFirst()
            .map(label::named)
            .orElse(label);
  }

  /** A title of rates alone: 各项指标增速（%）. One that says 总量及增速 is of two things. */
  private Label measured(String title, Label label) {
    String bare = BRACKETED.matcher(title).replaceAll("").strip();
    boolean isOfChanges = !words.atEnd(bare, List.of(LabelRole.YOY)).isEmpty();
    return isOfChanges && label.unit().equals("%") && !TOGETHER.matcher(bare).find()
        ? label.measuring(Measure.YEAR_ON_YEAR)
        : label;
  }

  private boolean isHeadOfNames(String word) {
    return labels.head(word).filter(LabelRole.HEAD_INDICATOR::equals).isPresent();
  }

  private static String rest(String text, Matcher found) {
    return text.substring(0, found.start()) + text.substring(found.end());
  }

  /** The first unit in brackets, alone or beside something else: （当月，亿元）. */
  private String bracketedUnit(String text) {
    return BRACKETED
        .matcher(text)
        .results()
        .map(bracket -> bracket.group(1).strip())
        .flatMap(told -> Stream.concat(Stream.of(told), ITEMS.splitAsStream(told)))
        .map(String::strip)
        .filter(units::isUnit)
        .findFirst()
        .orElse("");
  }
}
