package shuanghe.press.page;

import java.util.List;
import shuanghe.model.Furniture;
import shuanghe.press.page.PrintedLine.LineRole;
import shuanghe.press.text.Script;

/**
 * Head that a web site prints over its pages: its name, the menu above the way to the page, the
 * name of its channel below that, and the headline with the name of the site.
 */
final class SiteHead {

  private static final int LONGEST_ITEM = 40;
  private static final int LONGEST_SITE = 16;

  /** The name of a site or of whose site it is. */
  private static final int LONGEST_NAME = 24;

  private static final int SHORTEST_NAME = 4;

  /** A headline that stands in the list of a page's reports and over its own is no shorter. */
  private static final int SHORTEST_LISTED = 10;

  /** What is longer is the headline, with which the way to the page ends as well. */
  private static final int LONGEST_CHANNEL = 10;

  /** So many names of places or channels are a list of them, each no longer. */
  private static final int PLACES = 6;

  private static final int LONGEST_PLACE = 4;

  /** What may stand between a headline and the name of the site. */
  private static final String JOINS = "-_|—–·>";

  private SiteHead() {}

  /** Marks the lines of a site's head as furniture, where the page has one. */
  static void mark(List<PrintedLine> lines, LineWords words) {
    if (lines.size() > 2 && lines.getFirst().is(LineRole.BODY) && isStep(lines.getFirst().text())) {
      furniture(lines, 0, Furniture.FurnitureKind.BREADCRUMB);
    }
    home(lines, words);
    menus(lines);
    site(lines, words);
    listed(lines);
    int way = 0;
    while (way < lines.size() && isItem(lines.get(way))) {
      way++;
    }
    boolean found = way < lines.size() && lines.get(way).is(Furniture.FurnitureKind.BREADCRUMB);
    int title = next(lines, found ? way + 1 : 0);
    if (found && title < lines.size() && lines.get(title).is(LineRole.BODY)) {
      for (int i = 0; i < way; i++) {
        furniture(lines, i, Furniture.FurnitureKind.NAVIGATION);
      }
      String below = lines.get(title).text();
      if (below.length() <= LONGEST_CHANNEL && endsWith(lines.get(way), below)) {
        furniture(lines, title, Furniture.FurnitureKind.NAVIGATION);
        title = next(lines, title + 1);
      }
    }
    int under = next(lines, title + 1);
    if (under < lines.size() && namesSite(lines.get(title).text(), lines.get(under).text())) {
      furniture(lines, title, Furniture.FurnitureKind.REPEAT);
    }
  }

  /** What stands right below the first line, which names the home of a site: 江岸商路首页. */
  private static void home(List<PrintedLine> lines, LineWords words) {
    boolean home =
        !lines.isEmpty()
            && lines.getFirst().is(Furniture.FurnitureKind.NAVIGATION)
            && words
                .ending(lines.getFirst().text())
                .filter(k -> k == LineKind.NAVIGATION)
                .isPresent();
    int end = 1;
    while (home && end < lines.size() && !lines.get(end).blankBefore()) {
      home = isItem(lines.get(end)) && end + 1 < lines.size();
      end++;
    }
    for (int i = 1; home && i < end; i++) {
      furniture(lines, i, Furniture.FurnitureKind.NAVIGATION);
    }
  }

