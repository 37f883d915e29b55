package shuanghe.press.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Fact;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/** Finds what goes on: cooperation matters with the status the text gives them. */
public final class MatterReader {

  private static final int LONGEST_NAME = 64;

  /** A status that many things may have: what follows must end as projects' names do. */
  private static final String WIDE = "wide";

  /** A status that is often only wished for: it must also be said to have come about. */
  private static final String DONE = "done";

  private static final int LONGEST_STATUS = 20;

  /** The fewest characters of a name before its status, and of one behind it. */
  private static final int SUBJECT = 4;

  private static final int OBJECT = 3;

  /** Words of a sentence that speaks of what is yet to come. */
  private static final String[] AHEAD = {"将", "建议", "呼吁", "要求", "提出", "希望", "根据协议", "具体"};

  /** What is longer is no paragraph of a newspaper. */
  private static final int LONGEST_TEXT = 20_000;

  private static final String[] TOGETHER = {
    "成渝", "川渝", "两地", "双城", "双核", "两市", "共建", "重庆成都", "渝蓉", "合作"
  };

  private final Vocabulary words;
  private final DomainClassifier domains;

  public MatterReader(Vocabulary words, DomainClassifier domains) {
    this.words = words;
    this.domains = domains;
  }

  public List<PressMatter> matters(FoundArticle article, ArticleFrame frame, List<Fact> facts) {
    Map<String, PressMatter> byName = new LinkedHashMap<>();
    for (Passage passage : article.passages()) {
      if (!isText(passage)) {
        continue;
      }
      char[] t = passage.plain();
      for (int[] bounds : passage.sentences()) {
        String sentence = passage.text().substring(bounds[0], bounds[1]);
        int from = bounds[0];
        for (int i = bounds[0]; i <= bounds[1]; i++) {
          if (i == bounds[1] || Script.endsClause(t[i])) {
            clause(passage, t, from, i, bounds[0], sentence, frame, facts, byName);
            from = i + 1;
          }
        }
      }
    }
    return List.copyOf(byName.values());
  }

  private static boolean isText(Passage passage) {
    return passage.text().length() <= LONGEST_TEXT
        && (passage.role() == Paragraph.Role.BODY || passage.role() == Paragraph.Role.DATA_BOX);
  }

