package shuanghe.workbook;

import java.util.List;
import shuanghe.analysis.Source;

/** 数据来源: the numbered list that every figure points into. */
final class SourcesSheet {

  static final String NAME = "数据来源";

  private SourcesSheet() {}

  static ListSheet<Source> of(Contents contents) {
    return new ListSheet<>(
            NAME,
            "每行一句报道原文或一行统计表，编号与简报中方括号内的编号一致。",
            1,
            List.of(
                SheetColumn.integer("编号", Source::number),
                SheetColumn.text("报刊或发布机构", 22, Source::newspaper),
                SheetColumn.centred("日期", Source::date),
                SheetColumn.text("标题", 40, s -> contents.messages().text(s.title())),
                SheetColumn.text("原文", 80, Source::sentence),
                SheetColumn.text("文件", 36, s -> s.place().file()),
                SheetColumn.integer("行号", s -> s.place().line())),
            contents.sources())
        .onScreenOnly();
  }
}
