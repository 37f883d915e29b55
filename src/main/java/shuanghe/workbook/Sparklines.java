package shuanghe.workbook;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Small lines inside cells, as Excel 2010 and later keep them in a sheet's extensions ([MS-XLSX]
 * 2.6.13 sparklineGroups); POI has no part for them.
 */
final class Sparklines {

  private Sparklines() {}

  /**
   * The extension element of a sheet.
   *
   * @param rangeOfCell for each cell the range whose values it draws
   */
  static String extension(Map<String, String> rangeOfCell) {
    if (rangeOfCell.isEmpty()) {
      return "";
    }
    String lines =
        rangeOfCell.entrySet().stream()
            .map(
                e ->
                    "<x14:sparkline><xm:f>"
                        + e.getValue().replace("&", "&amp;").replace("<", "&lt;").replace("$", "")
                        + "</xm:f><xm:sqref>"
                        + e.getKey()
                        + "</xm:sqref></x14:sparkline>")
            .collect(Collectors.joining());
    return "<extLst><ext xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
        + " uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\">"
        + "<x14:sparklineGroups xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\">"
        + "<x14:sparklineGroup displayEmptyCellsAs=\"gap\" last=\"1\">"
        + "<x14:colorSeries rgb=\"FF"
        + Palette.BLUE.rgb()
        + "\"/><x14:colorLast rgb=\"FF"
        + Palette.RED.rgb()
        + "\"/><x14:sparklines>"
        + lines
        + "</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
  }
}
