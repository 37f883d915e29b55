package shuanghe.press.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Indicator;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Matches the name a newspaper gives a figure with an indicator of the code list: areas, verbs and
 * words of change around the name do not count, any other word does.
 */
public final class IndicatorMatcher {

  private final Map<String, Indicator> byName = new HashMap<>();
  private final Vocabulary words;

  public IndicatorMatcher(CodeLists lists, Vocabulary words) {
    this.words = words;
    for (Indicator indicator : lists.indicators()) {
      byName.putIfAbsent(plain(indicator.name()), indicator);
      indicator.aliases().forEach(a -> byName.putIfAbsent(plain(a), indicator));
    }
  }

  /** The code of the indicator the name means; empty where it names none, or in another unit. */
  Optional<String> code(String name, String unit) {
    String n = plain(name);
    Indicator found = byName.get(n);
    if (found == null) {
      found = byName.get(withoutChange(withoutLead(n)));
    }
    boolean rate = List.of("%", "百分点", "倍", "番", "位").contains(unit);
    return Optional.ofNullable(found)
        .filter(i -> rate || unit.isEmpty() || i.unit().equals(unit))
        .map(Indicator::code);
  }

  private static String plain(String name) {
    return new String(Script.plain(name)).replace(" ", "").replace("“", "").replace("”", "");
  }

  /** Without the areas and verbs it begins with: 重庆实现, 两地, 全市累计完成. */
  private String withoutLead(String name) {
    char[] t = name.toCharArray();
    int i = 0;
    while (i < t.length) {
      int end = leadEnd(t, i);
      if (end < 0) {
        break;
      }
      i = end;
      if (byName.containsKey(name.substring(i))) {
        break;
      }
    }
    return name.substring(i);
  }

  private int leadEnd(char[] t, int i) {
    Lexicon.Hit<Area> area = words.areas().longest(t, i, t.length);
    if (area != null) {
      return area.end();
    }
    for (CueRole role : new CueRole[] {CueRole.HOME, CueRole.PAIR}) {
      Lexicon.Hit<Cue> word = words.words(role).longest(t, i, t.length);
      if (word != null) {
        return word.end();
      }
    }
    Lexicon.Hit<Cue> verb = words.verb(t, i, t.length);
    if (verb != null) {
      return verb.end();
    }
    return "的间市省、和与".indexOf(t[i]) >= 0 ? i + 1 : -1;
  }

  /** Without what a change adds at the end: 同比增长, 增速, 高于全国. */
  private String withoutChange(String name) {
    char[] t = name.toCharArray();
    for (int i = 2; i < t.length; i++) {
      boolean change =
          words.change(t, i, t.length) != null
              || name.startsWith("高于", i)
              || name.startsWith("占", i)
              || name.startsWith("低于", i)
              || name.startsWith("较", i)
              || name.startsWith("居", i)
              || name.startsWith("增速", i);
      if (change && byName.containsKey(name.substring(0, i))) {
        return name.substring(0, i);
      }
    }
    return name;
  }
}
