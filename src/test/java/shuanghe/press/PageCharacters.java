package shuanghe.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shuanghe.model.Furniture;
import shuanghe.press.page.FoundPage;
import shuanghe.press.page.Passage;

/**
 * The characters of each line of a page in alphabetical order, blanks and the marks of headings and
 * emphasis aside: what a page prints, and what became of it.
 */
final class PageCharacters {

  private final Map<Integer, List<Character>> lines = new TreeMap<>();

  private PageCharacters() {}

  /** What the page prints. */
  static Map<Integer, List<Character>> of(String text) {
    PageCharacters all = new PageCharacters();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      all.add(i + 1, lines[i]);
    }
    return all.sorted();
  }

  /** What its articles and its furniture hold together. */
  static Map<Integer, List<Character>> of(FoundPage page) {
    PageCharacters all = new PageCharacters();
    for (Furniture piece : page.furniture()) {
      all.add(piece.place().line(), piece.text());
    }
    page.articles().stream().flatMap(a -> a.passages().stream()).forEach(all::add);
    return all.sorted();
  }

  private void add(Passage passage) {
    for (int i = 0; i < passage.text().length(); i++) {
      add(passage.lineAt(i), passage.text().substring(i, i + 1));
    }
  }

  private void add(int line, String text) {
    for (char c : text.toCharArray()) {
      boolean blank = c <= ' ' || c == '\u3000' || c == '\u00A0' || c == '\uFEFF';
      if (!blank && c != '#' && c != '*') {
        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(c);
      }
    }
  }

  private Map<Integer, List<Character>> sorted() {
    lines.values().forEach(line -> line.sort(null));
    return lines;
  }
}
