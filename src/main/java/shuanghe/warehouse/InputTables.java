package shuanghe.warehouse;

import java.util.List;
import shuanghe.model.Matter;
import shuanghe.model.Observation;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** Tables whose rows are rows of the input's own tables, and what was not taken of any file. */
final class InputTables {

  static final Table<Observation> OBSERVATION =
      Table.of(
          "observation",
          Observation.SCHEMA,
          List.of(Observation.PERIOD_START, Observation.PERIOD_END));

  static final Table<Matter> MATTER = Table.of("matter", Matter.SCHEMA, List.of());

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

  private InputTables() {}
}
