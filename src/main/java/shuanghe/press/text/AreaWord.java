package shuanghe.press.text;

import java.util.Locale;
import java.util.Optional;
import shuanghe.press.text.AreaTree.Level;

/**
 * Word that speaks of areas.
 *
 * @param form how it says it
 * @param level how high the area stands that it points to; empty where it points to none
 * @param area the area it names, or empty
 */
public record AreaWord(AreaWordForm form, Optional<Level> level, String area) {

  /** Way in which a word says which area is meant. */
  public enum AreaWordForm {
    /** By its name: 重庆. */
    NAME,
    /** By where the report is at home: 我市. */
    OWN,
    /** By what is spoken of: 全市. */
    WHOLE,
    /** By what was named last: 该市. */
    BACK,
    /** As the two sides: 两地. */
    PAIR,
    /** As several named before: 三地. */
    SEVERAL,
    /** Not at all, though it holds the letters of a name: 完成 before 渝, 武侯祠. */
    NONE
  }

  static final AreaWord NONE = new AreaWord(AreaWordForm.NONE, Optional.empty(), "");

  /** Word that is the name of an area. */
  static AreaWord name(String area) {
    return new AreaWord(AreaWordForm.NAME, Optional.empty(), area);
  }

  /** Word for both sides of the office's pair: 两地. */
  static AreaWord pair() {
    return new AreaWord(AreaWordForm.PAIR, Optional.empty(), "");
  }

  /** Word for areas that the text has named before. */
  static AreaWord several() {
    return new AreaWord(AreaWordForm.SEVERAL, Optional.empty(), "");
  }

  /**
   * A word that points to an area.
   *
   * @param value form and level, such as {@code whole-city}; what the office leaves empty is its
   *     own city
   * @throws IllegalArgumentException if there is no such form or level
   */
  static AreaWord pointer(String value) {
    if (value.isEmpty()) {
      return new AreaWord(AreaWordForm.OWN, Optional.of(Level.CITY), "");
    }
    String[] parts = value.toUpperCase(Locale.ROOT).split("-", 2);
    return new AreaWord(AreaWordForm.valueOf(parts[0]), Optional.of(Level.valueOf(parts[1])), "");
  }
}
