package shuanghe.warehouse;

import java.util.List;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** The tables whose rows are rows of the input's own tables, and what was not taken of any file. */
final class TableRows {

  static final Table<Observation> OBSERVATION =
      Table.of(
          "observation",
          "cell,indicator,area,period,period_start,period_end,measure,amount,status,source,note",
          Observation::place,
          (to, o) ->
              to.text(o.place().cell())
                  .text(o.indicator())
                  .text(o.area())
                  .text(o.period().toString())
                  .date(o.period().start())
                  .date(o.period().end())
                  .code(o.measure())
                  .amount(o.value())
                  .code(o.status())
                  .text(o.source())
                  .text(o.note()),
          (from, place) -> {
            Place at = place.at(from.text());
            String indicator = from.text();
            String area = from.text();
            var period = from.period();
            from.pass(2);
            return new Observation(
                at,
                indicator,
                area,
                period,
                from.code(Observation.Measure.class),
                from.maybeAmount(),
                from.code(Observation.Status.class),
                from.text(),
                from.text());
          });

  static final Table<Matter> MATTER =
      Table.of(
          "matter",
          "cell,id,name,domain,batch,parties,status,progress,start_date,due,as_of,problem,next_step,source",
          Matter::place,
          (to, m) ->
              to.text(m.place().cell())
                  .text(m.id())
                  .text(m.name())
                  .domain(m.domain())
                  .number(m.batch())
                  .texts(m.parties())
                  .code(m.status())
                  .amount(m.progress())
                  .date(m.start())
                  .date(m.due())
                  .date(m.asOf())
                  .text(m.problem())
                  .text(m.nextStep())
                  .text(m.source()),
          (from, place) ->
              new Matter(
                  place.at(from.text()),
                  from.text(),
                  from.text(),
                  from.domain(),
                  from.number(),
                  from.texts(),
                  from.code(Matter.Status.class),
                  from.maybeAmount(),
                  from.maybeDate(),
                  from.maybeDate(),
                  from.maybeDate(),
                  from.text(),
                  from.text(),
                  from.text()));

  static final Table<Rejection> REJECTION =
      Table.of(
          "rejection",
          "file,cell,column_name,found,reason,remedy,raw",
          Rejection::place,
          (to, r) ->
              to.text(r.place().file())
                  .text(r.place().cell())
                  .text(r.column())
                  .text(r.value())
                  .message(r.reason())
                  .message(r.remedy())
                  .text(r.raw()),
          (from, at) ->
              new Rejection(
                  new Place(from.text(), at.line(), from.text()),
                  from.text(),
                  from.text(),
                  from.message(),
                  from.message(),
                  from.text()));

  static final List<Table<?>> ALL = List.of(OBSERVATION, MATTER, REJECTION);

  private TableRows() {}
}
