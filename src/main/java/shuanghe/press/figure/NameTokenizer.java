package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Language;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.RoleWord;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;

/**
 * Tokenizer of one sentence for the names in it: which word plays its part where it stands, and
 * what is passed over.
 */
final class NameTokenizer {

  /** Value of what opens a bracket that only explains the word before it: 含, 简称. */
  private static final String OPENS = "opens";

  /** Value of a character that makes a measure of a short noun: 率. */
  private static final String ENDING = "ending";

  /** Value of what bounds the time or distance before it, and is no part of a name: 年底前, 三年内. */
  private static final String BEHIND_TIME = "behind-time";

  /** Value of an adverb that plays its part only where no text stands before it: 能, and not 产能. */
  private static final String ALONE = "alone";

  /** Value of a length of time in words: 三年. */
  private static final String LENGTH = "length";

  private static final List<String> YEARS_OF_NAMES = Language.words(CueRole.YEAR_OF_NAME, "");
  private static final int SHORT_MEASURE = 4;

  private final NameTokens.NamingWords words;
  private final Sentence s;
  private final CueMentions m;
  private final char[] t;
  private final List<NameToken> tokens = new ArrayList<>();
  private int textFrom = -1;
  private int time;
  private int figure;

  /** Where the next time or figure begins. */
  private int next;

  NameTokenizer(Sentence s, NameTokens.NamingWords words) {
    this.words = words;
    this.s = s;
    this.m = s.mentions();
    this.t = s.text();
  }

  /** Tokens of the sentence in their order. */
  List<NameToken> cut() {
    int i = pastNumbering(s.from());
    next = nextTimeOrFigure();
    while (i < s.to()) {
      if (isText(i)) {
        i = text(i, i + 1);
      } else {
        i = at(i);
        next = nextTimeOrFigure();
      }
    }
    closeText(s.to());
    return SettledTokens.of(tokens, t);
  }

  /** Where the number of a paragraph ends, 一、 before 夏粮面积; its beginning where none stands. */
  private int pastNumbering(int from) {
    int i = from;
    while (i < s.to() && (Numerals.digit(t[i]) > 0 || Numerals.power(t[i]) == 1)) {
      i++;
    }
    return i > from && i < s.to() && t[i] == NounWords.LIST && i < nextFigure() ? i + 1 : from;
  }

  /** Whether nothing but a word that plays no part may stand here. */
  private boolean isText(int i) {
    return Script.isWordChar(t[i]) && !m.mayBegin(words.cues(), i) && i < next;
  }

  private int nextTimeOrFigure() {
    return time < s.times().size()
        ? Math.min(nextFigure(), s.times().get(time).start())
        : nextFigure();
  }

  private int at(int i) {
    if (figure < s.quantities().size() && s.quantities().get(figure).governStart() <= i) {
      Quantity q = s.quantities().get(figure);
      figure++;
      return q.end() <= i ? i : add(NameRole.FIGURE, i, q.end(), "");
    }
    while (time < s.times().size() && s.times().get(time).start() < i) {
      time++;
    }
    if (time < s.times().size() && s.times().get(time).start() == i) {
      TimeMention mention = s.times().get(time);
      if (mention.end() > i && !isYearOfName(mention)) {
        return add(NameRole.TIME, i, mention.end(), "");
      }
    }
    char c = t[i];
    if (Script.endsClause(c)) {
      return add(NameRole.PAUSE, i, i + 1, "");
    }
    if (Script.opens(c)) {
      int close = closing(i);
      if (close < 0) {
        return add(NameRole.PAUSE, i, i + 1, "");
      }
      if (isAside(i + 1, close)) {
        closeText(i);
        return close + 1;
      }
      boolean bracket = c == '(' || c == '【' || c == '[';
      return add(NameRole.TEXT, i, close + 1, bracket ? NameTokens.BRACKET : NameTokens.QUOTED);
    }
    if (Script.closes(c) || c == ' ' || c == '—') {
      return add(NameRole.PAUSE, i, i + 1, c == '—' ? NameTokens.DASH : "");
    }
    int duration = pastDuration(i);
    if (duration > i) {
      return add(NameRole.TIME, i, duration, "");
    }
    return word(i);
  }

  /** [3], (下同) and (简称…): notes, words to the reader and explanations are passed over. */
  private boolean isAside(int from, int to) {
    int i = t[from - 1] == '[' ? pastDigits(from) : from;
    Lexicon.Hit<RoleWord<NameRole>> hit = m.longest(words.asides(), from, to);
    return i == to || hit != null && (hit.end() == to || hit.value().value().equals(OPENS));
  }

