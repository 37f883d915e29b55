package shuanghe.briefing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Press text as it is shown: the half-width punctuation of page dumps becomes full-width between
 * Chinese characters, as W3C's Requirements for Chinese Text Layout (3.1) asks, and the wide blank
 * of a headline the one that all readers of a PDF tell alike. The exported data keep the source as
 * it stands.
 */
final class DisplayText {

  private static final String HALF = ",:;!?()";
  private static final String FULL = "，：；！？（）";
  private static final String QUOTES = "“”‘’";
  private static final String INNER_QUOTES = "‘’“”";
  private static final char STRAIGHT = '"';
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** What the names of newspapers and magazines end with. */
  private static final List<String> PERIODICALS = List.of("报", "刊", "杂志");

  private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]$");

  private DisplayText() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = HALF.indexOf(c);
      if (at >= 0 && besideChinese(text, i)) {
        shown.append(FULL.charAt(at));
      } else if (c == '(' && closesBesideChinese(text, i)) {
        shown.append('（');
      } else if (c == ')' && opensBesideChinese(text, i)) {
        shown.append('）');
      } else if (Character.isISOControl(c) || c == IDEOGRAPHIC_SPACE) {
        shown.append(' ');
      } else {
        shown.append(c);
      }
    }
    return paired(shown.toString().strip());
  }

  /**
   * Straight quotes of a Chinese text as pairs of opening and closing ones (GB/T 15834, 4.8); one
   * at either end whose partner stands in another sentence is left out.
   */
  private static String paired(String text) {
    long straight = text.chars().filter(c -> c == STRAIGHT).count();
    if (straight == 0 || text.chars().noneMatch(c -> isChinese((char) c))) {
      return text;
    }
    String whole = text;
    if (straight % 2 == 1) {
      if (text.charAt(0) == STRAIGHT) {
        whole = text.substring(1);
      } else if (text.charAt(text.length() - 1) == STRAIGHT) {
        whole = text.substring(0, text.length() - 1);
      } else {
        return text;
      }
    }
    StringBuilder shown = new StringBuilder(whole);
    boolean open = true;
    for (int i = 0; i < shown.length(); i++) {
      if (shown.charAt(i) == STRAIGHT) {
        shown.setCharAt(i, QUOTES.charAt(open ? 0 : 1));
        open = !open;
      }
    }
    return shown.toString();
  }

  private static boolean closesBesideChinese(String text, int open) {
    int close = text.indexOf(')', open);
    return close >= 0 && besideChinese(text, close);
  }

  private static boolean opensBesideChinese(String text, int close) {
    int open = text.lastIndexOf('(', close);
    return open >= 0 && besideChinese(text, open);
  }

  private static boolean besideChinese(String text, int i) {
    return i > 0 && isChinese(text.charAt(i - 1))
        || i + 1 < text.length() && isChinese(text.charAt(i + 1));
  }

  private static boolean isChinese(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || "，。：；！？、（）《》“”‘’".indexOf(c) >= 0;
  }

  /** The sentence to be put in quotes: its own become single ones within them (GB/T 15834, 4.8). */
  static String withinQuotes(String text) {
    StringBuilder shown = new StringBuilder(of(text));
    for (int i = 0; i < shown.length(); i++) {
      int at = QUOTES.indexOf(shown.charAt(i));
      boolean isApostrophe = i > 0 && shown.charAt(i) == '’' && shown.charAt(i - 1) < 0x80;
      if (at >= 0 && !isApostrophe) {
        shown.setCharAt(i, INNER_QUOTES.charAt(at));
      }
    }
    return shown.toString();
  }

  /** The sentence without a full stop at its end, to be put into another. */
  static String withoutStop(String text) {
    String shown = of(text);
    return shown.endsWith("。") || shown.endsWith("；") || shown.endsWith("，")
        ? shown.substring(0, shown.length() - 1)
        : shown;
  }

  /** The sentence with a stop at its end: its own, one inside closing quotes, or a full stop. */
  static String withStop(String text) {
    String shown = withoutStop(text);
    String inside = shown.endsWith("”") ? shown.substring(0, shown.length() - 1) : shown;
    return inside.isEmpty() || "。！？…".indexOf(inside.charAt(inside.length() - 1)) >= 0
        ? shown
        : shown + "。";
  }

  /** 《title》, without doubling the marks where the title has them. */
  static String quoted(String title) {
    String shown = of(title);
    return shown.startsWith("《") && shown.endsWith("》") ? shown : "《" + shown + "》";
  }

  /**
   * Who published a report, a newspaper in the marks of a title, 《某日报》; an agency, a site or an
   * account without (GB/T 15834-2011, 4.15).
   */
  static String publisher(String name) {
    String shown = of(name);
    String bare = REMARK.matcher(shown).replaceFirst("");
    return PERIODICALS.stream().anyMatch(bare::endsWith) ? quoted(name) : shown;
  }
}
