package shuanghe.press.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph.Role;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.AreaReader;
import shuanghe.press.text.AreaReader.FoundArea;
import shuanghe.press.text.AreaTree;
import shuanghe.press.text.AreaTree.Level;
import shuanghe.press.text.Mention;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * The areas an article names, passage by passage, with what 我市, 全省, 该区, 两地 and 三地 point to.
 *
 * <p>The headline counts threefold where it matters how often an area is named.
 */
public final class ArticleAreas {

  private static final int HEADLINE = 3;

  /** How much more often the area named most must be named than the next to be 我市. */
  private static final int CLEARLY = 2;

  private static final int LONGEST_LIST = 80;

  /** A head within a paragraph stands at its very beginning: 成都：…. */
  private static final int HEAD_BEGINS = 4;

  private final AreaTree tree;
  private final AreaReader reader;
  private final FoundArticle article;
  private final String newspaper;
  private final Map<Passage, List<AreaMention>> resolved = new IdentityHashMap<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<String, Integer> count = new LinkedHashMap<>();
  private final Map<String, Integer> beside = new LinkedHashMap<>();
  private final List<AreaMention> before = new ArrayList<>();
  private List<String> ranked = List.of();
  private String section = "";
  private String title = "";

  private ArticleAreas(Vocabulary words, FoundArticle article, String newspaper) {
    this.tree = words.tree();
    this.reader = new AreaReader(words);
    this.article = article;
    this.newspaper = newspaper;
  }

  /**
   * The areas of an article.
   *
   * @param newspaper area that the newspaper is at home in; empty where nothing tells
   */
  public static ArticleAreas of(Vocabulary words, FoundArticle article, String newspaper) {
    ArticleAreas areas = new ArticleAreas(words, article, newspaper);
    List<List<FoundArea>> read = new ArrayList<>();
    for (Passage passage : article.passages()) {
      List<FoundArea> found = areas.reader.read(passage.mentions());
      read.add(found);
      for (FoundArea f : found) {
        if (f.isName()) {
          areas.names.merge(f.word().area(), weight(passage), Integer::sum);
        }
      }
    }
    for (int i = 0; i < read.size(); i++) {
      areas.resolve(article.passages().get(i), read.get(i));
    }
    areas.ranked = ranked(areas.count.isEmpty() ? areas.beside : areas.count);
    return areas;
  }

  /** Whether the article names an area itself, not only places within it. */
  public boolean isNamed(String area) {
    return names.containsKey(area);
  }

  private static int weight(Passage passage) {
    return passage.role() == Role.HEADLINE ? HEADLINE : 1;
  }

  private void resolve(Passage passage, List<FoundArea> read) {
    if (passage.role() == Role.SECTION_HEAD) {
      section = "";
    }
    char[] t = passage.plain();
    List<AreaMention> here = new ArrayList<>();
    for (FoundArea found : read) {
      String area =
          switch (found.word().form()) {
            case NAME -> tree.meant(found.word().area());
            case OWN -> own(found.word().level().orElseThrow());
            case WHOLE -> whole(found.word().level().orElseThrow(), here);
            case BACK -> back(found.word().level().orElseThrow(), here);
            case PAIR -> pair(word(t, found), here);
            case SEVERAL -> several(word(t, found), here);
            case NONE -> "";
          };
      Part part = reader.part(passage.mentions(), found);
      add(
          t,
          here,
          new AreaMention(found.start(), found.end(), area, List.of(), part),
          found.isName());
    }
    AreaReader.settle(passage.mentions(), here);
    resolved.put(passage, List.copyOf(here));
    before.addAll(here);
    for (AreaMention mention : here) {
      if (!mention.area().isEmpty()) {
        boolean body =
            passage.mentions().longest(CueRole.AREA_BODY, mention.end(), t.length).isPresent();
        Map<String, Integer> counted = isSpokenOf(mention) && !body ? count : beside;
        counted.merge(mention.area(), weight(passage), Integer::sum);
      }
    }
    if (passage.role() == Role.SECTION_HEAD) {
      section = subjects(here);
    } else if (passage.role() == Role.HEADLINE) {
      title = subjects(here);
    }
  }

  private static String word(char[] t, FoundArea found) {
    return new String(t, found.start(), found.end() - found.start());
  }