  private int pastDigits(int from) {
    int i = from;
    while (i < s.to() && Script.isDigit(t[i])) {
      i++;
    }
    return i;
  }

  /** 5年期: what makes a measure of a short noun makes a name of a length of time. */
  private boolean isEnding(int at) {
    Lexicon.Hit<RoleWord<NameRole>> hit = m.longest(words.cues(), at, Math.min(at + 1, s.to()));
    return hit != null && hit.value().value().equals(ENDING);
  }

  /** Where a length of time that is no figure ends: 7天, 3个月; its beginning where none stands. */
  private int pastDuration(int from) {
    int unit = pastDigits(from);
    Lexicon.Hit<RoleWord<NameRole>> hit =
        unit > from ? m.longest(words.durations(), unit, s.to()) : null;
    return hit == null || isEnding(hit.end()) ? from : hit.end();
  }

  private int word(int i) {
    int found = m.find(words.cues(), i, nextFigure());
    int end = found < 0 ? i : m.end(i, found);
    if (found < 0 || end == i + 1 && beginsArea(i)) {
      return text(i, i + 1);
    }
    RoleWord<NameRole> word = m.value(words.cues(), found);
    return plays(word, i, end) ? add(word.role(), i, end, word.value()) : text(i, i + 1);
  }

  /** 自贡: a word of one character is none where it begins the name of an area. */
  private boolean beginsArea(int i) {
    int k = 0;
    while (k < s.areas().size() && s.areas().get(k).start() < i) {
      k++;
    }
    return k < s.areas().size() && s.areas().get(k).start() == i && s.areas().get(k).end() > i + 1;
  }

  private int nextFigure() {
    return figure < s.quantities().size() ? s.quantities().get(figure).governStart() : s.to();
  }

  /**
   * A word of one character plays its part only where it can be no part of a longer word: a change,
   * a rank or a light verb right before the number, an adverb before a verb.
   */
  private boolean plays(RoleWord<NameRole> word, int from, int end) {
    if (word.value().equals(BEHIND_TIME)) {
      return isBehindTime(from);
    }
    if (end - from > 1 || word.value().equals(NameTokens.ANYWHERE)) {
      return true;
    }
    if (isPartOfWord(word.role(), from, end)) {
      return false;
    }
    return switch (word.role()) {
      case CHANGE -> leadsToFigure(end);
      case LIGHT ->
          leadsToFigure(end)
              || word.value().equals(NameTokens.EXISTS)
                  && (standsAlone() || isBehindArea(from))
                  && !leadsToOf(end);
      case CLOSER ->
          leadsToFigure(end) || (standsAlone() || isBehindFigure(from)) && leadsToTime(end);
      case RANK -> leadsToFigure(end) || standsAlone() || leadsToRank(end);
      case ADVERB, LEAD_IN ->
          leadsToVerb(end) && (textFrom < 0 || !word.value().equals(ALONE))
              || standsAlone()
                  && !word.value().equals(ALONE)
                  && (!word.value().equals(NameTokens.OPENS_WORDS) || leadsToName(end));
      case VERB -> standsAlone() || leadsToFigure(end);
      case MEASURE -> false;
      case AFTER -> end == s.to() || Script.endsClause(t[end]);
      default -> true;
    };
  }

  /**
   * Whether a preposition joins the character before it, which is no noun by itself, to a longer
   * word, 财|经, 双|向, or opens one behind a figure: 5家 在孵企业.
   */
  private boolean isPartOfWord(NameRole role, int from, int end) {
    if (role != NameRole.PREPOSITION) {
      return false;
    }
    boolean opens = tokens.isEmpty() || !tokens.getLast().role().isNominal();
    return textFrom >= 0 && textFrom == from - 1 && opens && !beginsArea(textFrom)
        || textFrom < 0
            && !tokens.isEmpty()
            && tokens.getLast().is(NameRole.FIGURE)
            && end != nextFigure()
            && Numerals.digit(t[end]) < 0
            && !leadsToName(end);
  }

  private boolean standsAlone() {
    if (textFrom >= 0) {
      return false;
    }
    return tokens.isEmpty()
        || switch (tokens.getLast().role()) {
          case PAUSE, TIME, ADVERB, LEAD_IN, PART, PRONOUN -> true;
          default -> false;
        };
  }

  private boolean leadsToFigure(int end) {
    int figure = nextFigure();
    int i = end;
    while (i < figure) {
      Lexicon.Hit<RoleWord<NameRole>> next = m.longest(words.cues(), i, figure);
      if (next == null
          || next.value().role() != NameRole.CLOSER && next.value().role() != NameRole.LIGHT) {
        return false;
      }
      i = next.end();
    }
    return i == figure && figure < s.to();
  }

