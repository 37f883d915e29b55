package shuanghe.typeset;

import java.util.List;

/** A part of a document that begins on a line of its own. */
sealed interface DocumentBlock {

  /** Names by which links lead here. */
  List<String> ids();

  /** A heading of level 1 (the title) to 4. */
  record DocumentHeading(int level, List<Inline> content, List<String> ids)
      implements DocumentBlock {}

  record DocumentParagraph(ParagraphKind kind, List<Inline> content, List<String> ids)
      implements DocumentBlock {
    enum ParagraphKind {
      BODY,
      NOTE,
      /** 报头大字, 期号, 编印单位, 日期. */
      MASTHEAD_MARK,
      MASTHEAD_NAME,
      MASTHEAD_ISSUE,
      MASTHEAD_OFFICE,
      MASTHEAD_DATE,
      /** A line of the 版记. */
      COPY
    }
  }

  record Listing(Marks marks, List<Item> items, List<String> ids) implements DocumentBlock {
    enum Marks {
      BULLETS,
      NUMBERS,
      /** Numbers in brackets, as references name them. */
      SOURCE_NUMBERS
    }
  }

  /** An item of a list; the number is the one it is marked with in a numbered list. */
  record Item(int number, List<Inline> content, List<Listing> nested, List<String> ids) {}

  record DocumentTable(
      List<Inline> caption,
      List<Float> columnShares,
      List<DocumentRow> head,
      List<DocumentRow> body,
      List<String> ids)
      implements DocumentBlock {}

  record DocumentRow(List<DocumentCell> cells, List<String> ids, int line) {}

  record DocumentCell(CellKind kind, Alignment alignment, List<Inline> content, List<String> ids) {
    enum CellKind {
      COLUMN_HEAD,
      ROW_HEAD,
      DATA
    }

    enum Alignment {
      TEXT,
      NUMBER
    }
  }

  record DocumentFigure(Svg svg, List<Inline> caption, List<String> ids) implements DocumentBlock {}

  record Section(SectionKind kind, List<DocumentBlock> blocks, List<String> ids)
      implements DocumentBlock {
    enum SectionKind {
      MASTHEAD,
      PLAIN,
      SOURCES,
      COLOPHON
    }
  }
}
