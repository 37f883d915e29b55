package shuanghe.statistics;

import java.util.Optional;
import shuanghe.model.Area;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Observation.ObservationStatus;
import shuanghe.model.TimePeriod;

/**
 * Meaning of a table's label for the values below it or beside it: a head cell, the name of a row,
 * a title, a line 单位：亿元. The labels of a value are put together, the outermost first; what an inner
 * one says goes before what an outer one says.
 *
 * @param name indicator, by code list or as written; else empty
 * @param isPart whether 其中 says that it is a part of another row
 * @param area reference area
 * @param time period or a part of one
 * @param measure value, target or 同比
 * @param isOther whether it is a measure that is not kept, such as 环比
 * @param status what it says of the standing of the values, such as 2023(p); else empty
 * @param unit unit, or several parted by 、 of which each value takes its own; else empty
 */
record Label(
    String name,
    boolean isPart,
    Optional<Area> area,
    TimeLabel time,
    Optional<Measure> measure,
    boolean isOther,
    Optional<ObservationStatus> status,
    String unit) {

  static final Label NONE =
      new Label(
          "",
          false,
          Optional.empty(),
          TimeLabel.NONE,
          Optional.empty(),
          false,
          Optional.empty(),
          "");

  /** Whether it says nothing of a value. */
  boolean isEmpty() {
    return equals(NONE);
  }

  /** With the name of a whole. */
  Label named(String other) {
    return named(other, false);
  }

  /**
   * With another name.
   *
   * @param part whether it names a part of what stands above it: 其中：出口
   */
  Label named(String other, boolean part) {
    return new Label(other, part, area, time, measure, isOther, status, unit);
  }

  Label in(Area other) {
    return new Label(name, isPart, Optional.of(other), time, measure, isOther, status, unit);
  }

  Label at(TimeLabel other) {
    return new Label(name, isPart, area, other, measure, isOther, status, unit);
  }

  Label measuring(Measure other) {
    return new Label(name, isPart, area, time, Optional.of(other), isOther, status, unit);
  }

  /** Of the value itself where nothing says otherwise: 上月, but 上月同比 is a change. */
  Label ofValue() {
    return measure.isPresent() ? this : measuring(Measure.VALUE);
  }

  Label other() {
    return new Label(name, isPart, area, time, measure, true, status, unit);
  }

  Label per(String other) {
    return new Label(name, isPart, area, time, measure, isOther, status, other);
  }

  Label standing(Optional<ObservationStatus> other) {
    return new Label(name, isPart, area, time, measure, isOther, other, unit);
  }

  /**
   * Whether it tells what is aimed at and not by when, in a table of a part of the year: 目标 below
   * 2024年9月 may be the month's or the year's.
   */
  boolean isTargetOfUnsaidTime(Label outer) {
    return measure.filter(m -> m == Measure.TARGET).isPresent()
        && time.isEmpty()
        && outer.time.whole().filter(p -> p.form() != TimePeriod.Form.YEAR).isPresent();
  }

  /** This label within an outer one. */
  Label within(Label outer) {
    return new Label(
        name.isEmpty() ? outer.name : name,
        name.isEmpty() ? outer.isPart : isPart,
        area.or(outer::area),
        time.within(outer.time),
        measure.or(outer::measure),
        isOther || outer.isOther,
        status.or(outer::status),
        unit.isEmpty() ? outer.unit : unit);
  }
}
