package shuanghe.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.model.Message;

/**
 * One pass over the bytes of an XML part of a workbook: whether it is a sheet, its merged cells,
 * and what no workbook of a spreadsheet program holds.
 */
final class PartScan {

  /** Characters of one text; a cell has room for 32,767. */
  private static final int LONGEST_TEXT = 1 << 20;

  /** Elements within one row, several for each of its cells. */
  private static final int MOST_IN_ROW = 100_000;

  private static final int MOST_MERGED = 100_000;
  private static final int LONGEST_NAME = 16;

  /** The names of cells, values and texts are shorter than those that are looked for. */
  private static final int SHORTEST_TOLD = 3;

  private static final int MOST_LETTERS = 3;
  private static final int LETTERS = 26;
  private static final Pattern REFERENCE =
      Pattern.compile("\\sref=[\"']([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})[\"']");

  private enum Within {
    TEXT,
    NAME,
    TAG,
    MERGED
  }

  private final List<MergedCells.CellRange> merged = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder reference = new StringBuilder();
  private Within within = Within.TEXT;
  private Message fault = Message.NONE;
  private boolean isSheet;
  private boolean isPart;
  private int rows;
  private int sinceTag;
  private int inRow;
  private int beforeLast;
  private int last;
  private int letters = -1;
  private boolean isTypeOpen;

  void add(byte[] block, int length) {
    int at = 0;
    while (at < length && fault.isEmpty()) {
      if (within == Within.TEXT && block[at] != '<') {
        int from = at;
        while (at < length && block[at] != '<') {
          at++;
        }
        passed(at - from);
      } else {
        next(block[at++]);
      }
    }
  }

  private void passed(int bytes) {
    sinceTag += bytes;
    if (sinceTag > LONGEST_TEXT) {
      fault = Message.of("workbook.cell-long", LONGEST_TEXT);
    }
  }

  private void next(byte b) {
    if (b == '<') {
      within = Within.NAME;
      name.setLength(0);
      sinceTag = 0;
      if (++inRow > MOST_IN_ROW && isSheet) {
        refuseWidth();
      }
      return;
    }
    passed(1);
    switch (within) {
      case TEXT -> {}
      case NAME -> inName(b);
      case TAG -> inTag(b);
      case MERGED -> inMerged(b);
    }
  }

  private void inName(byte b) {
    if (b == ' '
        || b == '>'
        || b == '/' && !name.isEmpty()
        || b == '\n'
        || b == '\r'
        || b == '\t') {
      if (isPart && name.length() < SHORTEST_TOLD) {
        within = Within.TAG;
        letters = -1;
      } else {
        named(name.toString());
      }
      within = b == '>' ? Within.TEXT : within;
    } else if (b == ':') {
      name.setLength(0);
    } else if (name.length() < LONGEST_NAME) {
      name.append((char) b);
    }
  }

  private void named(String element) {
    within = Within.TAG;
    letters = -1;
    switch (element) {
      case "row" -> {
        inRow = 0;
        rows++;
      }
      case "mergeCell" -> {
        within = Within.MERGED;
        reference.setLength(0);
        reference.append(' ');
      }
      case "!DOCTYPE", "!ENTITY" -> {
        fault = Message.of("workbook.document-type");
      }
      default -> {
        if (!isPart && !element.startsWith("?") && !element.startsWith("!")) {
          isPart = true;
          isSheet = element.equals("worksheet");
        }
      }
    }
  }

  /**
   * In a sheet, a reference r="…" with more letters than a column can have, and the type t="d" of
   * dates in words of ISO 8601, which the reader of workbooks does not know.
   */
  private void inTag(byte b) {
    if (b == '>') {
      within = Within.TEXT;
    } else if (letters >= 0) {
      letters = b >= 'A' && b <= 'Z' ? letters + 1 : -1;
      if (letters > MOST_LETTERS && isSheet) {
        refuseWidth();
      }
    } else if ((b == '"' || b == '\'') && last == '=' && beforeLast == 'r') {
      letters = 0;
    } else if (b == 'd' && (last == '"' || last == '\'') && isTypeOpen && isSheet) {
      fault = Message.of("workbook.iso-dates");
    }
    isTypeOpen = (b == '"' || b == '\'') && last == '=' && beforeLast == 't';
    beforeLast = last;
    last = b;
  }

  private void inMerged(byte b) {
    if (b != '>') {
      if (reference.length() < 64) {
        reference.append((char) b);
      }
      return;
    }
    within = Within.TEXT;
    Matcher m = REFERENCE.matcher(reference);
    if (m.find() && merged.size() < MOST_MERGED) {
      merged.add(
          new MergedCells.CellRange(
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(4)),
              column(m.group(1)),
              column(m.group(3))));
    }
  }

  private static int column(String letters) {
    int number = 0;
    for (char c : letters.toCharArray()) {
      number = number * LETTERS + (c - 'A' + 1);
    }
    return number - 1;
  }

  private void refuseWidth() {
    fault = Message.of("workbook.sheet-wide");
  }

  boolean isSheet() {
    return isSheet;
  }

  /** How many rows a sheet has. */
  int rows() {
    return rows;
  }

  List<MergedCells.CellRange> merged() {
    return merged;
  }

  /** What no spreadsheet program writes; empty where there is nothing such. */
  Message fault() {
    return fault;
  }
}