  /**
   * The name of the site or of whose site it is above the first headline, 江城新闻客户端, and again, in
   * whole or its beginning, below it; a line above it, 欢迎访问江城观察网, may say that it is one.
   */
  private static void site(List<PrintedLine> lines, LineWords words) {
    int first = next(lines, 0);
    int below = next(lines, first + 1);
    boolean named =
        below < lines.size()
            && lines.get(first).is(LineRole.BODY)
            && lines.get(first).text().length() <= LONGEST_NAME
            && (words.ending(lines.get(first).text()).filter(k -> k == LineKind.SITE).isPresent()
                || isNamedAbove(lines, first))
            && (lines.get(below).is(LineRole.BODY) && isItem(lines.get(below))
                || lines.subList(first + 1, below).stream()
                    .anyMatch(l -> isOriginalTitle(l, words)));
    if (!named) {
      return;
    }
    String site = lines.get(first).text();
    furniture(lines, first, Furniture.FurnitureKind.NAVIGATION);
    for (int i = below; i < lines.size() && isItem(lines.get(i)); i++) {
      if (lines.get(i).text().length() >= SHORTEST_NAME && site.startsWith(lines.get(i).text())) {
        furniture(lines, i, Furniture.FurnitureKind.NAVIGATION);
      }
    }
  }

