package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import shuanghe.model.Attribute;
import shuanghe.model.Domain;
import shuanghe.model.TimePeriod;

/**
 * A column of a list sheet.
 *
 * @param head its heading in Chinese, unique within the sheet
 * @param maxWidth the widest it may become, in Latin digits; longer text wraps
 * @param cell writes the cell of a row
 */
record SheetColumn<T>(String head, int maxWidth, BiConsumer<T, RowTarget> cell) {

  /**
   * Heading of the last day of a period, which is sorted and filtered by where its words are not.
   */
  static final String LAST_DAY = "期末日";

  /** Column of texts, at most so many characters wide. */
  static <T> SheetColumn<T> text(String head, int maxWidth, Function<T, String> text) {
    return new SheetColumn<>(
        head, maxWidth, (row, out) -> textOrBlank(text.apply(row), out, CellFormat.TEXT));
  }

  /** A column of text that is not wrapped: as the last of a list it runs on over empty cells. */
  static <T> SheetColumn<T> line(String head, int maxWidth, Function<T, String> text) {
    return new SheetColumn<>(
        head, maxWidth, (row, out) -> textOrBlank(text.apply(row), out, CellFormat.LINE));
  }

  /** Column of short texts, centred. */
  static <T> SheetColumn<T> centred(String head, Function<T, String> text) {
    return new SheetColumn<>(
        head, 24, (row, out) -> textOrBlank(text.apply(row), out, CellFormat.CENTRED));
  }

  /** A narrow column of words of the sheets, such as the status of a matter. */
  static <T> SheetColumn<T> word(String head, Function<T, String> word) {
    return new SheetColumn<>(
        head,
        24,
        (row, out) -> textOrBlank(out.words().of(word.apply(row)), out, CellFormat.CENTRED));
  }

  /** A narrow column of names that the code lists may have in the language of the workbook. */
  static <T> SheetColumn<T> name(String head, Function<T, String> name) {
    return new SheetColumn<>(
        head,
        24,
        (row, out) -> textOrBlank(out.words().name(name.apply(row)), out, CellFormat.CENTRED));
  }

  static <T> SheetColumn<T> domain(String head, Function<T, Domain> domain) {
    return new SheetColumn<>(
        head, 24, (row, out) -> show(domain.apply(row), out, CellFormat.CENTRED));
  }

  /** Column of periods, empty where there is none. */
  static <T> SheetColumn<T> period(String head, Function<T, Optional<TimePeriod>> period) {
    return new SheetColumn<>(
        head, 24, (row, out) -> show(period.apply(row), out, CellFormat.CENTRED));
  }

  /** A column of an attribute under the name that its schema gives it. */
  static <T> SheetColumn<T> of(Attribute<T, ?> attribute, int maxWidth) {
    return new SheetColumn<>(
        attribute.zh(),
        maxWidth,
        (row, out) -> show(attribute.value().apply(row), out, CellFormat.TEXT));
  }

  /** A narrow column of an attribute, its text in the middle. */
  static <T> SheetColumn<T> centred(Attribute<T, ?> attribute) {
    return new SheetColumn<>(
        attribute.zh(),
        24,
        (row, out) -> show(attribute.value().apply(row), out, CellFormat.CENTRED));
  }

  private static void show(Object value, RowTarget out, CellFormat format) {
    switch (value) {
      case Optional<?> maybe -> maybe.ifPresentOrElse(v -> show(v, out, format), out::blank);
      case LocalDate day -> out.date(day);
      case TimePeriod period -> out.text(out.words().period(period), format);
      case Domain domain -> out.text(out.words().domain(domain), format);
      case List<?> texts -> textOrBlank(out.words().list(texts), out, format);
      default -> textOrBlank(value.toString(), out, format);
    }
  }

  static <T> SheetColumn<T> integer(String head, ToIntFunction<T> value) {
    return new SheetColumn<>(head, 12, (row, out) -> out.integer(value.applyAsInt(row)));
  }

  /** Column of numbers, empty where there is none, each in a format of its own. */
  static <T> SheetColumn<T> number(
      String head, Function<T, Optional<BigDecimal>> value, Function<T, CellFormat> format) {
    return new SheetColumn<>(
        head,
        24,
        (row, out) ->
            value.apply(row).ifPresentOrElse(v -> out.number(v, format.apply(row)), out::blank));
  }

  /** Column of dates, empty where there is none. */
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
