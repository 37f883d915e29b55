package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a list sheet.
 *
 * @param head its heading, unique within the sheet
 * @param maxWidth the widest it may become, in Latin digits; longer text wraps
 * @param cell writes the cell of a row
 */
record SheetColumn<T>(String head, int maxWidth, BiConsumer<T, RowTarget> cell) {

  static <T> SheetColumn<T> text(String head, int maxWidth, Function<T, String> text) {
    return new SheetColumn<>(
        head, maxWidth, (row, out) -> textOrBlank(text.apply(row), out, CellFormat.TEXT));
  }

  static <T> SheetColumn<T> centred(String head, Function<T, String> text) {
    return new SheetColumn<>(
        head, 24, (row, out) -> textOrBlank(text.apply(row), out, CellFormat.CENTRED));
  }

  static <T> SheetColumn<T> integer(String head, ToIntFunction<T> value) {
    return new SheetColumn<>(head, 12, (row, out) -> out.integer(value.applyAsInt(row)));
  }

  static <T> SheetColumn<T> number(
      String head, Function<T, Optional<BigDecimal>> value, Function<T, CellFormat> format) {
    return new SheetColumn<>(
        head,
        24,
        (row, out) ->
            value.apply(row).ifPresentOrElse(v -> out.number(v, format.apply(row)), out::blank));
  }

  static <T> SheetColumn<T> date(String head, Function<T, Optional<LocalDate>> day) {
    return new SheetColumn<>(
        head, 14, (row, out) -> day.apply(row).ifPresentOrElse(out::date, out::blank));
  }

  private static void textOrBlank(String text, RowTarget out, CellFormat format) {
    if (text.isEmpty()) {
      out.blank();
    } else {
      out.text(text, format);
    }
  }
}