  /** 居 in 居全国第8位: the figure at the end of its clause is a rank. */
  private boolean leadsToRank(int end) {
    boolean ranked =
        figure < s.quantities().size()
            && s.quantities().get(figure).form() == Quantity.QuantityForm.RANK;
    int i = end;
    while (ranked && i < nextFigure() && !Script.endsClause(t[i])) {
      i++;
    }
    return ranked && i == nextFigure();
  }

  /** 到 in 到2022年的8820列. */
  private boolean leadsToTime(int end) {
    return s.timeAt(end).isPresent();
  }

  private boolean leadsToVerb(int end) {
    if (end == nextFigure()) {
      return true;
    }
    Lexicon.Hit<RoleWord<NameRole>> next = m.longest(words.cues(), end, s.to());
    return next != null
        && switch (next.value().role()) {
          case VERB, MANNER, LIGHT, CLOSER, CHANGE, ADVERB, RANK ->
              next.end() - end > 1 || next.value().value().equals(NameTokens.ANYWHERE);
          case COMPARE, DIFFERENCE, DEAL, SHARE, LEAD_IN, PREPOSITION -> true;
          default -> false;
        };
  }

  /** 年底 | 前, 三年 | 内, 50公里 | 内: a time, a length of one or a distance stands right before. */
  private boolean isBehindTime(int from) {
    if (textFrom >= 0 || tokens.isEmpty() || tokens.getLast().end() != from) {
      return false;
    }
    NameToken last = tokens.getLast();
    return last.is(NameRole.TIME) || last.is(NameRole.FIGURE) || last.value().equals(LENGTH);
  }

  /** 到 in 从2020年的9亿元到2024年: right behind a figure. */
  private boolean isBehindFigure(int from) {
    return textFrom < 0
        && !tokens.isEmpty()
        && tokens.getLast().is(NameRole.FIGURE)
        && tokens.getLast().end() == from;
  }

  /** 有 in 甲县有企业90家: the text before is an area. */
  private boolean isBehindArea(int from) {
    int area = textFrom;
    return area >= 0 && s.areas().stream().anyMatch(a -> a.start() == area && a.end() == from);
  }

  /** 有 in 有出口实绩的企业: a clause with 的 follows. */
  private boolean leadsToOf(int end) {
    for (int i = end; i < nextFigure() && !Script.endsClause(t[i]); i++) {
      Lexicon.Hit<RoleWord<NameRole>> hit = m.longest(words.cues(), i, s.to());
      if (hit != null && hit.value().role() == NameRole.OF) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name begins: 仅 | 甲市, 还 | 企业; what is none makes a longer word of both: 应|用, 均|衡. */
  private boolean leadsToName(int at) {
    Lexicon.Hit<RoleWord<NameRole>> next = m.longest(words.cues(), at, s.to());
    return beginsArea(at) || leadsToTime(at) || next != null && next.end() > at + 1;
  }

  /** Where a bracket or quotation closes that holds no figure; -1 if none does. */
  private int closing(int open) {
    int depth = 0;
    int end = Math.min(s.to(), nextFigure());
    for (int i = open; i < end; i++) {
      if (Script.opens(t[i])) {
        depth++;
      } else if (Script.closes(t[i])) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** 2023年度 is part of what it stands before. */
  private boolean isYearOfName(TimeMention mention) {
    for (String word : YEARS_OF_NAMES) {
      if (mention.end() - mention.start() > word.length() && endsWith(word, mention.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWith(String word, int end) {
    return Arrays.equals(t, end - word.length(), end, word.toCharArray(), 0, word.length());
  }

  /** 结案率: a short noun with the ending of a measure. */
  private boolean isShortMeasure(int to) {
    if (to - textFrom > SHORT_MEASURE || to - textFrom < 2) {
      return false;
    }
    return isEnding(to - 1);
  }

  private int text(int from, int to) {
    if (textFrom < 0) {
      textFrom = from;
    }
    return to;
  }

  private int add(NameRole role, int from, int to, String value) {
    closeText(from);
    tokens.add(new NameToken(role, from, to, value));
    return to;
  }

  private void closeText(int to) {
    if (textFrom >= 0) {
      tokens.add(
          new NameToken(isShortMeasure(to) ? NameRole.MEASURE : NameRole.TEXT, textFrom, to, ""));
      textFrom = -1;
    }
  }
}