  /** The area that the subjects of a heading have together; the first where they have none. */
  private String subjects(List<AreaMention> heading) {
    List<String> areas = new ArrayList<>();
    for (AreaMention m : heading) {
      if (m.part() == Part.SUBJECT && !m.area().isEmpty()) {
        areas.add(m.area());
      }
    }
    String together = tree.together(areas);
    return !together.isEmpty() || areas.isEmpty() ? together : areas.getFirst();
  }

  /** 我市: of the newspaper, else of the title, else what is named by far most. */
  private String own(Level level) {
    return tree.at(level, newspaper)
        .or(() -> tree.at(level, title))
        .or(() -> most(level))
        .orElse("");
  }

  /**
   * 全市: of the section, of what the paragraph opens with, of the title, of the newspaper, of what
   * is named by far most, of what was named last.
   */
  private String whole(Level level, List<AreaMention> here) {
    Function<String, Optional<String>> at = area -> tree.at(level, area);
    return at.apply(section)
        .or(() -> first(here, at))
        .or(() -> at.apply(title))
        .or(() -> at.apply(newspaper))
        .or(() -> most(level))
        .or(() -> first(before.reversed(), at))
        .orElse("");
  }

  /** 该区: what was named last and stands so high. */
  private String back(Level level, List<AreaMention> here) {
    Function<String, Optional<String>> at = area -> tree.at(level, area);
    return first(here.reversed(), at).or(() -> first(before.reversed(), at)).orElse("");
  }

  private static Optional<String> first(
      Collection<AreaMention> mentions, Function<String, Optional<String>> at) {
    for (AreaMention mention : mentions) {
      Optional<String> area = isSpokenOf(mention) ? at.apply(mention.area()) : Optional.empty();
      if (area.isPresent()) {
        return area;
      }
    }
    return Optional.empty();
  }

  private static boolean isSpokenOf(AreaMention mention) {
    return mention.part() == Part.SUBJECT || mention.part() == Part.SOURCE;
  }

  private Optional<String> most(Level level) {
    Map<String, Integer> atLevel = new LinkedHashMap<>();
    names.forEach(
        (name, n) ->
            tree.at(level, tree.meant(name)).ifPresent(a -> atLevel.merge(a, n, Integer::sum)));
    List<String> ranked = ranked(atLevel);
    boolean even =
        ranked.size() > 1 && atLevel.get(ranked.get(0)) < CLEARLY * atLevel.get(ranked.get(1));
    return even ? Optional.empty() : ranked.stream().findFirst();
  }

  /** 两地: of the list just named, of the pair named last, else as the code list says. */
  private String pair(String word, List<AreaMention> here) {
    List<String> called = tree.pairsCalled(word);
    String list = lastList(here);
    if (!list.isEmpty()) {
      return list;
    }
    return lastOf(called, here)
        .or(() -> lastOf(called, before))
        .or(() -> called.stream().findFirst())
        .orElse("");
  }

