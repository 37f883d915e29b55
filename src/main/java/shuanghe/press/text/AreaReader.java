package shuanghe.press.text;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention.Part;

/**
 * Finder of the words that name areas or point to them, in one pass; words that only hold the
 * letters of a name are passed over whole, so that 完成渝昆高铁 names no 成渝.
 */
public final class AreaReader {

  /** How far from an area the word stands that says what the area does: 占同期全省. */
  private static final int NEAR = 3;

  private static final char LIST = '、';

  private final Vocabulary words;

  /** Reader by the given words. */
  public AreaReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * A word that names an area or points to one.
   *
   * @param start offset of its first character
   * @param end offset behind its last
   * @param word what the word says
   * @param inTitle whether it stands in a title in 《》
   */
  public record FoundArea(int start, int end, AreaWord word, boolean inTitle) {

    /** Whether an area's own name stands here, rather than 我市 or 两地. */
    public boolean isName() {
      return word.form() == AreaWord.AreaWordForm.NAME;
    }
  }

  /** The words of a text in order. */
  public List<FoundArea> read(CueMentions mentions) {
    char[] t = mentions.text();
    List<FoundArea> found = new ArrayList<>();
    boolean inTitle = false;
    int passed = 0;
    WordList<AreaWord> places = words.places();
    for (var hit = mentions.next(places, 0, t.length);
        hit != null;
        hit = mentions.next(places, hit.end(), t.length)) {
      boolean named = hit.value().form() != AreaWord.AreaWordForm.NONE;
      if (named && !isLetterOfWord(t, hit) && !isNameOfLine(mentions, hit)) {
        for (; passed < hit.start(); passed++) {
          char c = t[passed];
          inTitle = c == '《' || inTitle && c != '》' && !Script.endsSentence(c);
        }
        found.add(new FoundArea(hit.start(), hit.end(), hit.value(), inTitle));
      }
    }
    return found;
  }

  /** A one-character name counts only where it stands for the place: 在渝, not 渝快办. */
  private boolean isLetterOfWord(char[] t, Lexicon.Hit<AreaWord> hit) {
    return hit.end() - hit.start() == 1 && (hit.start() == 0 || !isPreposition(t, hit.start() - 1));
  }

  /** 资阳线, but 成渝线 is of both. */
  private boolean isNameOfLine(CueMentions cues, Lexicon.Hit<AreaWord> hit) {
    int length = cues.text().length;
    return hit.end() < length
        && cues.longest(CueRole.AREA_LINE, hit.end(), length)
            .filter(line -> line.cue().value().isEmpty())
            .isPresent()
        && hit.value().form() == AreaWord.AreaWordForm.NAME
        && !words.tree().isPair(hit.value().area());
  }

  private boolean isPreposition(char[] t, int at) {
    return words.words(CueRole.AREA_LETTER).longest(t, at, at + 1) != null;
  }

  /**
   * Whether two words side by side name one list of areas: 重庆、成都, 来渝来蓉.
   *
   * @return what parts them: 0 nothing, 1 a comma or an and; -1 where they are no list
   */
  public int gap(char[] t, int end, int start) {
    if (start == end || hubEnd(t, end, start) == start) {
      return 0;
    }
    if (start - end > 2) {
      return -1;
    }
    boolean and = words.words(CueRole.AREA_AND).longest(t, end, start) != null;
    boolean again = start - end == 1 && end > 1 && t[end - 2] == t[end] && isPreposition(t, end);
    return and || again ? 1 : -1;
  }

  /** Where a word between a city and its station ends. */
  private int hubEnd(char[] t, int from, int to) {
    Lexicon.Hit<Cue> hub = words.words(CueRole.AREA_HUB).longest(t, from, to);
    return hub == null ? from : hub.end();
  }

