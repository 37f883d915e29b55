package shuanghe.export;

import java.util.function.Function;
import shuanghe.model.Attribute;
import shuanghe.model.Place;

/**
 * A column of a data file, as the file's header and the data dictionary name it.
 *
 * @param name in the header
 * @param zh what it is called in Chinese
 * @param en what it means
 * @param cell what an item has of it: text, a number, an optional or a list of these
 * @param <T> the item of a row
 */
record CsvColumn<T>(String name, String zh, String en, Function<T, ?> cell) {

  /** The column of an attribute. */
  static <T> CsvColumn<T> of(Attribute<T, ?> attribute) {
    return new CsvColumn<>(attribute.name(), attribute.zh(), attribute.en(), attribute::shown);
  }

  /** The file that an item stands in. */
  static <T> CsvColumn<T> file(Function<T, Place> place) {
    return new CsvColumn<>(
        "source_file", "文件", "file it stands in", item -> place.apply(item).file());
  }

  /** The line that an item stands on, counted from 1. */
  static <T> CsvColumn<T> line(Function<T, Place> place) {
    return new CsvColumn<>("line", "行", "line it stands on", item -> place.apply(item).line());
  }

  /** The cell that an item stands in, where its file is a workbook. */
  static <T> CsvColumn<T> cell(Function<T, Place> place) {
    return new CsvColumn<>(
        "cell", "单元格", "of a workbook, such as 表1!C7", item -> place.apply(item).cell());
  }
}
