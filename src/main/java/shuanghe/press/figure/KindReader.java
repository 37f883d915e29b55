package shuanghe.press.figure;

import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Direction;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Unit;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/** Tells what sort of statement a figure makes, which way a change goes and against what. */
final class KindReader {

  private static final String[] REALISED = {"截至", "截止", "已", "累计", "去年", "目前"};

  private static final String[] OWN_PAST = {
    "同比", "环比", "上年", "去年", "前年", "年初", "上月", "上季", "上半年", "同期", "以来", "季度", "月份", "年末", "年底"
  };

  private final Vocabulary words;

  KindReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * A kind with the words that decided it; {@code sure} is false where it is only the usual one.
   */
  record Told(Kind kind, Direction direction, String basis, String evidence, boolean sure) {}

  Told read(Phrase phrase, boolean ahead) {
    Told told = byForm(phrase);
    if (told.kind() == Kind.DIFFERENCE || told.kind() == Kind.RANK && !ahead) {
      return told;
    }
    String target = targetCue(phrase);
    if (!target.isEmpty()) {
      return new Told(Kind.TARGET, told.direction(), told.basis(), target, true);
    }
    if (ahead) {
      return new Told(Kind.TARGET, told.direction(), told.basis(), "时期在后", true);
    }
    return told;
  }

  private Told byForm(Phrase p) {
    char[] t = p.sentence().text();
    int from = p.leftStart();
    int to = p.quantity().start();
    return switch (p.quantity().form()) {
      case RANK -> new Told(Kind.RANK, Direction.NONE, "", "位次", true);
      case TIMES ->
          new Told(
              Kind.CHANGE,
              direction(t, p.clauseStart(), to, Direction.UP),
              basis(t, p.clauseStart(), to),
              p.quantity().unit(),
              true);
      case POINTS -> points(p, t, to);
      case PERCENT -> percent(p, t, from, to);
      case AMOUNT, NUMBER -> amount(p, t, from, to);
    };
  }

  private Told points(Phrase p, char[] t, int to) {
    boolean goesOn = p.listed() && p.left().isBlank();
    int from = goesOn ? p.clauseStart() : p.leftStart();
    String left = new String(t, from, to - from).replace("两年平均", "");
    boolean against = words.has(CueRole.DIFFERENCE, t, from, to);
    boolean place = !compared(left).isEmpty() || left.contains("平均") || left.contains("水平");
    boolean own = false;
    for (String past : OWN_PAST) {
      own |= left.contains(past);
    }
    boolean compares = left.contains("比") || left.contains("较") || against;
    if (against && !own || place && compares) {
      return new Told(
          Kind.DIFFERENCE, direction(t, from, to, Direction.NONE), compared(left), "高于/低于", true);
    }
    return new Told(
        Kind.CHANGE,
        direction(t, p.clauseStart(), to, Direction.NONE),
        basis(t, p.clauseStart(), to),
        p.quantity().unit(),
        true);
  }

  private static String compared(String left) {
    for (String place : new String[] {"全国", "全市", "全省", "西部", "全球"}) {
      if (left.contains(place)) {
        return place;
      }
    }
    return "";
  }

  private Told percent(Phrase p, char[] t, int from, int to) {
    int start = from < to ? from : p.clauseStart();
    int change = words.lastOf(CueRole.CHANGE, t, start, to);
    int share = words.lastOf(CueRole.SHARE, t, start, to);
    int progress = words.lastOf(CueRole.PROGRESS, t, start, to);
    Direction way = direction(t, p.clauseStart(), to, Direction.NONE);
    String basis = basis(t, p.clauseStart(), to);
    String left = p.sentence().words(start, to);
    boolean reached = share >= 0 && (left.endsWith("至") || left.endsWith("到"));
    if (!reached && change > share && change >= progress
        || left.contains("增长率")
        || left.contains("增速")) {
      return new Told(Kind.CHANGE, way, basis, cue(CueRole.CHANGE, t, change, to), true);
    }
    if (progress >= 0 && progress > share) {
      return new Told(
          Kind.PROGRESS, Direction.NONE, "", cue(CueRole.PROGRESS, t, progress, to), true);
    }
    if (share >= 0) {
      return new Told(Kind.SHARE, Direction.NONE, "", cue(CueRole.SHARE, t, share, to), true);
    }
    String right = p.sentence().words(p.quantity().end(), p.clauseEnd());
    if (right.startsWith("的增") || right.startsWith("的速度") || right.startsWith("的降")) {
      return new Told(
          Kind.CHANGE,
          right.startsWith("的降") ? Direction.DOWN : Direction.UP,
          basis,
          right.substring(0, 2),
          true);
    }
    if (left.contains("利率") || left.contains("收益率")) {
      return new Told(Kind.LEVEL, Direction.NONE, "", "利率", true);
    }
    return new Told(
        Kind.SHARE, Direction.NONE, "", isShareName(left) ? "率" : "百分数之常", isShareName(left));
  }