  /** What an area does in its clause, told by the words beside it. */
  public Part part(CueMentions cues, FoundArea area) {
    if (area.inTitle()) {
      return Part.TITLE;
    }
    char[] t = cues.text();
    int start = area.start();
    int end = area.end();
    int from = Math.max(0, start - NEAR);
    for (int at = start; at > from && (at == start || Script.isHan(t[at])); at--) {
      if (cues.endingAt(CueRole.AREA_SCALE, Math.max(0, at - NEAR), at).isPresent()) {
        return Part.SCALE;
      }
    }
    int clauseEnd = clauseEnd(t, end);
    if (isObject(cues, from, start)
        || cues.longest(CueRole.AREA_ORIGIN, end, t.length).isPresent()
        || cues.endingAt(CueRole.AREA_FOR, from, start).isPresent()
            && cues.has(CueRole.AREA_SERVED, end, clauseEnd)
        || isInvestor(cues, end, clauseEnd)) {
      return Part.OBJECT;
    }
    int clauseStart = start;
    while (clauseStart > 0 && !Script.endsClause(t[clauseStart - 1])) {
      clauseStart--;
    }
    if (start > 0 && t[start - 1] == LIST && isCompared(cues, clauseStart, start)) {
      return Part.SCALE;
    }
    if (cues.endingAt(CueRole.AREA_OF, Math.max(0, start - 1), start).isPresent()
        && cues.has(CueRole.SEAT, clauseStart, start)) {
      return Part.TITLE;
    }
    if (cues.endingAt(CueRole.VENUE_BEFORE, from, start).isPresent()
        || cues.endingAt(CueRole.PLACED, from, start).isPresent()
            && cues.has(CueRole.VENUE_AFTER, end, clauseEnd)) {
      return Part.VENUE;
    }
    boolean told = cues.has(CueRole.SOURCE_VERB, end, clauseEnd) && !hasDigit(t, end, clauseEnd);
    return told ? Part.SOURCE : Part.SUBJECT;
  }

  /** 来自成都, 供应位于成都的企业: behind a word that leads there, and one of where it lies. */
  private static boolean isObject(CueMentions cues, int from, int area) {
    int seat = cues.endingAt(CueRole.SEAT, from, area).map(CueMention::start).orElse(area);
    return cues.endingAt(CueRole.AREA_OBJECT, from, area).isPresent()
        || seat < area
            && cues.endingAt(CueRole.AREA_OBJECT, Math.max(0, seat - NEAR), seat).isPresent();
  }

  /** 四川某集团投资建设: where a firm that builds comes from, with no other area or number between. */
  private static boolean isInvestor(CueMentions cues, int area, int clauseEnd) {
    return cues.first(CueRole.AREA_INVESTS, area, clauseEnd)
        .filter(invests -> !hasDigit(cues.text(), area, invests.start()))
        .isPresent();
  }

  /**
   * Settles the parts that the mentions before tell: a list goes on with what something comes from
   * or passes, 经重庆市江北区、大足区,四川省资阳市,引入…, and what the subject is said to be is no other subject,
   * 万州港是重庆最大的港口.
   */
  public static void settle(CueMentions cues, List<AreaMention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      AreaMention last = mentions.get(i - 1);
      AreaMention next = mentions.get(i);
      if (next.part() == Part.SUBJECT
          && (last.part() == Part.OBJECT && goesOn(cues, last, next)
              || isPredicate(cues, mentions.subList(0, i), next))) {
        mentions.set(i, next.as(Part.OBJECT));
      }
    }
  }

  /** Whether a mention goes on with a list, in its clause or in one of nothing but areas. */
  private static boolean goesOn(CueMentions cues, AreaMention last, AreaMention next) {
    char[] t = cues.text();
    if (next.start() == last.end() + 1 && Script.endsClause(t[last.end()])) {
      return next.end() < t.length && Script.endsClause(t[next.end()]);
    }
    boolean listed =
        t[next.start() - 1] == LIST
            || cues.endingAt(CueRole.EXAMPLES_END, next.start() - 1, next.start()).isPresent();
    return listed && clauseEnd(t, last.end()) >= next.start();
  }

  /** Whether a mention is part of what one before it in the sentence is said to be. */
  private static boolean isPredicate(
      CueMentions cues, List<AreaMention> before, AreaMention mention) {
    char[] t = cues.text();
    int from = Math.max(0, mention.start() - NEAR);
    int to = clauseEnd(t, mention.end());
    if (mention.end() == to
        || hasDigit(t, mention.end(), to)
        || cues.endingAt(CueRole.AREA_IS, from, mention.start()).isEmpty()) {
      return false;
    }
    int sentence = mention.start();
    while (sentence > 0 && !Script.endsSentence(t[sentence - 1])) {
      sentence--;
    }
    for (AreaMention m : before) {
      if (m.part() == Part.SUBJECT && m.start() >= sentence) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(char[] t, int from) {
    int end = from;
    while (end < t.length && !Script.endsClause(t[end])) {
      end++;
    }
    return end;
  }

  /** 高于全国2个、全省1个百分点: the list of what a figure is compared with goes on. */
  private static boolean isCompared(CueMentions cues, int from, int to) {
    for (CueMention scale : cues.all(CueRole.AREA_SCALE, from, to)) {
      if (scale.end() - scale.start() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(char[] t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Script.isDigit(t[i])) {
        return true;
      }
    }
    return false;
  }
}
