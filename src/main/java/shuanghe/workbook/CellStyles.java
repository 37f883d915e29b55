package shuanghe.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import shuanghe.model.MessageLanguage;

/** The one set of cell styles of a workbook, all made at once so that their numbers are fixed. */
final class CellStyles {

  /** On every Windows with Chinese; WPS on Linux puts its own sans serif in its place. */
  static final String FONT = "微软雅黑";

  private final XSSFWorkbook workbook;
  private final MessageLanguage language;
  private final Map<CellFormat, Map<Emphasis, XSSFCellStyle>> styles =
      new EnumMap<>(CellFormat.class);
  private final Map<Emphasis, XSSFCellStyle> numbers = new EnumMap<>(Emphasis.class);

  CellStyles(XSSFWorkbook workbook, MessageLanguage language) {
    this.workbook = workbook;
    this.language = language;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) 10);
    nameStandard(workbook);
    for (CellFormat format : CellFormat.values()) {
      Map<Emphasis, XSSFCellStyle> ofLook = new EnumMap<>(Emphasis.class);
      for (Emphasis emphasis : Emphasis.values()) {
        if (emphasis == Emphasis.NONE || applies(format, emphasis)) {
          ofLook.put(emphasis, style(format, emphasis));
        }
      }
      styles.put(format, ofLook);
    }
  }

  /** Names the style that all others start from, as other readers than Excel want it named. */
  private static void nameStandard(XSSFWorkbook workbook) {
    try (XmlCursor end = workbook.getStylesSource().getCTStylesheet().newCursor()) {
      end.toEndToken();
      end.beginElement("cellStyles", XSSFRelation.NS_SPREADSHEETML);
      end.insertAttributeWithValue("count", "1");
      end.beginElement("cellStyle", XSSFRelation.NS_SPREADSHEETML);
      end.insertAttributeWithValue("name", "Normal");
      end.insertAttributeWithValue("xfId", "0");
      end.insertAttributeWithValue("builtinId", "0");
    }
  }

  /** The style of a format; an emphasis that the format does not know leaves it as it is. */
  XSSFCellStyle of(CellFormat format, Emphasis emphasis) {
    Map<Emphasis, XSSFCellStyle> ofLook = styles.get(format);
    XSSFCellStyle style = ofLook.get(emphasis);
    return style == null ? ofLook.get(Emphasis.NONE) : style;
  }

  XSSFCellStyle of(CellFormat format) {
    return of(format, Emphasis.NONE);
  }

  private static boolean applies(CellFormat format, Emphasis emphasis) {
    boolean words =
        format == CellFormat.TEXT || format == CellFormat.LINE || format == CellFormat.CENTRED;
    return switch (emphasis) {
      case NONE -> true;
      case PROVISIONAL -> format.isNumber();
      case TOTAL -> format.isNumber() || words;
      case QUOTED -> words;
    };
  }

  /** Numbers look alike but for their format: each is a copy of the first one of its emphasis. */
  private XSSFCellStyle style(CellFormat format, Emphasis emphasis) {
    if (!format.isNumber() || format == CellFormat.DATE) {
      return drawn(format, emphasis);
    }
    XSSFCellStyle first = numbers.computeIfAbsent(emphasis, e -> drawn(CellFormat.GENERAL, e));
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(first);
    style.setDataFormat(workbook.createDataFormat().getFormat(format.format(language)));
    return style;
  }

  private XSSFCellStyle drawn(CellFormat format, Emphasis emphasis) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    font.setColor(Palette.INK.colour());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    switch (format) {
      case TITLE -> {
        font.setFontHeightInPoints((short) 18);
        font.setBold(true);
        font.setColor(Palette.RED.colour());
      }
      case SUBTITLE -> font.setFontHeightInPoints((short) 11);
      case SECTION -> {
        font.setFontHeightInPoints((short) 12);
        font.setBold(true);
        font.setColor(Palette.RED.colour());
      }
      case NOTE -> font.setColor(Palette.GREY.colour());
      case HEAD -> head(style, font);
      case LINK -> {
        font.setColor(Palette.LINK.colour());
        style.setAlignment(HorizontalAlignment.LEFT);
        font.setUnderline(FontUnderline.SINGLE);
        style.setIndention((short) 1);
        grid(style);
      }
      case TEXT, LINE, WARNING -> {
        style.setWrapText(format != CellFormat.LINE);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        grid(style);
      }
      case CENTRED -> {
        style.setAlignment(HorizontalAlignment.CENTER);
        grid(style);
      }
      default -> grid(style);
    }
    if (format == CellFormat.WARNING) {
      font.setBold(true);
      font.setColor(Palette.RED.colour());
    }
    if (format.isNumber()) {
      boolean date = format == CellFormat.DATE;
      style.setAlignment(date ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
      style.setIndention((short) (date ? 0 : 1));
      style.setDataFormat(workbook.createDataFormat().getFormat(format.format(language)));
    }
    emphasise(style, font, emphasis);
    style.setFont(font);
    return style;
  }

  private static void head(XSSFCellStyle style, XSSFFont font) {
    font.setBold(true);
    font.setColor(Palette.WHITE.colour());
    style.setFillForegroundColor(Palette.RED.colour());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setWrapText(true);
    grid(style);
  }

  private static void emphasise(XSSFCellStyle style, XSSFFont font, Emphasis emphasis) {
    switch (emphasis) {
      case NONE -> {}
      case PROVISIONAL -> font.setItalic(true);
      case TOTAL -> {
        font.setBold(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(Palette.RED.colour());
        style.setFillForegroundColor(Palette.SHADE.colour());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      }
      case QUOTED -> style.setQuotePrefixed(true);
    }
  }

  private static void grid(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBottomBorderColor(Palette.RULE.colour());
    style.setLeftBorderColor(Palette.RULE.colour());
    style.setRightBorderColor(Palette.RULE.colour());
    style.setTopBorderColor(Palette.RULE.colour());
  }
}
