package shuanghe.press.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Finds the day an article reports on. The month and day stand at its beginning; the year comes
 * from the page: as printed with a date, told by pages.csv, by an event whose year is known, or the
 * latest year the page speaks of as past or present. Never from the clock.
 */
public final class Datelines {

  private static final int PARAGRAPHS = 3;
  private static final int REACH = 40;
  private static final Pattern PART_OF_THIS_YEAR = Pattern.compile("今年(上半年|前|一季度|[0-9])");
  private static final String[] AIMS = {
    "力争", "争取", "计划", "预计", "目标", "下一步", "未来", "将", "规划", "有望", "拟于", "确保"
  };

  private final Vocabulary words;

  public Datelines(Vocabulary words) {
    this.words = words;
  }

  /** A year with the evidence for it; year 0 where the page has none. */
  public record YearEvidence(int year, String basis) {}

  /** Month and day as printed, the year 0 where it is not printed with them. */
  public record PrintedDay(int year, int month, int day, int line, String surface) {

    public Optional<LocalDate> in(int otherYear) {
      int y = year > 0 ? year : otherYear;
      try {
        return y == 0 ? Optional.empty() : Optional.of(LocalDate.of(y, month, day));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }
  }

  /**
   * The year for the days printed in an article: that of its own source line, a year less where the
   * day would lie ahead of it; else the page's.
   */
  public static YearEvidence yearOf(
      FoundArticle article, Optional<PrintedDay> day, YearEvidence page) {
    return issued(article)
        .map(
            issue -> {
              LocalDate date = issue.in(0).orElseThrow();
              boolean ahead =
                  day.filter(d -> d.year() == 0)
                      .flatMap(d -> d.in(date.getYear()))
                      .filter(d -> d.isAfter(date.plusDays(1)))
                      .isPresent();
              String basis = "第" + issue.line() + "行所载发布日期";
              return new YearEvidence(date.getYear() - (ahead ? 1 : 0), basis);
            })
        .orElse(page);
  }

  /** The day on which the article's source line says that it came out. */
  public static Optional<PrintedDay> issued(FoundArticle article) {
    for (Passage passage : article.passages()) {
      if (passage.role() == Paragraph.Role.CREDIT) {
        String t = new String(passage.plain());
        Optional<LocalDate> date = SourceLine.isOne(t) ? SourceLine.date(t) : Optional.empty();
        if (date.isPresent()) {
          LocalDate d = date.get();
          return Optional.of(
              new PrintedDay(
                  d.getYear(), d.getMonthValue(), d.getDayOfMonth(), passage.firstLine(), t));
        }
      }
    }
    return Optional.empty();
  }

  /** The year of a page, from its date of issue or from what its articles say. */
  public YearEvidence year(Optional<Issue> issue, List<FoundArticle> articles) {
    if (issue.isPresent()) {
      return new YearEvidence(issue.get().date().getYear(), issue.get().basis());
    }
    int latest = 0;
    String basis = "";
    for (FoundArticle article : articles) {
      for (Passage passage : article.passages()) {
        int issued =
            passage.role() == Paragraph.Role.CREDIT
                ? SourceLine.year(new String(passage.plain()))
                : 0;
        if (issued > latest) {
          latest = issued;
          basis = "第" + passage.firstLine() + "行所载发布日期";
        }
      }
      for (Passage passage : article.passages()) {
        char[] t = passage.plain();
        int event = eventYear(t);
        if (event > latest) {
          latest = event;
          basis = "第" + passage.firstLine() + "行所述事件的年份";
        }
        for (int i = 0; i + 3 < t.length; i++) {
          int year = pastYear(t, i);
          if (year > latest) {
            latest = year;
            basis = "第" + passage.lineAt(i) + "行“" + year + "年”";
          }
        }
      }
    }
    if (latest > 0 && aimsAt(latest + 1, articles) && tellsThisYearApart(latest, articles)) {
      return new YearEvidence(latest + 1, basis + "，同文另述“今年”");
    }
    return new YearEvidence(latest, latest == 0 ? "版面未见年份" : basis);
  }

  private static boolean aimsAt(int year, List<FoundArticle> articles) {
    return articles.stream()
        .flatMap(a -> a.passages().stream())
        .anyMatch(p -> new String(p.plain()).contains(year + "年"));
  }

