package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A row of ten mixed cells to measure with: the same number gives the same row. */
record MixedRow(
    String id,
    String indicator,
    String area,
    String surface,
    BigDecimal value,
    BigDecimal share,
    long line,
    LocalDate day,
    String sentence,
    int source) {

  /** Cells to a row. */
  static final int CELLS = 10;

  private static final String[] INDICATORS = {"中欧班列开行量", "汽车产量", "地区生产总值", "新增市场主体", "技术合同成交额"};
  private static final String[] AREAS = {"重庆", "成都", "四川", "川渝", "万州区"};

  static MixedRow of(int number) {
    String surface = number % 900 + 100 + "." + number % 10 + "亿元";
    String indicator = INDICATORS[number % INDICATORS.length];
    String area = AREAS[number % AREAS.length];
    return new MixedRow(
        "page-" + number / 40 + "-f" + number % 40,
        indicator,
        area,
        surface,
        BigDecimal.valueOf((number % 900 + 100) * 10L + number % 10, -7),
        BigDecimal.valueOf(number % 1000, 3),
        number % 400,
        LocalDate.of(2023, 1, 1).plusDays(number % 365),
        "今年1—8月，" + area + indicator + "达" + surface + "，同比增长" + number % 30 + ".4%，两地合作持续深入。",
        number % 5000);
  }

  /** Rows that are made when they are asked for, so that only the writer's memory counts. */
  static List<MixedRow> rows(int count) {
    return new Rows(count);
  }

  private static final class Rows extends AbstractList<MixedRow> implements RandomAccess {
    private final int count;

    Rows(int count) {
      this.count = count;
    }

    @Override
    public MixedRow get(int index) {
      return of(index);
    }

    @Override
    public int size() {
      return count;
    }
  }
}
