package shuanghe.press.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Agreement;
import shuanghe.model.Agreement.Type;
import shuanghe.model.Cue;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/**
 * Finds the documents a text names, in 《》 or behind 签署, with the parties before the verb and the
 * day of the sentence.
 */
public final class PaperReader {

  private static final int LONGEST_TITLE = 120;
  private static final String[] SIGNED = {"签署", "签订", "签下"};
  private static final String[] ISSUED = {"印发", "出台", "发布", "编制", "制定"};

  private static final String[] BODIES = {
    "委", "局", "厅", "部", "院", "府", "市", "区", "县", "州", "镇", "公司", "集团", "联盟", "中心", "大学", "学院", "银行",
    "部门", "会", "主体", "中央", "办", "企业", "所", "重庆", "成都", "四川", "团", "站", "馆", "协会", "联通", "电信", "移动",
    "基金", "机构", "署", "行", "港", "社"
  };

  private final Vocabulary words;
  private final DomainClassifier domains;

  public PaperReader(Vocabulary words, DomainClassifier domains) {
    this.words = words;
    this.domains = domains;
  }

  /** Who signed last and when, for 双方还签订了 in the sentence after. */
  private record Signing(List<String> parties, Optional<TimePeriod> day) {

    static final Signing NONE = new Signing(List.of(), Optional.empty());
  }

  public List<Agreement> read(FoundArticle article, ArticleFrame frame) {
    Map<String, Agreement> byTitle = new LinkedHashMap<>();
    Signing last = Signing.NONE;
    for (Passage passage : article.passages()) {
      char[] t = passage.plain();
      for (int[] bounds : passage.sentences()) {
        if (!mayName(t, bounds)) {
          continue;
        }
        last = sentence(passage, t, bounds, frame, last, byTitle);
      }
    }
    return List.copyOf(byTitle.values());
  }

