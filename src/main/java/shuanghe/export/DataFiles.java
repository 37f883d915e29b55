package shuanghe.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.export.CsvText.WorkedOut;
import shuanghe.messages.Messages;
import shuanghe.model.Agreement;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.DecisionOutcome;
import shuanghe.model.Domain;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.HeldValue;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.Message;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PassedNumber;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Rejection;
import shuanghe.model.ReviewItem;
import shuanghe.model.Ruling;
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
    files.put("held.csv", held(data.held(), data.codeLists(), messages));
    files.put("review.csv", review(review, messages));
    files.put("decisions.csv", decisions(data.decisions()));
    return files;
  }

  /** The files of records, whether of an edition or of all that is held, in a fixed order. */
  public static Map<String, CsvText<?>> of(
      DataRecords records, CodeLists codeLists, Messages messages) {
    Map<String, CsvText<?>> files = new LinkedHashMap<>();
    files.put("articles.csv", articles(records.articles()));
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
    files.put("rejections.csv", rejections(records.rejections(), messages));
    return files;
  }

  private static CsvText<Article> articles(Iterable<Article> articles) {
    return new CsvText<>(
        "article_id,source_file,title,date,domain,line,newspaper,page,subtitle,bylines,date_basis,secondary,areas,url,paragraphs,characters",
        articles,
        a ->
            List.of(
                a.id(),
                a.place().file(),
                a.title(),
                a.date(),
                a.domain().code(),
                a.place().line(),
                a.newspaper(),
                a.page(),
                a.subtitle(),
                a.bylines(),
                a.dateBasis(),
                a.secondary().stream().map(Domain::code).toList(),
                a.areas(),
                a.url(),
                a.paragraphs().size(),
                a.paragraphs().stream()
                    .mapToInt(p -> p.text().codePointCount(0, p.text().length()))
                    .sum()));
  }

  /** The facts as {@code extract} prints them and as {@code data/facts.csv} holds them. */
  public static CsvText<Fact> facts(Iterable<Fact> facts, CodeLists codeLists) {
    return CsvText.of(
        Fact.Columns.SCHEMA,
        facts,
        List.of(
            new WorkedOut<>(
                Fact.Columns.CONTEXT, "ref_area_parent", f -> codeLists.parentOf(f.refArea()))));
  }

  /** What of a page belongs to no article. */
  public static CsvText<Furniture> furniture(List<Furniture> furniture) {
    return new CsvText<>(
        "source_file,line,furniture,text",
        furniture,
        f -> List.of(f.place().file(), f.place().line(), f.kind().code(), f.text()));
  }

  /** The rules that decided a page's figures, with those that did not hold or came later. */
  public static CsvText<Ruling> rulings(List<Ruling> rulings, Messages messages) {
    return new CsvText<>(
        "source_file,line,surface,rules,rule,says,failed_before,held_later",
        rulings,
        r ->
            List.of(
                r.place().file(),
                r.place().line(),
                r.surface(),
                r.list(),
                r.rule(),
                messages.text(r.says()),
                r.failed(),
                r.later()));
  }

  /** The numbers of a page that are no figures, with the rule that passed each over. */
  public static CsvText<PassedNumber> passedNumbers(List<PassedNumber> passed, Messages messages) {
    return new CsvText<>(
        "source_file,line,number,rule,says,context",
        passed,
        n ->
            List.of(
                n.place().file(),
                n.place().line(),
                n.surface(),
                n.rule(),
                messages.text(Message.of("passed." + n.rule())),
                n.context()));
  }

  private static CsvText<Observation> observations(
      Iterable<Observation> observations, CodeLists codeLists) {
    Function<Observation, Optional<Indicator>> indicator = o -> codeLists.indicator(o.indicator());
    return CsvText.of(
        Observation.SCHEMA,
        observations,
        List.of(
            new WorkedOut<>(Observation.VALUE, "unit", o -> unit(o, indicator.apply(o))),
            new WorkedOut<>(
                Observation.STATUS, "domain", o -> indicator.apply(o).map(i -> i.domain().code())),
            new WorkedOut<>(
                Observation.STATUS, "indicator_name", o -> indicator.apply(o).map(Indicator::name)),
            new WorkedOut<>(
                Observation.STATUS, "area_name", o -> codeLists.area(o.area()).map(Area::name)),
            new WorkedOut<>(
                Observation.STATUS, "ref_area_parent", o -> codeLists.parentOf(o.area()))));
  }

  private static Optional<String> unit(Observation o, Optional<Indicator> indicator) {
    return o.measure() == Observation.Measure.YEAR_ON_YEAR
        ? Optional.of("%")
        : indicator.map(Indicator::unit);
  }

  private static CsvText<HeldValue> held(
      List<HeldValue> values, CodeLists codeLists, Messages messages) {
    return new CsvText<>(
        "source_file,line,indicator,area,period,value,unit,rule,expected,reason,measure,kind,held_id,indicator_name,area_name",
        values,
        v ->
            List.of(
                v.place().file(),
                v.place().line(),
                v.indicator(),
                v.area(),
                v.period(),
                v.value(),
                v.unit(),
                v.rule().code(),
                messages.text(v.expected()),
                messages.text(v.rule().reason()),
                v.measure().name(),
                v.kind().code(),
                v.id(),
                codeLists.indicator(v.indicator()).map(i -> i.name()),
                codeLists.area(v.area()).map(a -> a.name())));
  }

  private static CsvText<ReviewItem> review(List<ReviewItem> items, Messages messages) {
    return new CsvText<>(
        "id,attribute,prominence,kind,source_file,line,subject,printed,rule,expected,context",
        items,
        i ->
            List.of(
                i.id(),
                i.attribute(),
                i.prominence().name().toLowerCase(Locale.ROOT),
                i.kind().code(),
                i.place().file(),
                i.place().line(),
                i.subject(),
                i.printed(),
                i.rule(),
                messages.text(i.expected()),
                i.context()));
  }

  private static CsvText<DecisionOutcome> decisions(List<DecisionOutcome> decisions) {
    return new CsvText<>(
        "id,attribute,value,by,date,note,outcome,subject,printed,source_file,line",
        decisions,
        d ->
            List.of(
                d.decision().id(),
                d.decision().attribute().code(),
                d.decision().written(),
                d.decision().by(),
                d.decision().date(),
                d.decision().note(),
                d.fate().code(),
                d.subject(),
                d.printed(),
                d.decision().place().file(),
                d.decision().place().line()));
  }

  private static CsvText<Rejection> rejections(Iterable<Rejection> rejections, Messages messages) {
    return new CsvText<>(
        "source_file,line,column,value,reason,remedy,raw,cell",
        rejections,
        r ->
            List.of(
                r.place().file(),
                r.place().line(),
                r.column(),
                r.value(),
                messages.text(r.reason()),
                messages.text(r.remedy()),
                r.raw(),
                r.place().cell()));
  }
}
