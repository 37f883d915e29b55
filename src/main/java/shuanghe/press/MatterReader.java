package shuanghe.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Fact;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.WordRole;
import shuanghe.press.Vocabulary.Role;

/** Finds what goes on: cooperation matters with the status the text gives them. */
final class MatterReader {

  private static final int LONGEST_NAME = 50;

  /** Words of a sentence that speaks of what is yet to come. */
  private static final String[] AHEAD = {"将", "建议", "呼吁", "要求", "提出", "希望", "根据协议", "具体"};

  /** What is longer is no paragraph of a newspaper. */
  private static final int LONGEST_TEXT = 20_000;

  private static final String[] TOGETHER = {
    "成渝", "川渝", "两地", "双城", "双核", "两市", "共建", "重庆成都", "渝蓉", "合作"
  };

  private final Vocabulary words;
  private final DomainClassifier domains;

  MatterReader(Vocabulary words, DomainClassifier domains) {
    this.words = words;
    this.domains = domains;
  }

  List<PressMatter> matters(FoundArticle article, ArticleFrame frame, List<Fact> facts) {
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
            clause(passage, t, from, i, sentence, frame, facts, byName);
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
      String sentence,
      ArticleFrame frame,
      List<Fact> facts,
      Map<String, PressMatter> byName) {
    Lexicon.Hit<WordRole> status = null;
    for (int i = from + 4; i < to; i++) {
      Lexicon.Hit<WordRole> hit = words.words(Role.STATUS).longest(t, i, to);
      if (hit != null && stands(t, hit, from, to)) {
        status = hit;
        break;
      }
    }
    String name = status == null ? "" : name(passage.text().substring(from, status.start()));
    if (!isName(name)) {
      status = objectStatus(t, from, to, sentence);
      name = status == null ? "" : object(passage.text().substring(status.end(), to));
    }
    if (status == null || !isName(name)) {
      return;
    }
    Place place = new Place(frame.file(), passage.lineAt(status.start()));
    String progress = progress(facts, passage, t, from, to);
    PressMatter known = byName.get(name);
    List<Place> sources = new ArrayList<>(known == null ? List.of() : known.sources());
    sources.add(place);
    List<AreaMention> named = frame.areas().in(passage, from, to);
    String area =
        named.isEmpty() || named.getLast().area().isEmpty()
            ? frame.usualArea()
            : words.city(named.getLast().area());
    byName.put(
        name,
        new PressMatter(
            known == null ? frame.id() + "-m" + (byName.size() + 1) : known.id(),
            known == null ? place : known.place(),
            name,
            status.value().word(),
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

  private boolean isName(String name) {
    return name.length() >= 4 && name.length() <= LONGEST_NAME && isProject(name);
  }

  /** 累计建成, 联合发布 …: a status that stands before what it is said of; null in talk of plans. */
  private Lexicon.Hit<WordRole> objectStatus(char[] t, int from, int to, String sentence) {
    for (String ahead : AHEAD) {
      if (sentence.contains(ahead)) {
        return null;
      }
    }
    for (int i = from; i < to; i++) {
      Lexicon.Hit<WordRole> hit = words.words(Role.STATUS_OF).longest(t, i, to);
      boolean city = hit != null && hit.end() < to && (t[hit.end()] == '渝' || t[hit.end()] == '都');
      if (hit != null && !city) {
        return hit;
      }
    }
    return null;
  }

  /** What a status before it is said of: 了 and a count before it go, so does a second item. */
  private static String object(String after) {
    String object = after.strip().replace(" ", "").replaceFirst("^了", "");
    object = object.replaceFirst("^[0-9０-９.,万亿余多]+[个项家座处条件份]?", "");
    for (int i = 1; i < object.length(); i++) {
      boolean second =
          "、和与".indexOf(object.charAt(i - 1)) >= 0
              && Script.isDigit(Script.plain(object.charAt(i)));
      if (second
          || i > 2 && Script.isDigit(Script.plain(object.charAt(i))) && object.indexOf('“') < 0) {
        return object.substring(0, second ? i - 1 : i);
      }
    }
    return object.replaceFirst("等$", "").replaceFirst("^《(.*)》$", "$1");
  }

  /** A status of two characters stands by itself only at a clause's end or behind 已, 正式, 全面. */
  private static boolean stands(char[] t, Lexicon.Hit<WordRole> hit, int from, int to) {
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
          "截至目前", "目前", "其中", "同时", "此外", "现", "当前", "会上", "据悉", "推动", "共同争取", "使", "如今", "首先是",
          "其次是", "再次是"
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
            || name.startsWith("此")
            || name.startsWith("将")
            || name.startsWith("探索")
            || name.startsWith("配合")
            || name.startsWith("多项")
            || name.startsWith("一批");
    return !does
        && !leads
        && words.has(Role.PROJECT, t, 0, t.length)
        && name.indexOf('《') < 0
        && name.indexOf('“') <= name.indexOf('”');
  }

  private boolean opensWithVerb(char[] t) {
    Lexicon.Hit<WordRole> verb = words.verb(t, 0, t.length);
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