  /** 2023年全市产量…。今年上半年…: who tells a part of this year behind a whole one means another. */
  private static boolean tellsThisYearApart(int year, List<FoundArticle> articles) {
    Pattern whole = Pattern.compile("^\\s*" + year + "年[^0-9上下前首一二三四第初末底]");
    for (FoundArticle article : articles) {
      boolean told = false;
      for (Passage passage : article.passages()) {
        for (int[] bounds : passage.sentences()) {
          String s = new String(passage.plain(), bounds[0], bounds[1] - bounds[0]);
          if (told && PART_OF_THIS_YEAR.matcher(s).find()) {
            return true;
          }
          told |= whole.matcher(s).find() && !s.contains("今年");
        }
      }
    }
    return false;
  }

  private int eventYear(char[] t) {
    int latest = 0;
    for (Lexicon.Hit<Cue> hit : words.words(CueRole.YEAR_EVIDENCE).all(t, 0, t.length)) {
      latest = Math.max(latest, Integer.parseInt(hit.value().value()));
    }
    return latest;
  }

  /** Whether the words of the sentence before this place look ahead: 力争, 下一步, 将. */
  private static boolean speaksOfAims(char[] t, int i) {
    int from = i;
    while (from > 0 && i - from < REACH && !Script.endsSentence(t[from - 1])) {
      from--;
    }
    String before = new String(t, from, i - from);
    for (String aim : AIMS) {
      if (before.contains(aim)) {
        return true;
      }
    }
    return false;
  }

  /** A four-digit year at this place that is not an aim: not 到2025年, not 2022—2025, not 2035年远景. */
  private static int pastYear(char[] t, int i) {
    boolean digits = i + 3 < t.length && (t[i] == '1' || t[i] == '2');
    for (int k = i; digits && k < i + 4; k++) {
      digits = Script.isDigit(t[k]);
    }
    if (!digits
        || i > 0 && (Script.isDigit(t[i - 1]) || t[i - 1] == '.' || Script.isLatin(t[i - 1]))) {
      return 0;
    }
    char next = i + 4 < t.length ? t[i + 4] : ' ';
    if (Script.isDigit(next) || next == '.' || next == ',') {
      return 0;
    }
    int year =
        (t[i] - '0') * 1000 + (t[i + 1] - '0') * 100 + (t[i + 2] - '0') * 10 + t[i + 3] - '0';
    boolean named =
        next == '年'
            || next == '“'
            || Script.isHan(next) && "个家亿万元件项人户吨米公平辆台套座处条次名位".indexOf(next) < 0;
    if (year < 1990 || year > 2099 || !named && next != '-' && next != '—' && next != ')') {
      return 0;
    }
    char before = i > 0 ? t[i - 1] : ' ';
    boolean dash = before == '—' || before == '-' || before == '~';
    int first = i - 1;
    while (first > 0 && t[first] == before) {
      first--;
    }
    boolean span = dash && (Script.isDigit(t[first]) || t[first] == '年');
    boolean aim =
        speaksOfAims(t, i)
            || before == '到'
            || before == '至'
            || span
            || before == '于' && year > 2030;
    String after = i + 5 < t.length ? new String(t, i + 4, Math.min(5, t.length - i - 4)) : "";
    aim |=
        after.startsWith("年前")
                && after.length() > 2
                && !Language.isNumeral(after.charAt(2))
                && !Script.isDigit(after.charAt(2))
            || after.startsWith("年将")
            || after.startsWith("年底前")
            || after.startsWith("年末达")
            || after.startsWith("年远景")
            || after.startsWith("年力争");
    boolean printed = next == '年' || next == '“' || Script.isHan(next);
    return aim || !printed && before != '(' ? 0 : year;
  }

  /** The day at the beginning of an article: in its mark (新华社重庆9月1日电) or first paragraphs. */
  public Optional<PrintedDay> day(FoundArticle article) {
    int seen = 0;
    for (Passage passage : article.passages()) {
      boolean mark = passage.role() == Paragraph.Role.BYLINE;
      if (passage.role() != Paragraph.Role.BODY && !mark) {
        continue;
      }
      if (!mark && ++seen > PARAGRAPHS) {
        return Optional.empty();
      }
      List<PrintedDay> days = days(passage);
      if (!days.isEmpty()) {
        return Optional.of(days.getFirst());
      }
    }
    return Optional.empty();
  }

