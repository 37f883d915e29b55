package shuanghe.briefing;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import shuanghe.messages.Messages;

/** Numbers of headings: 一、（一）1. after GB/T 9704-2012, 7.3.3. */
public final class HeadingNumbers {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千", "万"};
  private static final Pattern NUMBER =
      Pattern.compile("^(?:[一二三四五六七八九十百千万零]+、|（[一二三四五六七八九十百千万零]+）|\\d+(?:\\.\\d+)*\\.? ?)");

  private HeadingNumbers() {}

  /** Puts its number before each heading of the text below the title. */
  static void apply(Element document, Messages messages) {
    int first = 0;
    int second = 0;
    int third = 0;
    for (Element heading : document.select("main h2, main h3, main h4")) {
      switch (heading.normalName()) {
        case "h2" -> {
          heading.prependText(number(messages, "heading.first", ++first, first));
          second = 0;
          third = 0;
        }
        case "h3" -> {
          heading.prependText(number(messages, "heading.second", ++second, first));
          third = 0;
        }
        default -> heading.prependText(++third + ".");
      }
    }
  }

  private static String number(Messages messages, String key, int number, int above) {
    return messages.text(key, chinese(number), Integer.toString(number), Integer.toString(above));
  }

  /** The words of a numbered heading, for renditions whose programs number headings themselves. */
  public static String withoutNumber(String heading) {
    return NUMBER.matcher(heading).replaceFirst("");
  }

  /** 1 to 99999 as 一, 十, 十一, 一百零二, 一千零一十. */
  static String chinese(int number) {
    StringBuilder words = new StringBuilder();
    String digits = Integer.toString(number);
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit != 0) {
        boolean skipped = i > 0 && digits.charAt(i - 1) == '0';
        words.append(skipped ? "零" : "").append(DIGITS.charAt(digit));
        words.append(PLACES[digits.length() - 1 - i]);
      }
    }
    return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
  }
}
