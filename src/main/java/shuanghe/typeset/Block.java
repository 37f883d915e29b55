package shuanghe.typeset;

import java.util.List;

/** A part of a document that begins on a line of its own. */
sealed interface Block {

  /** Names by which links lead here. */
  List<String> ids();

  /** A heading of level 1 (the title) to 4. */
  record Heading(int level, List<Inline> content, List<String> ids) implements Block {}

  record Paragraph(Kind kind, List<Inline> content, List<String> ids) implements Block {
    enum Kind {
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

  record Listing(Marks marks, List<Item> items, List<String> ids) implements Block {
    enum Marks {
      BULLETS,
      NUMBERS,
      /** Numbers in brackets, as references name them. */
      SOURCE_NUMBERS
    }
  }

  /** An item of a list; the number is the one it is marked with in a numbered list. */
  record Item(int number, List<Inline> content, List<Listing> nested, List<String> ids) {}

  record Table(
      List<Inline> caption,
      List<Float> columnShares,
      List<Row> head,
      List<Row> body,
      List<String> ids)
      implements Block {}

  record Row(List<Cell> cells, List<String> ids, int line) {}

  record Cell(Kind kind, Alignment alignment, List<Inline> content, List<String> ids) {
    enum Kind {
      COLUMN_HEAD,
      ROW_HEAD,
      DATA
    }

    enum Alignment {
      TEXT,
      NUMBER
    }
  }

  record Figure(Svg svg, List<Inline> caption, List<String> ids) implements Block {}

  record Section(Kind kind, List<Block> blocks, List<String> ids) implements Block {
    enum Kind {
      MASTHEAD,
      PLAIN,
      SOURCES,
      COLOPHON
    }
  }
}
