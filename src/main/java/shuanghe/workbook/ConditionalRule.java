package shuanghe.workbook;

import shuanghe.packaging.XmlMarkup;

/**
 * A rule by which cells look otherwise (ECMA-376 part 1, 18.3.1.10).
 *
 * @param attributes of the rule, its kind among them
 * @param look what the cells look like then, as {@link CellStyles#differential} takes it; empty
 *     where the content says it
 * @param content what the rule goes by
 */
record ConditionalRule(String attributes, String look, String content) {

  /** Fills cells where a formula, written for the first of them, holds. */
  static ConditionalRule fill(String formula, Palette colour) {
    return expression(formula, filled(colour));
  }

  /** Colours words where a formula, written for the first of their cells, holds. */
  static ConditionalRule ink(String formula, Palette colour) {
    return expression(formula, "<font><color rgb=\"FF" + colour.rgb() + "\"/></font>");
  }

  private static ConditionalRule expression(String formula, String look) {
    return new ConditionalRule("type=\"expression\"", look, formula(formula));
  }

  /** Fills cells that hold a word. */
  static ConditionalRule fillEqual(String word, Palette colour) {
    return new ConditionalRule(
        "type=\"cellIs\" operator=\"equal\"", filled(colour), formula('"' + word + '"'));
  }

  /** Bars behind numbers from 0 to 1. */
  static ConditionalRule bars(Palette colour) {
    return new ConditionalRule(
        "type=\"dataBar\"",
        "",
        "<dataBar><cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/><color rgb=\"FF"
            + colour.rgb()
            + "\"/></dataBar>");
  }

  private static String filled(Palette colour) {
    return "<fill><patternFill><bgColor rgb=\"FF" + colour.rgb() + "\"/></patternFill></fill>";
  }

  private static String formula(String formula) {
    return new XmlMarkup().raw("<formula>").text(formula).raw("</formula>").toString();
  }
}