  /**
   * What stands above the first text in Latin letters alone, an address or a translation, and a
   * list of places right above a headline and its source: 地方: 江城 江湾 江口.
   */
  private static void menus(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size() && isItem(lines.get(i)) || isMenuAt(lines, i); i++) {
      if (lines.get(i).is(LineRole.BODY) && (isLatin(lines.get(i).text()) || isMenuAt(lines, i))) {
        furniture(lines, i, Furniture.FurnitureKind.NAVIGATION);
      }
    }
  }

  private static boolean isMenuAt(List<PrintedLine> lines, int i) {
    if (i + 2 >= lines.size() || !lines.get(i).is(LineRole.BODY)) {
      return false;
    }
    String[] words = new String(Script.plain(lines.get(i).text())).split("[ |:]+");
    boolean isShort = true;
    for (String word : words) {
      isShort &=
          word.length() <= LONGEST_PLACE && word.chars().allMatch(c -> Script.isHan((char) c));
    }
    return isShort && words.length >= PLACES && lines.get(i + 2).is(LineRole.SOURCE);
  }

  private static boolean isLatin(String text) {
    return text.length() >= SHORTEST_NAME
        && text.chars().anyMatch(c -> Script.isLatin((char) c))
        && text.chars().allMatch(c -> Script.isLatin((char) c) || " _-.()/".indexOf(c) >= 0);
  }

  private static boolean isNamedAbove(List<PrintedLine> lines, int i) {
    String name = lines.get(i).text();
    return name.length() >= SHORTEST_NAME
        && lines.subList(0, i).stream().anyMatch(l -> l.text().contains(name));
  }

  /** Whether a line is two names of channels with an arrow between, the way to a page: 江城网 > 社会. */
  private static boolean isStep(String text) {
    String t = new String(Script.plain(text));
    int arrow = t.indexOf('>');
    return t.length() <= LONGEST_NAME
        && arrow > 1
        && arrow == t.lastIndexOf('>')
        && arrow < t.length() - 2
        && t.chars().allMatch(c -> Script.isHan((char) c) || c == '>' || c == ' ');
  }

  /**
   * Headlines that the list of a page's reports prints above the reports themselves, and a sentence
   * between one and its report that sums that up.
   */
  private static void listed(List<PrintedLine> lines) {
    int end = 0;
    while (end < lines.size() && isItem(lines.get(end))) {
      end++;
    }
    for (int i = 0; i < end; i++) {
      String t = lines.get(i).text();
      boolean again =
          lines.get(i).is(LineRole.BODY)
              && t.length() >= SHORTEST_LISTED
              && lines.subList(i + 1, lines.size()).stream()
                      .filter(l -> l.is(LineRole.BODY) && l.text().equals(t))
                      .count()
                  == 1;
      if (again) {
        int last = endOfList(lines, i);
        for (int j = firstOfList(lines, i); j < last; j++) {
          furniture(lines, j, Furniture.FurnitureKind.NAVIGATION);
        }
        if (last + 1 < lines.size()
            && lines.get(last + 1).text().equals(t)
            && lines.get(last).is(LineRole.BODY)) {
          furniture(lines, last, Furniture.FurnitureKind.TEASER);
        }
      }
    }
  }

  /** Where the list around one of its headlines begins: behind its head, 标题导航, if it has one. */
  private static int firstOfList(List<PrintedLine> lines, int i) {
    int first = i;
    while (first > 0 && lines.get(first - 1).is(LineRole.BODY)) {
      first--;
    }
    boolean headed = first > 0 && lines.get(first - 1).is(LineRole.FURNITURE);
    return headed && isEndOfList(lines, i) ? first : i;
  }

  private static int endOfList(List<PrintedLine> lines, int i) {
    return isEndOfList(lines, i) ? next(lines, i, LineRole.BODY) : i + 1;
  }

  /** Whether furniture, and not the headline of a report, stands below the list. */
  private static boolean isEndOfList(List<PrintedLine> lines, int i) {
    int end = next(lines, i, LineRole.BODY);
    return end < lines.size()
        && lines.get(end).is(LineRole.FURNITURE)
        && lines.subList(i, end).stream().noneMatch(PrintedLine::blankBefore);
  }

  /** Makes the headline of the line 原标题:… where it stands first and no other does. */
  static void originalTitle(List<PrintedLine> lines, LineWords words) {
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      String t = new String(Script.plain(line.text()));
      boolean original = isOriginalTitle(line, words);
      int colon = t.indexOf(':');
      if (original && colon > 0 && next(lines, i + 1) < lines.size()) {
        int end = t.charAt(0) == '(' && t.endsWith(")") ? t.length() - 1 : t.length();
        String title = line.text().substring(colon + 1, end).strip();
        lines.set(i, line.saying("", title).as(LineRole.HEADING));
        return;
      }
      if (!line.is(LineRole.FURNITURE) && !line.is(LineRole.SOURCE)) {
        return;
      }
    }
  }

  private static boolean isOriginalTitle(PrintedLine line, LineWords words) {
    return words
        .starting(Script.plain(line.text()))
        .filter(k -> k == LineKind.ORIGINAL_TITLE)
        .isPresent();
  }

  /** A short line that is no sentence of a report. */
  private static boolean isItem(PrintedLine line) {
    boolean text = line.is(LineRole.BODY) || line.is(LineRole.KICKER);
    boolean site = line.is(LineRole.FURNITURE) && !line.is(Furniture.FurnitureKind.BREADCRUMB);
    return site || text && line.text().length() <= LONGEST_ITEM && line.text().indexOf('。') < 0;
  }

  private static int next(List<PrintedLine> lines, int from) {
    return next(lines, from, LineRole.FURNITURE);
  }

  /** The first line from a place that does not play a role. */
  private static int next(List<PrintedLine> lines, int from, LineRole role) {
    int i = from;
    while (i < lines.size() && lines.get(i).is(role)) {
      i++;
    }
    return i;
  }

  /** Whether the way to the page ends with the channel that the line names. */
  private static boolean endsWith(PrintedLine way, String channel) {
    int before = way.text().length() - channel.length() - 1;
    return before >= 0 && way.text().endsWith(channel) && !Script.isHan(way.text().charAt(before));
  }

  /** Whether a line is the headline below it with the name of the site. */
  private static boolean namesSite(String line, String headline) {
    int rest = line.length() - headline.length();
    return rest > 1
        && rest <= LONGEST_SITE
        && line.startsWith(headline)
        && (JOINS.indexOf(line.substring(headline.length()).strip().charAt(0)) >= 0
            || isLengthOfFilm(line.substring(headline.length()).strip()));
  }

  /** Whether it is how long a film takes, in minutes and seconds: 01:52. */
  private static boolean isLengthOfFilm(String t) {
    return t.indexOf(':') > 0 && t.chars().allMatch(c -> Script.isDigit((char) c) || c == ':');
  }

  private static void furniture(List<PrintedLine> lines, int i, Furniture.FurnitureKind kind) {
    if (!lines.get(i).is(LineRole.FURNITURE)) {
      lines.set(i, lines.get(i).as(kind));
    }
  }
}
