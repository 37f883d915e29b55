package shuanghe.typeset;

import java.util.List;

/** A part of a document that begins on a line of its own. */
sealed interface DocumentBlock {

  /** Names by which links lead here. */
  List<String> ids();

  /**
   * A heading of level 1 (the title) to 4.
   *
   * @param level 1 for the title, to 4
   * @param content its words
   * @param ids names by which links lead here
   */
  record DocumentHeading(int level, List<Inline> content, List<String> ids)
      implements DocumentBlock {}

  /**
   * A paragraph.
   *
   * @param kind part of the paper it is set as
   * @param content its words
   * @param ids names by which links lead here
   */
  record DocumentParagraph(ParagraphKind kind, List<Inline> content, List<String> ids)
      implements DocumentBlock {
    /** Part of the paper that a paragraph is set as. */
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

  /**
   * A list.
   *
   * @param marks what its items are marked with
   * @param items at least one
   * @param ids names by which links lead here
   */
  record Listing(Marks marks, List<Item> items, List<String> ids) implements DocumentBlock {
    /** Marks before the items of a list. */
    enum Marks {
      BULLETS,
      NUMBERS,
      /** Numbers in brackets, as references name them. */
      SOURCE_NUMBERS
    }
  }

  /**
   * An item of a list.
   *
   * @param number the number it is marked with in a numbered list, from 1
   * @param content its words
   * @param nested lists within it
   * @param ids names by which links lead here
   */
  record Item(int number, List<Inline> content, List<Listing> nested, List<String> ids) {}

  /**
   * A table, whose rows all have the same number of cells.
   *
   * @param caption words above it; none where it has no caption
   * @param columnShares width of each column as a share of the table's; none where the cells decide
   * @param head rows that are repeated on each page
   * @param body rows of values
   * @param ids names by which links lead here
   */
  record DocumentTable(
      List<Inline> caption,
      List<Float> columnShares,
      List<DocumentRow> head,
      List<DocumentRow> body,
      List<String> ids)
      implements DocumentBlock {}

  /**
   * A row of a table.
   *
   * @param cells from left to right
   * @param ids names by which links lead here
   * @param line line of the HTML, for messages
   */
  record DocumentRow(List<DocumentCell> cells, List<String> ids, int line) {}

  /**
   * A cell of a table.
   *
   * @param kind head of a column, head of a row, or value
   * @param alignment by words, or by the decimal points of numbers
   * @param content its words
   * @param ids names by which links lead here
   */
  record DocumentCell(CellKind kind, Alignment alignment, List<Inline> content, List<String> ids) {
    /** Kind of a cell. */
    enum CellKind {
      COLUMN_HEAD,
      ROW_HEAD,
      DATA
    }

    /** Alignment of a cell: by words, or by the decimal points of numbers. */
    enum Alignment {
      TEXT,
      NUMBER
    }
  }

  /**
   * A figure with its caption.
   *
   * @param svg the drawing
   * @param caption words below it
   * @param ids names by which links lead here
   */
  record DocumentFigure(Svg svg, List<Inline> caption, List<String> ids) implements DocumentBlock {}

  /**
   * A section of blocks that is set in a manner of its own.
   *
   * @param kind part of the paper it is
   * @param blocks in their order
   * @param ids names by which links lead here
   */
  record Section(SectionKind kind, List<DocumentBlock> blocks, List<String> ids)
      implements DocumentBlock {
    /** Kind of a section, which decides how it is set. */
    enum SectionKind {
      MASTHEAD,
      PLAIN,
      SOURCES,
      COLOPHON
    }
  }
}
