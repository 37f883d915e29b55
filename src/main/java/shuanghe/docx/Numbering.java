package shuanghe.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shuanghe.briefing.ChartData;

/** Numbering through a document: bookmarks, drawings, charts and lists that count. */
final class Numbering {

  private final List<ChartData> charts = new ArrayList<>();
  private int bookmarks;
  private int drawings;

  /** The name of a bookmark, of letters, digits and low lines as Word has them. */
  static String bookmark(String id) {
    return id.replaceAll("[^\\p{L}\\p{Nd}]", "_");
  }

  /** A bookmark of no extent at this place. */
  String bookmarkAt(String id) {
    int number = bookmarks++;
    return String.format(
        Locale.ROOT,
        "<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/><w:bookmarkEnd w:id=\"%d\"/>",
        number,
        bookmark(id),
        number);
  }

  /** The number of the next drawing of the document, from 1. */
  int nextDrawing() {
    return ++drawings;
  }

  /** Takes up a chart; gives its number from 1. */
  int chart(ChartData chart) {
    charts.add(chart);
    return charts.size();
  }

  List<ChartData> charts() {
    return charts;
  }
}
