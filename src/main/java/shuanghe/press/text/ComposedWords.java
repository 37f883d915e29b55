package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words written as one from their parts: {@code 首{批|个|条}} is 首批, 首个 and 首条, {@code 通过{|竣工}{验收|评审}}
 * is four words. A part may be empty.
 */
final class ComposedWords {

  private ComposedWords() {}

  /** Whether a cell of a list stands for several words; braces without a bar are letters. */
  static boolean isComposed(String cell) {
    int open = cell.indexOf('{');
    int close = cell.indexOf('}', open + 1);
    return open >= 0 && close > open && cell.substring(open, close).indexOf('|') > 0;
  }

  /** The words that a cell stands for, in the order of its parts. */
  static List<String> of(String cell) {
    if (!isComposed(cell)) {
      return List.of(cell);
    }
    int open = cell.indexOf('{');
    int close = cell.indexOf('}', open);
    List<String> rests = of(cell.substring(close + 1));
    List<String> words = new ArrayList<>();
    for (String part : cell.substring(open + 1, close).split("\\|", -1)) {
      for (String rest : rests) {
        words.add(cell.substring(0, open) + part + rest);
      }
    }
    return words;
  }
}