  private void clause(
      Passage passage,
      char[] t,
      int from,
      int to,
      int sentenceStart,
      String sentence,
      ArticleFrame frame,
      List<Fact> facts,
      Map<String, PressMatter> byName) {
    Lexicon.Hit<Cue> status = null;
    for (int i = from + 4; i < to; i++) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.STATUS).longest(t, i, to);
      if (hit != null && stands(t, hit, from, to)) {
        status = hit;
        break;
      }
    }
    String name = status == null ? "" : name(passage.text().substring(from, status.start()));
    if (isName(name, SUBJECT)) {
      add(passage, t, from, to, name, status, sentence, frame, facts, byName);
      return;
    }
    status = objectStatus(t, from, to, sentence.substring(0, to - sentenceStart));
    if (status == null || status.end() < to && t[status.end()] == '《' && isSigning(status)) {
      return;
    }
    String reach = status.value().value();
    if (reach.equals(DONE) && !isDone(t, from, to, status)) {
      return;
    }
    boolean wide = reach.equals(DONE) || reach.equals(WIDE);
    for (String object : objects(passage.text().substring(status.end(), to))) {
      if (isName(object, OBJECT) && (!wide || endsAsProject(object))) {
        add(passage, t, from, to, object, status, sentence, frame, facts, byName);
      }
    }
  }

  /** Signed papers are agreements, not matters. */
  private static boolean isSigning(Lexicon.Hit<Cue> status) {
    return status.value().word().startsWith("签");
  }

  private void add(
      Passage passage,
      char[] t,
      int from,
      int to,
      String name,
      Lexicon.Hit<Cue> status,
      String sentence,
      ArticleFrame frame,
      List<Fact> facts,
      Map<String, PressMatter> byName) {
    Place place = new Place(frame.file(), passage.lineAt(status.start()));
    String progress = progress(facts, passage, t, from, to);
    PressMatter known = byName.get(name);
    List<Place> sources = new ArrayList<>(known == null ? List.of() : known.sources());
    sources.add(place);
    List<AreaMention> named = frame.areas().in(passage, from, to);
    String area =
        named.isEmpty() || named.getLast().area().isEmpty()
            ? frame.usualArea()
            : words.tree().city(named.getLast().area());
    byName.put(
        name,
        new PressMatter(
            known == null ? frame.id() + "-m" + (byName.size() + 1) : known.id(),
            known == null ? place : known.place(),
            name,
            "",
            statusWords(passage.text(), status, to),
            PressMatter.State.UNDER_WAY,
            PressMatter.Milestone.NONE,
            known != null && !known.progress().isEmpty() ? known.progress() : progress,
            area,
            domains
                .weigh(name + passage.text().substring(from, to))
                .leader()
                .orElse(frame.domain()),
            isTogether(sentence) || area.equals("成渝") || area.equals("川渝"),
            frame.id(),
            passage.text().substring(from, to).strip(),
            sources));
  }

  private boolean isName(String name, int shortest) {
    return name.length() >= shortest && name.length() <= LONGEST_NAME && isProject(name);
  }

  /** 打造 and 共建 tell of intentions unless 已, 了 or a count says that it has come about. */
  private static boolean isDone(char[] t, int from, int to, Lexicon.Hit<Cue> status) {
    for (int i = from; i < to; i++) {
      boolean already = i < status.start() && t[i] == '已';
      if (already || i == status.end() && (t[i] == '了' || Script.isDigit(t[i]))) {
        return true;
      }
    }
    return false;
  }

  /** Behind 推进 or 打造 only what ends as names of projects do is one. */
  private boolean endsAsProject(String name) {
    String bare = name.replaceFirst("[(（][^(（]*[)）]$", "").replaceFirst("(建设|等)$", "");
    char[] t = Script.plain(bare);
    for (int i = Math.max(0, t.length - 5); i < t.length; i++) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.PROJECT).longest(t, i, t.length);
      if (hit != null && hit.end() == t.length) {
        return true;
      }
    }
    return false;
  }

  /** The status as printed: what is being done goes with 正加快 and 正抓紧. */
  private static String statusWords(String text, Lexicon.Hit<Cue> status, int to) {
    String word = status.value().word();
    boolean open = word.equals("正加快") || word.equals("正抓紧");
    return open && to - status.start() <= LONGEST_STATUS
        ? text.substring(status.start(), to).strip()
        : word;
  }

  /** 累计建成, 联合发布 …: a status that stands before what it is said of; null in talk of plans. */
  private Lexicon.Hit<Cue> objectStatus(char[] t, int from, int to, String sentence) {
    for (String ahead : AHEAD) {
      if (sentence.contains(ahead)) {
        return null;
      }
    }
    for (int i = from; i < to; i++) {
      Lexicon.Hit<Cue> hit = words.words(CueRole.STATUS_OF).longest(t, i, to);
      boolean city = hit != null && hit.end() < to && (t[hit.end()] == '渝' || t[hit.end()] == '都');
      if (hit != null && !city) {
        return hit;
      }
    }
    return null;
  }

  /** What a status before it is said of; 了 and counts go, and a second item is one of its own. */
  private static List<String> objects(String after) {
    List<String> objects = new ArrayList<>();
    String rest = after.strip().replace(" ", "").replaceFirst("^了", "");
    while (!rest.isEmpty() && objects.size() < 4) {
      rest =
          rest.replaceFirst("^(首批|一批|多个)", "")
              .replaceFirst("^[0-9０-９.,万亿余多]+(?![A-Za-z0-9０-９.])[个项家座处条件份张]?", "");
      int end = objectEnd(rest);
      objects.add(rest.substring(0, end).replaceFirst("等$", "").replaceFirst("^《(.*)》$", "$1"));
      boolean more =
          end + 1 < rest.length()
              && "、和与".indexOf(rest.charAt(end)) >= 0
              && Script.isDigit(Script.plain(rest.charAt(end + 1)));
      rest = more ? rest.substring(end + 1) : "";
    }
    return objects;
  }

  private static int objectEnd(String object) {
    for (int i = 1; i < object.length(); i++) {
      boolean digit = Script.isDigit(Script.plain(object.charAt(i)));
      if (digit && "、和与".indexOf(object.charAt(i - 1)) >= 0) {
        return i - 1;
      }
      if (digit
          && i > 2
          && object.indexOf('“') < 0
          && object.indexOf('(') < 0
          && !Script.isLatin(object.charAt(i - 1))) {
        return i;
      }
    }
    return object.length();
  }

  /** A status of two characters stands by itself only at a clause's end or behind 已, 正式, 全面. */
  private static boolean stands(char[] t, Lexicon.Hit<Cue> hit, int from, int to) {
    if (hit.end() - hit.start() > 2 || hit.end() == to) {
      return true;
    }
    char before = hit.start() > from ? t[hit.start() - 1] : ' ';
    char next = t[hit.end()];
    return !Script.isHan(next) || next == '点' || "已式面利正".indexOf(before) >= 0;
  }

  private static boolean isTogether(String sentence) {
    for (String word : TOGETHER) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String name(String before) {
    String name = before.strip().replace(" ", "");
    for (String opener :
        new String[] {
          "截至目前", "目前", "其中今年", "其中", "同时", "此外", "现", "当前", "会上", "据悉", "推动", "共同争取", "使", "如今",
          "首先是", "其次是", "再次是"
        }) {
      name = name.startsWith(opener) ? name.substring(opener.length()) : name;
    }
    for (String closer :
        new String[] {
          "已", "正", "正在", "将", "也", "均", "全部", "已经", "加快", "陆续", "正式", "顺利", "现已", "持续", "累计",
          "并实现", "实现", "的"
        }) {
      name = name.endsWith(closer) ? name.substring(0, name.length() - closer.length()) : name;
    }
    return name;
  }

  private boolean isProject(String name) {
    char[] t = Script.plain(name);
    boolean does = !name.startsWith("共建") && opensWithVerb(t);
    boolean leads =
        name.startsWith("积极")
            || name.startsWith("该")
            || name.startsWith("这")
            || name.contains("分别")
            || name.matches("[0-9０-９]+个?(重大|重点)?项目")
            || !name.isEmpty() && "、和的".indexOf(name.charAt(0)) >= 0
            || name.startsWith("此")
            || name.startsWith("将")
            || name.startsWith("探索")
            || name.startsWith("配合")
            || name.startsWith("多项")
            || name.startsWith("一批");
    return !does
        && !leads
        && words.has(CueRole.PROJECT, t, 0, t.length)
        && name.indexOf('《') < 0
        && name.indexOf('“') <= name.indexOf('”');
  }

  private boolean opensWithVerb(char[] t) {
    Lexicon.Hit<Cue> verb = words.verb(t, 0, t.length);
    return verb != null && verb.end() > 1;
  }

  private static String progress(List<Fact> facts, Passage passage, char[] t, int from, int to) {
    StringBuilder progress = new StringBuilder();
    String clause = new String(t, from, to - from);
    for (Fact fact : facts) {
      boolean here =
          fact.place().line() >= passage.firstLine() && fact.place().line() <= passage.lastLine();
      if (here && clause.contains(new String(Script.plain(fact.surface())))) {
        progress.append(progress.isEmpty() ? "" : "、").append(fact.surface());
      }
    }
    return progress.toString();
  }
}
