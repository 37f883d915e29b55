package shuanghe.workbook;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of all workbooks: the red of official headings, ink, and quiet greys. */
enum Palette {
  RED("9E1B1E"),
  INK("262626"),
  GREY("7F7F7F"),
  RULE("D9D9D9"),
  SHADE("F7EFEE"),
  WHITE("FFFFFF"),
  LINK("1F4E8C"),
  BLUE("2F5C8F"),
  GOLD("C8963E"),
  GREEN("4B7F52"),
  TEAL("3F7F86"),
  PLUM("7A4B76"),
  GOOD_FILL("E5F0E5"),
  ALERT_FILL("FBE3D6"),
  WAIT_FILL("FFF4D6");

  private final String rgb;

  Palette(String rgb) {
    this.rgb = rgb;
  }

  XSSFColor colour() {
    return new XSSFColor(bytes());
  }

  /** Red, green and blue, a byte each. */
  byte[] bytes() {
    int value = Integer.parseInt(rgb, 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  String rgb() {
    return rgb;
  }

  /** The colours of a chart's series, told apart in grey print as well. */
  static Palette series(int index) {
    Palette[] series = {BLUE, RED, GOLD, GREEN, PLUM, TEAL};
    return series[index % series.length];
  }
}