  /** 覆盖率, 到达率 name a share; 效率 does not. */
  private static boolean isShareName(String left) {
    return left.contains("率") && !left.contains("效率") && !left.contains("频率");
  }

  private Told amount(Phrase p, char[] t, int from, int to) {
    String left = p.left().strip();
    if (isMove(p, left)) {
      return new Told(
          Kind.CHANGE,
          direction(t, from, to, Direction.NONE),
          basis(t, p.clauseStart(), to),
          "位次升降",
          true);
    }
    int change = words.lastOf(CueRole.CHANGE, t, from, to);
    boolean direct =
        change >= 0
            && (change == from || "新净起升".indexOf(t[change - 1]) < 0)
            && endsWithChange(p.sentence().words(change, p.quantity().governStart()));
    if (direct && p.quantity().dimension() != Unit.Dimension.RATIO) {
      return new Told(
          Kind.CHANGE,
          direction(t, from, to, Direction.NONE),
          basis(t, p.clauseStart(), to),
          cue(CueRole.CHANGE, t, change, to),
          true);
    }
    String clause = p.clauseLeft();
    if (clause.contains("完成") && (clause.contains("投资") || clause.contains("计划"))
        || clause.contains("已开工")
        || p.right().contains("完成年度")) {
      return new Told(Kind.PROGRESS, Direction.NONE, "", "完成", true);
    }
    return new Told(Kind.LEVEL, Direction.NONE, "", "数量之常", true);
  }

  private static boolean isMove(Phrase p, String left) {
    return p.quantity().unit().equals("位")
        && (left.endsWith("上升")
            || left.endsWith("前移")
            || left.endsWith("提升")
            || left.endsWith("跃升")
            || left.endsWith("下降")
            || left.endsWith("后移"));
  }

  /** 增加, 减少了: what follows is the amount of a change; 增至 is a level again. */
  private static boolean endsWithChange(String words) {
    for (String cue :
        new String[] {"增加", "减少", "增长", "下降", "提高", "降低", "提升", "上升", "回落", "增", "降"}) {
      if (words.equals(cue) || words.equals(cue + "了")) {
        return true;
      }
    }
    return false;
  }

  private String cue(CueRole role, char[] t, int at, int to) {
    Lexicon.Hit<Cue> hit = words.words(role).longest(t, at, to);
    return hit == null ? "" : hit.value().word();
  }

  private Direction direction(char[] t, int from, int to, Direction usual) {
    int up = words.lastOf(CueRole.UP, t, from, to);
    int down = words.lastOf(CueRole.DOWN, t, from, to);
    int flat = words.lastOf(CueRole.FLAT, t, from, to);
    if (flat > up && flat > down) {
      return Direction.FLAT;
    }
    return up < 0 && down < 0 ? usual : up > down ? Direction.UP : Direction.DOWN;
  }

  private String basis(char[] t, int from, int to) {
    int at = words.lastOf(CueRole.BASIS, t, from, to);
    return at < 0 ? "" : cue(CueRole.BASIS, t, at, to);
  }

  /** The word that makes the figure an aim, unless something realised stands between the two. */
  private String targetCue(Phrase p) {
    Sentence s = p.sentence();
    char[] t = s.text();
    int number = p.quantity().start();
    int i = s.from();
    int last = -1;
    String cue = "";
    while (i < number) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.TARGET).longest(t, i, number);
      if (hit == null) {
        i++;
        continue;
      }
      if (isAim(s, hit)) {
        last = hit.end();
        cue = hit.value().word();
      }
      i = hit.end();
    }
    if (last < 0) {
      return "";
    }
    String between = s.words(last, number);
    for (String realised : REALISED) {
      if (between.contains(realised)) {
        return "";
      }
    }
    return between.indexOf(';') >= 0 ? "" : cue;
  }

  /** 计划 and 目标 aim only as verbs, not in 年度投资计划 or 双碳目标. */
  private static boolean isAim(Sentence s, Lexicon.Hit<Cue> hit) {
    String word = hit.value().word();
    char next = hit.end() < s.to() ? s.text()[hit.end()] : ' ';
    char before = hit.start() > s.from() ? s.text()[hit.start() - 1] : ',';
    return switch (word) {
      case "计划" ->
          "资作度动完施划项题发程才的专年".indexOf(before) < 0
              && ("到在于今明年总投建新用实引培开完将力".indexOf(next) >= 0 || Script.isDigit(next));
      case "目标" -> next == '是' || next == '为' || next == ':';
      case "争取" ->
          next == '到'
              || next == '在'
              || next == '实'
              || next == '达'
              || next == '今'
              || Script.isDigit(next);
      case "努力" -> next == '实' || next == '到' || next == '使';
      case "拟" -> "定制模草编虚".indexOf(next) < 0 && before != '模' && before != '虚';
      default -> true;
    };
  }
}
