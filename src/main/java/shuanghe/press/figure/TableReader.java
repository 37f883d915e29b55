package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Domain;
import shuanghe.model.Doubt;
import shuanghe.model.Fact;
import shuanghe.model.Fact.Columns;
import shuanghe.model.Fact.Direction;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.press.figure.TableHead.Column;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.QuantityScanner;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.TableLine;
import shuanghe.press.text.Vocabulary;

/**
 * Reader of the tables of an article that are set in plain text. Each value is named by the label
 * of its row and the head of its column; its unit and period stand in the column, the label, the
 * line of units or the title. A value whose unit nothing tells is no figure.
 */
final class TableReader {

  private final Vocabulary words;
  private final DomainClassifier domains;
  private final IndicatorMatcher indicators;
  private final ArticleFrame frame;
  private final ReportPeriods running;
  private final List<Passage> above = new ArrayList<>();
  private Optional<TableHead> head = Optional.empty();

  TableReader(
      Vocabulary words,
      DomainClassifier domains,
      IndicatorMatcher indicators,
      ArticleFrame frame,
      ReportPeriods running) {
    this.words = words;
    this.domains = domains;
    this.indicators = indicators;
    this.frame = frame;
    this.running = running;
  }

  /** The figures of the next line of a table. */
  List<FactDraft> read(Passage passage) {
    TableLine line = TableLine.of(passage.text());
    if (!line.isRow() || line.isYears()) {
      above.add(passage);
      return List.of();
    }
    if (!above.isEmpty()) {
      head =
          TableHead.of(words, frame, running.overTable(above), above, line.values()).or(() -> head);
      above.clear();
    }
    List<FactDraft> drafts = new ArrayList<>();
    head.filter(h -> h.columns().size() == line.values())
        .ifPresent(
            h -> {
              for (int i = 0; i < line.values(); i++) {
                draft(passage, line, line.value().get(i), h, h.columns().get(i))
                    .ifPresent(drafts::add);
              }
            });
    return drafts;
  }

  /** What follows is no part of the table. */
  void end() {
    above.clear();
    head = Optional.empty();
  }

  private Optional<FactDraft> draft(
      Passage passage, TableLine line, TableLine.Span span, TableHead table, Column column) {
    if (!line.isNumber(span)) {
      return Optional.empty();
    }
    Optional<AreaMention> area = area(passage, line);
    TableCell cell =
        new TableCell(
            words,
            table,
            column,
            table.label(line),
            line.unit(span),
            line.inBrackets(line.label()),
            area.map(AreaMention::area),
            running.ofReport(),
            frame.areas().main());
    String unit = TableCell.UNITS.first(cell).map(r -> r.decides().apply(cell)).orElse("");
    String printed = line.number(span);
    boolean areaOnly =
        area.filter(m -> m.end() - m.start() == line.label().to() - line.label().from())
            .isPresent();
    return quantity(printed.startsWith("+") ? printed.substring(1) : printed, unit)
        .map(q -> fact(passage, span.from(), cell, areaOnly, q, printed + unit))
        .map(fact -> new FactDraft(fact, Paragraph.Role.TABLE, true, false));
  }

  /** The number in its unit; empty where no unit is told or the reader knows none such. */
  private Optional<Quantity> quantity(String number, String unit) {
    char[] t = (number + unit).toCharArray();
    List<Quantity> found = QuantityScanner.in(words, words.mentions(t), 0, t.length);
    return found.size() == 1
            && found.getFirst().end() == t.length
            && !found.getFirst().unit().isEmpty()
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private Fact fact(
      Passage passage, int at, TableCell cell, boolean areaOnly, Quantity q, String surface) {
    TableHead table = cell.table();
    Column column = cell.column();
    String thing = areaOnly ? table.measured(column) : cell.label() + column.measure();
    String name = thing + column.rate();
    decided(TableCell.UNITS, cell, at);
    String area = decided(TableCell.AREAS, cell, at).orElseThrow();
    GoverningPeriod period = decided(TableCell.PERIODS, cell, at).orElseThrow();
    Kind kind = decided(TableCell.KINDS, new TableCell.ReadCell(cell, q), at).orElseThrow();
    Place place = new Place(frame.file(), passage.firstLine());
    frame.trace().settle(at, place, surface);
    List<Doubt> doubts = new ArrayList<>(period.doubt());
    if (!cell.tellsArea() && !area.isEmpty() && !frame.areas().isHeadOf(area)) {
      doubts.add(Doubt.AREA_INFERRED);
    }
    if (name.isEmpty()) {
      doubts.add(Doubt.INDICATOR_INCOMPLETE);
    }
    boolean change = kind == Kind.CHANGE;
    boolean share = column.told() == TableHead.HeadType.SHARE;
    return Columns.SCHEMA
        .at(place)
        .with(Columns.SURFACE, surface)
        .with(Columns.VALUE, q.value())
        .with(Columns.UNIT, q.unit())
        .with(Columns.KIND, kind)
        .with(Columns.DIRECTION, change ? direction(q) : Direction.NONE)
        .with(Columns.BASE, change ? column.base() : "")
        .with(Columns.INDICATOR, name)
        .with(Columns.INDICATOR_CODE, share ? Optional.empty() : indicators.code(thing, q, area))
        .with(Columns.REF_AREA, area)
        .with(Columns.PERIOD, period.period())
        .with(Columns.DOMAIN, domain(name, table))
        .with(Columns.ARTICLE_ID, frame.id())
        .with(Columns.CONTEXT, passage.text().strip())
        .with(Columns.SENTENCE, passage.text().strip())
        .with(Columns.KIND_EVIDENCE, "table-column")
        .with(Columns.INDICATOR_EVIDENCE, "table-row")
        .with(Columns.AREA_EVIDENCE, "table")
        .with(Columns.PERIOD_EVIDENCE, period.evidence())
        .with(Columns.DOMAIN_EVIDENCE, "table")
        .with(Columns.DOUBT, doubts)
        .make();
  }

  private Domain domain(String name, TableHead table) {
    return domains
        .weighCounted(name)
        .leader()
        .or(() -> domains.weigh(table.title()).leader())
        .orElse(frame.domain());
  }

  private Optional<AreaMention> area(Passage passage, TableLine line) {
    return frame.areas().in(passage, line.label().from(), line.label().to()).stream()
        .filter(m -> !m.area().isEmpty())
        .findFirst();
  }

  private static Direction direction(Quantity q) {
    return q.value().signum() == 0
        ? Direction.FLAT
        : q.value().signum() > 0 ? Direction.UP : Direction.DOWN;
  }

  private <C, D> Optional<D> decided(RuleList<C, D> rules, C looked, int at) {
    return rules.first(looked, frame.trace(), at).map(r -> r.decides().apply(looked));
  }
}