  private static Optional<String> lastOf(List<String> areas, List<AreaMention> mentions) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (areas.contains(mentions.get(i).area())) {
        return Optional.of(mentions.get(i).area());
      }
    }
    return Optional.empty();
  }

  /** 三地: of the list just named, what the code list calls so, else the list named last. */
  private String several(String word, List<AreaMention> here) {
    String called = pair(word, here);
    return called.isEmpty() ? lastList(before) : called;
  }

  private static String lastList(List<AreaMention> here) {
    for (int i = here.size() - 1; i >= 0; i--) {
      AreaMention m = here.get(i);
      if (!m.items().isEmpty() && m.part() != Part.SCALE) {
        return m.area();
      }
    }
    return "";
  }

  /**
   * Takes a mention in, joined with the one before where both are one place or one list: 重庆市江津区 is
   * 江津, 渝中区洪崖洞 is 洪崖洞, 重庆、成都 both together.
   */
  private void add(char[] t, List<AreaMention> here, AreaMention next, boolean isName) {
    if (!here.isEmpty()) {
      Optional<AreaMention> joined = joined(t, here.getLast(), next, isName);
      if (joined.isPresent()) {
        here.set(here.size() - 1, joined.get());
        return;
      }
    }
    here.add(next);
  }

  private Optional<AreaMention> joined(
      char[] t, AreaMention last, AreaMention next, boolean isName) {
    if (last.area().isEmpty() || next.end() - last.start() > LONGEST_LIST) {
      return Optional.empty();
    }
    boolean bracket = next.start() == last.end() + 1 && t[last.end()] == '(';
    if (bracket && tree.isWithin(next.area(), last.area())) {
      boolean named =
          next.end() + 1 < t.length && t[next.end()] == ')' && Script.isHan(t[next.end() + 1]);
      return Optional.of(wider(last, next.end(), named ? next.area() : last.area(), last.items()));
    }
    int gap = reader.gap(t, last.end(), next.start());
    if (gap < 0) {
      return Optional.empty();
    }
    if (!isName && gap == 0) {
      return Optional.of(wider(last, next.end(), last.area(), last.items()));
    }
    if (next.area().isEmpty()) {
      return Optional.empty();
    }
    List<String> items = new ArrayList<>(items(last));
    String before = items.getLast();
    if (gap == 0 && (tree.isWithin(next.area(), before) || tree.isSiteOf(before, next.area()))) {
      items.removeLast();
    } else if (gap == 0 && tree.isWithin(before, next.area())) {
      return Optional.empty();
    }
    items.addAll(items(next));
    return Optional.of(
        items.size() == 1
            ? wider(last, next.end(), items.getFirst(), List.of())
            : wider(last, next.end(), tree.together(items), items));
  }

  private static List<String> items(AreaMention mention) {
    return mention.items().isEmpty() ? List.of(mention.area()) : mention.items();
  }

  private static AreaMention wider(AreaMention from, int end, String area, List<String> items) {
    return new AreaMention(from.start(), end, area, items, from.part());
  }

  /** The mentions in a stretch of a passage. */
  public List<AreaMention> in(Passage passage, int from, int to) {
    return Mention.within(resolved.get(passage), from, to);
  }

  /**
   * The area that a heading sets for what follows, or a head within a paragraph for the paragraph:
   * 成都：…; empty where it names none.
   */
  public String headOf(Passage passage) {
    List<AreaMention> here = resolved.get(passage);
    if (passage.role() == Role.SECTION_HEAD) {
      return subjects(here);
    }
    char[] t = passage.plain();
    for (AreaMention m : here) {
      boolean heads = m.start() <= HEAD_BEGINS && m.end() < t.length;
      if (heads && (t[m.end()] == ':' || t[m.end()] == '】')) {
        return m.area();
      }
    }
    return "";
  }

  /** The pair named most; where none is, the first of the code list; empty where that has none. */
  public String pair() {
    for (String area : ranked) {
      if (tree.isPair(area)) {
        return area;
      }
    }
    return tree.firstPair();
  }

  /** What 我市 means; empty where nothing tells. */
  public String home() {
    return newspaper.isEmpty() ? most(Level.CITY).orElse("") : newspaper;
  }

  /** The area the article as a whole is about: the one named most; empty if none is named. */
  public String main() {
    return ranked.isEmpty() ? "" : ranked.getFirst();
  }

  /** Whether a headline or the first paragraph of text names an area or a part of it. */
  public boolean isHeadOf(String area) {
    boolean lead = false;
    for (Passage passage : article.passages()) {
      boolean body = passage.role() == Role.BODY;
      if (lead && body) {
        return false;
      }
      boolean head = passage.role() == Role.HEADLINE || passage.role() == Role.KICKER || body;
      lead |= body;
      if (head && names(passage, area)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a passage names an area or a part of it. */
  private boolean names(Passage passage, String area) {
    for (AreaMention m : resolved.get(passage)) {
      if (m.area().equals(area) || m.items().contains(area) || tree.isWithin(m.area(), area)) {
        return true;
      }
    }
    return false;
  }

  /** The areas spoken of, or else named beside, the most often named first. */
  public List<String> ranked() {
    return ranked;
  }

  private static List<String> ranked(Map<String, Integer> count) {
    List<String> ranked = new ArrayList<>(count.keySet());
    ranked.sort(Comparator.comparing(count::get, Comparator.reverseOrder()));
    return List.copyOf(ranked);
  }
}
