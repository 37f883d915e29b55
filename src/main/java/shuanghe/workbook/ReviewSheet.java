package shuanghe.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Decision.DecidedRuling;

/**
 * 待核: what a person should look at, the most visible first. Its first columns are those of {@code
 * input/decisions.csv}; saved as that file, the sheet is what the next run goes by.
 */
final class ReviewSheet {

  static final String NAME = "待核";

  private static final int ATTRIBUTE = 1;
  private static final int DECISION = 2;

  /** Rows below the list in which further decisions can be chosen. */
  private static final int SPARE = 200;

  private ReviewSheet() {}

  static ListSheet<ReviewRow> of(Contents contents) {
    return new ListSheet<>(
            NAME,
            "在“处理”列选确认、剔除，或填正确的值，写明经办人和理由，把本工作簿存为 input/decisions.xlsx，或把本表另存为"
                + " input/decisions.csv，再重新运行；已核定的一并列在下方，请勿删除。",
            3,
            List.of(
                SheetColumn.text("编号", 26, ReviewRow::id),
                SheetColumn.centred("项目", ReviewRow::attribute),
                SheetColumn.text("处理", 20, ReviewRow::decision),
                SheetColumn.centred("经办人", ReviewRow::by),
                SheetColumn.date("日期", ReviewRow::date),
                SheetColumn.text("备注", 24, ReviewRow::note),
                SheetColumn.centred("显著程度", ReviewRow::prominence),
                SheetColumn.centred("类型", ReviewRow::kind),
                SheetColumn.text("内容", 34, ReviewRow::subject),
                SheetColumn.text("所印", 20, ReviewRow::printed),
                SheetColumn.text("待核原因", 40, ReviewRow::expected),
                SheetColumn.text("原句", 60, ReviewRow::context),
                SheetColumn.text("规则", 24, ReviewRow::rule),
                SheetColumn.text("出处", 36, ReviewRow::place)),
            contents.review())
        .onScreenOnly();
  }

  /** Adds the lists to choose from; another text than those offered may be written as well. */
  static void choices(ListRange range, SheetWords words) {
    for (XSSFSheet sheet : range.sheets()) {
      offer(
          sheet,
          ATTRIBUTE,
          range.count(),
          Arrays.stream(DecidedAttribute.values()).map(words::attribute),
          "要核定的项目",
          words);
      offer(
          sheet,
          DECISION,
          range.count(),
          Stream.of(DecidedRuling.CONFIRM, DecidedRuling.DROP)
              .map(ruling -> words.of(ruling.label())),
          "确认、剔除，或正确的值，如17.36亿元、2023-08",
          words);
    }
  }

  private static void offer(
      XSSFSheet sheet,
      int column,
      int count,
      Stream<String> choices,
      String prompt,
      SheetWords words) {
    int first = ListSheetWriter.HEAD_ROW + 1;
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
    DataValidation choice =
        helper.createValidation(
            helper.createExplicitListConstraint(choices.toArray(String[]::new)),
            new CellRangeAddressList(first, first + count + SPARE, column, column));
    choice.setShowErrorBox(false);
    choice.setShowPromptBox(true);
    choice.createPromptBox(words.of(NAME), words.of(prompt));
    sheet.addValidationData(choice);
  }
}