  /** The days of a passage, that on which the reporter learnt of it first. */
  private static List<PrintedDay> days(Passage passage) {
    char[] t = passage.plain();
    List<PrintedDay> days = new ArrayList<>();
    int lastYear = 0;
    int lastYearEnd = -1;
    int i = 0;
    while (i < t.length) {
      if (!Script.isDigit(t[i])) {
        i++;
        continue;
      }
      int j = i;
      while (j < t.length && Script.isDigit(t[j])) {
        j++;
      }
      char unit = j < t.length ? t[j] : ' ';
      if (unit == '年' && j - i == 4) {
        lastYear = Integer.parseInt(new String(t, i, 4));
        lastYearEnd = j + 1;
      } else if (unit == '月' && j - i <= 2) {
        int k = j + 1;
        int d = k;
        while (d < t.length && Script.isDigit(t[d])) {
          d++;
        }
        boolean day = d > k && d - k <= 2 && d < t.length && (t[d] == '日' || t[d] == '号');
        int start = lastYearEnd == i ? i - 5 : i;
        boolean since = start > 0 && t[start - 1] == '自';
        boolean other = since || i > 1 && (t[i - 2] == '去' || t[i - 2] == '截' || t[i - 1] == '至');
        if (day && !other && !isSpan(t, d + 1)) {
          int last = lastOfSpan(t, d);
          PrintedDay found =
              new PrintedDay(
                  lastYearEnd == i ? lastYear : 0,
                  Integer.parseInt(new String(t, i, j - i)),
                  last > 0 ? last : Integer.parseInt(new String(t, k, d - k)),
                  passage.lineAt(i),
                  new String(t, i, d + 1 - i));
          if (tellsReporter(t, d + 1)) {
            return List.of(found);
          }
          days.add(found);
        }
      }
      i = j + 1;
    }
    return days;
  }

  /** 5月29日至30日: the second day of a stretch, on which the report looks back; 0 for none. */
  private static int lastOfSpan(char[] t, int day) {
    int from = day + 2;
    int to = from;
    while (to < t.length && to - from < 2 && Script.isDigit(t[to])) {
      to++;
    }
    boolean span =
        day + 1 < t.length
            && (t[day + 1] == '至' || t[day + 1] == '-')
            && to > from
            && to < t.length
            && t[to] == '日';
    return span ? Integer.parseInt(new String(t, from, to - from)) : 0;
  }

  /** 9月24日,记者从…获悉. */
  private static boolean tellsReporter(char[] t, int i) {
    return new String(t, Math.min(i, t.length), Math.min(3, t.length - Math.min(i, t.length)))
        .contains("记者");
  }

  /** A stretch of days still to come, 9月1日至5日, is no day of report. */
  private static boolean isSpan(char[] t, int i) {
    return i < t.length && t[i] == '起' || i + 1 < t.length && t[i] == '前' && t[i + 1] == '后';
  }

  /** The reporters named in a text's lead, byline, caption or signature. */
  public static List<String> bylines(FoundArticle article) {
    List<String> names = new ArrayList<>();
    for (Passage passage : article.passages()) {
      String t = new String(passage.plain());
      int at = t.indexOf("记者");
      while (at >= 0) {
        boolean signs =
            passage.role() == Paragraph.Role.BYLINE
                || passage.role() == Paragraph.Role.CREDIT
                || passage.role() == Paragraph.Role.CAPTION
                || inSignature(t, at);
        if (signs) {
          names(t, at + 2, names);
        }
        at = t.indexOf("记者", at + 2);
      }
    }
    return names.stream().distinct().toList();
  }

  private static boolean inSignature(String t, int at) {
    int open = t.lastIndexOf('(', at);
    int close = t.indexOf(')', at);
    return open >= 0 && close > at && close - open <= 40 && at - open <= 12;
  }

  private static void names(String t, int from, List<String> names) {
    int i = from;
    StringBuilder name = new StringBuilder();
    while (i < t.length() && i - from < 36) {
      char c = t.charAt(i);
      if (Script.isHan(c) && name.length() < 4 && !isJob(t, i)) {
        name.append(c);
      } else {
        take(name, names);
        if (c != ' ' && c != '、' || isJob(t, i)) {
          return;
        }
      }
      i++;
    }
    take(name, names);
  }

  private static boolean isJob(String t, int i) {
    return t.startsWith("采访", i)
        || t.startsWith("摄", i)
        || t.startsWith("文", i)
        || t.startsWith("制图", i)
        || t.startsWith("报道", i)
        || t.startsWith("通讯", i)
        || t.startsWith("从", i)
        || t.startsWith("在", i)
        || t.startsWith("获悉", i);
  }

  private static void take(StringBuilder name, List<String> names) {
    if (name.length() >= 2) {
      names.add(name.toString());
    }
    name.setLength(0);
  }
}
