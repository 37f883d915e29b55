package shuanghe.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.export.CsvText.WorkedOut;
import shuanghe.messages.Messages;
import shuanghe.model.Agreement;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.ReviewItem;
import shuanghe.model.Ruling;
import shuanghe.model.SkippedNumber;
import shuanghe.model.Target;

/**
 * The CSV files of an edition's folder {@code data} and of all that is held. Lists within a cell
 * are separated by semicolons; lines of further sources are lines of the same source file.
 */
public final class DataFiles {

  private DataFiles() {}

  /**
   * All files of an edition by name, in a fixed order.
   *
   * @param review 待核 in its order
   */
  public static Map<String, CsvText<?>> of(
      EditionData data, List<ReviewItem> review, Messages messages) {
    Map<String, CsvText<?>> files =
        new LinkedHashMap<>(of(DataRecords.of(data), data.codeLists(), messages));
    files.put(
        "held.csv", new CsvText<>(EditionColumns.held(data.codeLists(), messages), data.held()));
    files.put("review.csv", new CsvText<>(EditionColumns.review(messages), review));
    files.put("decisions.csv", new CsvText<>(EditionColumns.DECISIONS, data.decisions()));
    return files;
  }

  /** The files of records, whether of an edition or of all that is held, in a fixed order. */
  public static Map<String, CsvText<?>> of(
      DataRecords records, CodeLists codeLists, Messages messages) {
    Map<String, CsvText<?>> files = new LinkedHashMap<>();
    files.put("articles.csv", new CsvText<>(EditionColumns.ARTICLES, records.articles()));
    files.put("facts.csv", facts(records.facts(), codeLists));
    files.put("agreements.csv", CsvText.of(Agreement.SCHEMA, records.agreements(), List.of()));
    files.put("targets.csv", CsvText.of(Target.SCHEMA, records.targets(), List.of()));
    files.put("observations.csv", observations(records.observations(), codeLists));
    files.put("matters.csv", CsvText.of(Matter.SCHEMA, records.matters(), List.of()));
    files.put(
        "press-matters.csv", CsvText.of(PressMatter.SCHEMA, records.pressMatters(), List.of()));
    files.put("next-steps.csv", CsvText.of(NextStep.SCHEMA, records.nextSteps(), List.of()));
    files.put("meetings.csv", CsvText.of(Meeting.SCHEMA, records.meetings(), List.of()));
    files.put("proposals.csv", CsvText.of(Proposal.SCHEMA, records.proposals(), List.of()));
    files.put(
        "rejections.csv", new CsvText<>(EditionColumns.rejections(messages), records.rejections()));
    return files;
  }

  /** The facts as {@code extract} prints them and as {@code data/facts.csv} holds them. */
  public static CsvText<Fact> facts(Iterable<Fact> facts, CodeLists codeLists) {
    return CsvText.of(
        Fact.Columns.SCHEMA,
        facts,
        List.of(
            new WorkedOut<>(Fact.Columns.CONTEXT, parent(f -> codeLists.parentOf(f.refArea())))));
  }

  /** What of a page belongs to no article. */
  public static CsvText<Furniture> furniture(List<Furniture> furniture) {
    return new CsvText<>(ReadingColumns.FURNITURE, furniture);
  }

  /** The rules that decided a page's figures, with those that did not hold or came later. */
  public static CsvText<Ruling> rulings(List<Ruling> rulings, Messages messages) {
    return new CsvText<>(ReadingColumns.rulings(messages), rulings);
  }

  /** The numbers of a page that are no figures, with the rule that passed each over. */
  public static CsvText<SkippedNumber> passedNumbers(
      List<SkippedNumber> passed, Messages messages) {
    return new CsvText<>(ReadingColumns.passedNumbers(messages), passed);
  }

  private static CsvText<Observation> observations(
      Iterable<Observation> observations, CodeLists codeLists) {
    Function<Observation, Optional<Indicator>> indicator = o -> codeLists.indicator(o.indicator());
    return CsvText.of(
        Observation.SCHEMA,
        observations,
        List.of(
            new WorkedOut<>(
                Observation.VALUE,
                new CsvColumn<>(
                    "unit",
                    "单位",
                    "worked out: that of the indicator, % for a year on year",
                    o -> unit(o, indicator.apply(o)))),
            new WorkedOut<>(
                Observation.STATUS,
                new CsvColumn<>(
                    "domain",
                    "领域",
                    "worked out: that of the indicator",
                    o -> indicator.apply(o).map(i -> i.domain().code()))),
            new WorkedOut<>(
                Observation.STATUS,
                new CsvColumn<>(
                    "indicator_name",
                    "指标名称",
                    "worked out: of the code list",
                    o -> indicator.apply(o).map(Indicator::name))),
            new WorkedOut<>(
                Observation.STATUS,
                new CsvColumn<>(
                    "area_name",
                    "地区名称",
                    "worked out: of the code list",
                    o -> codeLists.area(o.area()).map(Area::name))),
            new WorkedOut<>(Observation.STATUS, parent(o -> codeLists.parentOf(o.area())))));
  }

  private static <T> CsvColumn<T> parent(Function<T, ?> area) {
    return new CsvColumn<>("ref_area_parent", "上级地区", "worked out: the area it is a part of", area);
  }

  private static Optional<String> unit(Observation o, Optional<Indicator> indicator) {
    return o.measure() == Observation.Measure.YEAR_ON_YEAR
        ? Optional.of("%")
        : indicator.map(Indicator::unit);
  }
}
