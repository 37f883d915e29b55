package shuanghe.workbook;

import java.util.List;
import shuanghe.messages.Messages;
import shuanghe.model.Rejection;

/** 未采用: what was read and not taken, and what would be right. */
final class RejectionsSheet {

  static final String NAME = "未采用";

  private RejectionsSheet() {}

  static ListSheet<Rejection> of(Contents contents) {
    Messages messages = contents.messages();
    return new ListSheet<>(
            NAME,
            "每行一处未采用的输入；改正原始文件后重新运行即可收录。",
            2,
            List.of(
                SheetColumn.text("文件", 40, r -> r.place().file()),
                SheetColumn.integer("行号", r -> r.place().line()),
                SheetColumn.text("列", 20, Rejection::column),
                SheetColumn.text("读到的值", 30, Rejection::value),
                SheetColumn.text("原因", 50, r -> messages.text(r.reason())),
                SheetColumn.text("应为", 50, r -> messages.text(r.remedy())),
                SheetColumn.text("原始内容", 60, Rejection::raw)),
            contents.rejections())
        .onScreenOnly();
  }
}
