package shuanghe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Writes rows of SpreadsheetML straight into the sheet's stream, holding no more than a buffer. */
final class RowXml implements CellSink {

  /** Day 0 of Excel's date serials after its false 29 February 1900. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final String SEE_BELOW = "……（全文过长，续文见本表之后）";
  private static final int POINTS_PER_LINE = 15;
  private static final int POINTS_BETWEEN = 4;
  private static final int FLUSH_AT = 1 << 16;

  private final OutputStream out;
  private final Look wrapped;
  private final byte[][] styles = new byte[Look.values().length][];
  private final byte[][] quoted = new byte[Look.values().length][];
  private final byte[][] letters;
  private final List<String> heads;
  private final Map<String, String> letterOf;
  private final List<Rest> rests = new ArrayList<>();
  private byte[] buffer = new byte[FLUSH_AT * 2];
  private int used;
  private int row;
  private byte[] rowDigits = new byte[0];
  private int column;

  private record Rest(String cell, String head, String text) {}

  /**
   * @param wrapped the look of text: {@link Look#TEXT} or, in long lists, {@link Look#LINE}
   */
  RowXml(OutputStream out, CellStyles cellStyles, List<String> heads, Look wrapped) {
    this.out = out;
    this.wrapped = wrapped;
    this.heads = heads;
    for (Look look : Look.values()) {
      styles[look.ordinal()] = style(cellStyles, look, Emphasis.NONE);
      quoted[look.ordinal()] = style(cellStyles, look, Emphasis.QUOTED);
    }
    letters = new byte[heads.size()][];
    Map<String, String> byHead = new HashMap<>();
    for (int i = 0; i < letters.length; i++) {
      String letter = CellReference.convertNumToColString(i);
      byHead.put(heads.get(i), letter);
      letters[i] = ascii("<c r=\"" + letter);
    }
    letterOf = Map.copyOf(byHead);
  }

  private static byte[] style(CellStyles styles, Look look, Emphasis emphasis) {
    return ascii("\" s=\"" + styles.of(look, emphasis).getIndex() + "\"");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Begins a row by its 1-based number, tall enough for so many lines. Excel fits a row again when
   * it is edited; other programs fit it when they open the file.
   */
  void startRow(int number, int lines) {
    row = number;
    rowDigits = ascii(Integer.toString(number));
    column = 0;
    raw("<row r=\"");
    raw(rowDigits);
    raw("\" ht=\"");
    raw(Integer.toString(POINTS_PER_LINE * lines + POINTS_BETWEEN));
    raw("\">");
  }

  void endRow() throws IOException {
    raw("</row>");
    if (used >= FLUSH_AT) {
      flush();
    }
  }

  /** Ends the rows: what did not fit into a cell follows below, each piece with its cell's name. */
  void finish() throws IOException {
    int at = row + 1;
    for (Rest rest : List.copyOf(rests)) {
      for (String piece : CellText.pieces(rest.text(), CellText.LIMIT)) {
        startRow(++at, 1);
        text("续 " + rest.cell() + "（" + rest.head() + "）", Look.LINE);
        text(piece, Look.LINE);
        endRow();
      }
    }
    flush();
  }

  private void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  @Override
  public String ref(String head) {
    String letter = letterOf.get(head);
    if (letter == null) {
      throw new IllegalArgumentException("no column '" + head + "' among " + heads);
    }
    return letter + row;
  }

  @Override
  public void text(String text, Look look) {
    String clean = CellText.clean(text);
    if (clean.length() > CellText.LIMIT) {
      clean = firstPiece(clean);
    }
    open(look, CellText.looksLikeFormula(clean) ? quoted : styles);
    raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    escaped(CellText.escaped(clean));
    raw("</t></is></c>");
  }

  private String firstPiece(String text) {
    String first = CellText.pieces(text, CellText.LIMIT - SEE_BELOW.length()).getFirst();
    String head = heads.get(column);
    rests.add(new Rest(ref(head), head, text.substring(first.length())));
    return first + SEE_BELOW;
  }

  @Override
  public void number(BigDecimal value, Look look) {
    if (Double.isInfinite(value.doubleValue())) {
      text(value.toString(), Look.LINE);
      return;
    }
    open(look, styles);
    raw("><v>");
    raw(digits(value));
    raw("</v></c>");
  }

  private static byte[] digits(BigDecimal value) {
    boolean plain = value.precision() <= 17 && value.scale() > -20 && value.scale() < 20;
    return ascii(plain ? value.toPlainString() : Double.toString(value.doubleValue()));
  }

  @Override
  public void date(LocalDate day) {
    long serial = ChronoUnit.DAYS.between(EPOCH, day);
    if (serial < 61) {
      text(day.toString(), Look.CENTRED);
      return;
    }
    number(BigDecimal.valueOf(serial), Look.DATE);
  }

  @Override
  public void formula(String formula, double cached, Look look) {
    open(look, styles);
    raw("><f>");
    escaped(CellText.clean(formula));
    raw("</f><v>");
    raw(digits(BigDecimal.valueOf(cached)));
    raw("</v></c>");
  }

  @Override
  public void formula(String formula, String cached, Look look) {
    open(look, styles);
    raw(" t=\"str\"><f>");
    escaped(CellText.clean(formula));
    raw("</f><v>");
    escaped(CellText.escaped(CellText.clean(cached)));
    raw("</v></c>");
  }

  @Override
  public void blank() {
    open(Look.LINE, styles);
    raw("/>");
  }

  private void open(Look look, byte[][] set) {
    raw(letters[column++]);
    raw(rowDigits);
    raw(set[(look == Look.TEXT ? wrapped : look).ordinal()]);
  }

  private void raw(String ascii) {
    int n = ascii.length();
    room(n);
    for (int i = 0; i < n; i++) {
      buffer[used++] = (byte) ascii.charAt(i);
    }
  }

  private void raw(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
  }

  /** UTF-8 with the markup characters escaped; the text is clean, so surrogates come in pairs. */
  private void escaped(String text) {
    int n = text.length();
    room(n * 6);
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        switch (c) {
          case '&' -> raw("&amp;");
          case '<' -> raw("&lt;");
          case '>' -> raw("&gt;");
          default -> buffer[used++] = (byte) c;
        }
      } else if (c < 0x800) {
        buffer[used++] = (byte) (0xC0 | c >> 6);
        buffer[used++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        buffer[used++] = (byte) (0xF0 | point >> 18);
        buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
        buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | point & 0x3F);
      } else {
        buffer[used++] = (byte) (0xE0 | c >> 12);
        buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[used++] = (byte) (0x80 | c & 0x3F);
      }
    }
  }

  private void room(int bytes) {
    if (buffer.length - used < bytes) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, used + bytes));
    }
  }
}
