package shuanghe.export;

import java.util.List;
import shuanghe.messages.Messages;
import shuanghe.model.Furniture;
import shuanghe.model.Message;
import shuanghe.model.Ruling;
import shuanghe.model.SkippedNumber;

/** Columns of what {@code extract --explain} prints beside the facts. */
final class ReadingColumns {

  static final List<CsvColumn<Furniture>> FURNITURE =
      List.of(
          CsvColumn.file(Furniture::place),
          CsvColumn.line(Furniture::place),
          new CsvColumn<>("furniture", "版面成分", "what the line is", f -> f.kind().code()),
          new CsvColumn<>("text", "内容", "as printed", Furniture::text));

  private ReadingColumns() {}

  static List<CsvColumn<Ruling>> rulings(Messages messages) {
    return List.of(
        CsvColumn.file(Ruling::place),
        CsvColumn.line(Ruling::place),
        new CsvColumn<>("surface", "原文数字", "the figure as printed", Ruling::surface),
        new CsvColumn<>("rules", "规则表", "the list that decided", Ruling::list),
        new CsvColumn<>("rule", "规则", "the first of it that held", Ruling::rule),
        new CsvColumn<>("says", "含义", "what the rule says", r -> messages.text(r.says())),
        new CsvColumn<>("failed_before", "先前不符", "rules before it that did not", Ruling::failed),
        new CsvColumn<>("held_later", "其后亦符", "rules after it that hold too", Ruling::later));
  }

  static List<CsvColumn<SkippedNumber>> passedNumbers(Messages messages) {
    return List.of(
        CsvColumn.file(SkippedNumber::place),
        CsvColumn.line(SkippedNumber::place),
        new CsvColumn<>("number", "数字", "as printed", SkippedNumber::surface),
        new CsvColumn<>("rule", "规则", "the rule that passed it over", SkippedNumber::rule),
        new CsvColumn<>(
            "says",
            "含义",
            "what the rule says",
            n -> messages.text(Message.of("passed." + n.rule()))),
        new CsvColumn<>("context", "分句", "the words around it", SkippedNumber::context));
  }
}