  private static boolean mayName(char[] t, int[] bounds) {
    for (int i = bounds[0]; i < bounds[1]; i++) {
      if ("《签审印出发编制公".indexOf(t[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Signing sentence(
      Passage passage,
      char[] t,
      int[] bounds,
      ArticleFrame frame,
      Signing last,
      Map<String, Agreement> byTitle) {
    List<TimeMention> times = TimeReader.read(words, frame.anchor(), t, bounds[0], bounds[1]);
    Signing signing = last;
    int after = bounds[0];
    int open = indexOf(t, '《', bounds[0], bounds[1]);
    while (open >= 0) {
      int close = closing(t, open, bounds[1]);
      if (close < 0) {
        break;
      }
      String title = passage.text().substring(open + 1, close).strip();
      Optional<Type> type = type(title);
      if (type.isPresent() && title.length() > 3) {
        Signing here = signing(t, bounds, after, open, type.get(), times, signing, frame);
        add(passage, bounds, title, type.get(), open, here, frame, byTitle);
        signing = type.get() == Type.AGREEMENT && !here.parties().isEmpty() ? here : signing;
      }
      after = close + 1;
      open = indexOf(t, '《', after, bounds[1]);
    }
    unquoted(passage, t, bounds, times, frame, signing, byTitle);
    issued(passage, t, bounds, frame, byTitle);
    return signing;
  }

  private static int indexOf(char[] t, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t[i] == c) {
        return i;
      }
    }
    return -1;
  }

  private static int closing(char[] t, int open, int to) {
    for (int i = open + 1; i < to && i < open + LONGEST_TITLE; i++) {
      if (t[i] == '》') {
        return i;
      }
    }
    return -1;
  }

  private Optional<Type> type(String title) {
    char[] reversed =
        new StringBuilder(title.replaceFirst("[(（][^(（]*[)）]$", ""))
            .reverse()
            .toString()
            .toCharArray();
    Lexicon.Hit<Cue> hit = words.paperEnding(reversed);
    return hit == null
        ? Optional.empty()
        : Optional.of(Type.valueOf(hit.value().value().toUpperCase(java.util.Locale.ROOT)));
  }

  private Signing signing(
      char[] t,
      int[] bounds,
      int after,
      int open,
      Type type,
      List<TimeMention> times,
      Signing last,
      ArticleFrame frame) {
    String before = new String(t, after, open - after);
    if (after > bounds[0] && (before.isBlank() || before.equals("、") || before.equals("和"))) {
      return last;
    }
    int verb = lastVerb(before, type == Type.AGREEMENT ? SIGNED : ISSUED);
    if (verb < 0) {
      int close = closing(t, open, bounds[1]);
      String behind = new String(t, close + 1, bounds[1] - close - 1);
      boolean signedBehind = type == Type.AGREEMENT && firstClause(behind).contains("签");
      return new Signing(List.of(), signedBehind ? day(times, open) : Optional.empty());
    }
    List<String> parties = parties(before.substring(0, verb), frame);
    if (type != Type.AGREEMENT) {
      return new Signing(parties, Optional.empty());
    }
    Optional<TimePeriod> day = day(times, after + verb);
    boolean same = parties.isEmpty();
    return new Signing(
        same ? last.parties() : parties,
        day.isPresent() ? day : same ? last.day() : Optional.empty());
  }

  private static int lastVerb(String before, String[] verbs) {
    int verb = -1;
    for (String v : verbs) {
      verb = Math.max(verb, before.lastIndexOf(v));
    }
    return verb;
  }

  private static String firstClause(String text) {
    int end = 0;
    int clauses = 0;
    while (end < text.length() && clauses < 2) {
      clauses += Script.endsClause(text.charAt(end)) ? 1 : 0;
      end++;
    }
    return text.substring(0, end);
  }

  private static Optional<TimePeriod> day(List<TimeMention> times, int verb) {
    return times.stream()
        .filter(
            m -> m.start() < verb && m.period().isPresent() && m.role() == TimeMention.Role.DURING)
        .flatMap(m -> m.period().stream())
        .reduce((a, b) -> b);
  }

  /** The parties named before the verb, in order; empty where a word such as 双方 stands for them. */
  private static List<String> parties(String before, ArticleFrame frame) {
    String clause = before;
    for (int i = clause.length() - 1; i >= 0; i--) {
      if (Script.endsClause(clause.charAt(i))) {
        clause = clause.substring(i + 1);
        break;
      }
    }
    List<String> sides = sides(clause, frame);
    if (!sides.isEmpty()) {
      return sides;
    }
    List<String> parties = new ArrayList<>();
    int depth = 0;
    StringBuilder party = new StringBuilder();
    for (int i = 0; i < clause.length(); i++) {
      char c = clause.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean parts = depth == 0 && (c == '、' || isAnd(clause, i));
      if (parts) {
        take(party, parties);
      } else {
        party.append(c);
      }
    }
    take(party, parties);
    return parties;
  }

  /** 川渝两地 and 两地 stand for the two sides. */
  private static List<String> sides(String clause, ArticleFrame frame) {
    String c = clause.replaceFirst("(还|又|也|分别|共同|正式|已)+$", "").replaceFirst("^(会上|当天|同时)", "");
    return switch (c) {
      case "川渝两地", "川渝", "两省市" -> List.of("重庆", "四川");
      case "成渝两地", "成渝两市", "成渝", "两市" -> List.of("重庆", "成都");
      case "两地" -> List.of("重庆", frame.pair().equals("川渝") ? "四川" : "成都");
      default -> List.of();
    };
  }

  /** 和 and 与 part two parties, but not inside 文化和旅游 or 发展和改革. */
  private static boolean isAnd(String clause, int i) {
    char c = clause.charAt(i);
    if (c == '与') {
      return true;
    }
    return c == '和'
        && !clause.startsWith("文化和旅游", i - 2)
        && !clause.startsWith("发展和改革", i - 2)
        && !clause.startsWith("经济和信息", i - 2)
        && !clause.startsWith("住房和城乡", i - 2)
        && !clause.startsWith("规划和自然", i - 2);
  }

  private static void take(StringBuilder party, List<String> parties) {
    String name = party.toString().strip();
    for (String word :
        new String[] {"分别", "共同", "联合", "还", "正式", "已", "在会上", "会上", "当天", "现场", "相关", "也", "就"}) {
      name = name.endsWith(word) ? name.substring(0, name.length() - word.length()) : name;
    }
    name = name.replaceFirst("^(在[^,]*上|\\d+日|共同争取|争取)", "");
    if (isBody(name) && name.length() >= 2 && name.length() <= 40) {
      parties.add(name);
    }
    party.setLength(0);
  }

  /** Whether the name is one of a body or a place: it ends as such names do. */
  private static boolean isBody(String name) {
    boolean standIn = name.startsWith("该") || name.startsWith("本") || name.startsWith("其");
    for (String ending : BODIES) {
      if (!standIn && name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** 签订“1+6”科技创新合作协议: named behind the verb without 《》. */
  private void unquoted(
      Passage passage,
      char[] t,
      int[] bounds,
      List<TimeMention> times,
      ArticleFrame frame,
      Signing last,
      Map<String, Agreement> byTitle) {
    String sentence = new String(t, bounds[0], bounds[1] - bounds[0]);
    for (String verb : SIGNED) {
      int at = sentence.indexOf(verb);
      if (at < 0) {
        continue;
      }
      int start = at + verb.length();
      if (start < sentence.length() && sentence.charAt(start) == '了') {
        start++;
      }
      int end = start;
      while (end < sentence.length()
          && !Script.endsClause(sentence.charAt(end))
          && sentence.charAt(end) != '《') {
        end++;
      }
      String title = sentence.substring(start, end);
      boolean counted =
          title.isEmpty()
              || Script.isDigit(title.charAt(0))
              || title.contains("相关")
              || title.contains("各")
              || title.startsWith("的")
              || title.indexOf("项") == 1;
      boolean named = title.endsWith("协议") || title.endsWith("备忘录") || title.endsWith("协议(备忘录)");
      if (!counted && named && title.length() >= 6 && title.length() <= 40) {
        List<String> parties = parties(sentence.substring(0, at), frame);
        Signing signing =
            new Signing(parties.isEmpty() ? last.parties() : parties, day(times, bounds[0] + at));
        add(passage, bounds, title, Type.AGREEMENT, bounds[0] + start, signing, frame, byTitle);
      }
    }
  }

  /** Papers put out and named without 《》. */
  private void issued(
      Passage passage, char[] t, int[] bounds, ArticleFrame frame, Map<String, Agreement> byTitle) {
    for (IssuedTitle issued : IssuedTitle.in(t, bounds[0], bounds[1], words)) {
      Optional<Type> type = type(issued.title());
      if (type.isPresent()) {
        Signing by = new Signing(parties(issued.before(), frame), Optional.empty());
        add(passage, bounds, issued.title(), type.get(), issued.at(), by, frame, byTitle);
      }
    }
  }

  private void add(
      Passage passage,
      int[] bounds,
      String title,
      Type type,
      int at,
      Signing signing,
      ArticleFrame frame,
      Map<String, Agreement> byTitle) {
    Place place = new Place(frame.file(), passage.lineAt(at));
    Agreement known = byTitle.get(title);
    List<Place> sources = new ArrayList<>(known == null ? List.of() : known.sources());
    sources.add(place);
    List<String> parties =
        known == null || known.parties().isEmpty() ? signing.parties() : known.parties();
    byTitle.put(
        title,
        new Agreement(
            known == null ? frame.id() + "-p" + (byTitle.size() + 1) : known.id(),
            known == null ? place : known.place(),
            title,
            type,
            parties.isEmpty() ? partiesInTitle(title) : parties,
            parties.size() > 1,
            known == null || known.signed().isEmpty() ? signing.day() : known.signed(),
            domains.weigh(title).leader().orElse(frame.domain()),
            frame.id(),
            known == null
                ? passage.text().substring(bounds[0], bounds[1]).strip()
                : known.context(),
            sources));
  }

  /** A title that opens with the bodies that signed, parted by a space or a comma. */
  private static List<String> partiesInTitle(String title) {
    int space = title.indexOf(' ');
    int together = title.indexOf("共同");
    if (space > 4 && together > space) {
      return List.of(title.substring(0, space), title.substring(space + 1, together));
    }
    return List.of();
  }
}
