package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;
import shuanghe.model.Fact.Kind;
import shuanghe.model.Unit;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/** Clues of the words around a figure to its kind; the rules of {@link KindRules} look at it. */
final class KindClues {

  /** A cue that is none alone, such as 计划 in 行动计划, or one only before a verb. */
  private static final String NONE = "none";

  private static final String BEFORE_VERB = "verb";

  /** A forecast, which ends at the comma unless figures go on behind it. */
  private static final String FORECAST = "clause";

  private final Vocabulary words;
  private final Phrase phrase;
  private final Quantity quantity;
  private final CueMentions mentions;
  private final char[] t;
  private final boolean ahead;
  private final Optional<KindReader.FigureKind> before;
  private final Optional<KindReader.FigureKind> alike;
  private final int from;
  private final int to;
  private final int change;
  private final int share;

  /**
   * @param ahead whether the figure's period is still to come
   * @param before what was told of the figures before it in the sentence
   */
  KindClues(Vocabulary words, Phrase phrase, boolean ahead, List<KindReader.FigureKind> before) {
    this.words = words;
    this.phrase = phrase;
    this.quantity = phrase.quantity();
    this.mentions = phrase.sentence().mentions();
    this.t = mentions.text();
    this.ahead = ahead;
    this.before = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    this.alike = lastOf(quantity.form(), before);
    this.to = quantity.governStart();
    this.from = Math.min(phrase.leftStart(), to);
    this.change = last(CueRole.CHANGE);
    this.share = last(CueRole.SHARE);
  }

  private static Optional<KindReader.FigureKind> lastOf(
      QuantityForm form, List<KindReader.FigureKind> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).form() == form) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  QuantityForm form() {
    return quantity.form();
  }

  boolean isMoney() {
    return quantity.dimension() == Unit.Dimension.MONEY;
  }

  Quantity quantity() {
    return quantity;
  }

  boolean isAhead() {
    return ahead;
  }

  /** Where the last word of the role in the figure's own words begins; -1 if none stands there. */
  int last(CueRole role) {
    return lastSaying(role, from);
  }

  boolean has(CueRole role) {
    return last(role) >= 0;
  }

  /** Whether a word of a role stands in the clause before the number. */
  boolean clauseHas(CueRole role) {
    return words.has(role, mentions, phrase.clauseStart(), to);
  }

  /** Whether a word of the role stands directly before the number. */
  boolean endsIn(CueRole role) {
    return words.endsIn(role, t, from, to) != null;
  }

  /** The value of the word of the role that stands directly before the number, or empty. */
  String ending(CueRole role) {
    Lexicon.Hit<Cue> hit = words.endsIn(role, t, from, to);
    return hit == null ? "" : hit.value().value();
  }

  /** Whether a word of the role begins directly behind the number. */
  boolean follows(CueRole role) {
    return mentions.find(words.words(role), quantity.end(), phrase.sentence().to()) >= 0;
  }

  /** A word of change stands nearer to the number than a word of share. */
  boolean changes() {
    return change > share;
  }

  /** Whether a word of sharing out stands before the number. */
  boolean isShared() {
    return share >= 0;
  }

  /** 提高到, 升至: what follows is where the change ended, a level or share again. */
  boolean isReached() {
    return endsIn(CueRole.REACHED) || reachedWhen().isPresent();
  }

  /** 2023年 in 提高到2023年的55.1%: the time at which a change ended, right before the number. */
  private Optional<TimeMention> reachedWhen() {
    for (TimeMention time : phrase.sentence().times()) {
      if (time.start() >= from
          && (time.end() == to || time.end() == to - 1)
          && words.endsIn(CueRole.REACHED, t, from, time.start()) != null) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a part of what it was itself: 恢复到2019年的72.4%. */
  boolean isOfPast() {
    return endsIn(CueRole.OF_PAST)
        || reachedWhen().filter(w -> w.role() == TimeMentionRole.BASE).isPresent();
  }

  /** 由15.3%提高到, 由6个国家增加到: the number from which a change began. */
  boolean isBase() {
    return has(CueRole.NO_RANGE)
        && words.has(CueRole.REACHED, mentions, quantity.end(), phrase.rightEnd())
        && !words.has(CueRole.REACHED, mentions, from, to);
  }

  /** A list goes on: nothing but 、 or 和 parts the figure from the one before, of the same form. */
  boolean goesOn() {
    return phrase.listed() && sameAsBefore() && Script.isBlank(t, from, to);
  }

  /** 2.1倍、44.5%: a percentage goes on with a list of growths told in times. */
  boolean goesOnBehindTimes() {
    return phrase.listed()
        && before.filter(b -> b.form() == QuantityForm.TIMES).isPresent()
        && Script.isBlank(t, from, to);
  }

  /** Whether the last figure of the same form in the sentence is of the kind. */
  boolean isKindOfAlike(Kind kind) {
    return alike.isPresent() && alike.get().kind() == kind;
  }

  /** Whether the figure has the form and the dimension of the one before it. */
  boolean sameAsBefore() {
    return before.isPresent()
        && before.get().form() == form()
        && before.get().dimension() == quantity.dimension();
  }

  KindReader.FigureKind told() {
    return before.orElseThrow();
  }

  /** Whether the figure goes on with a list. */
  boolean listed() {
    return phrase.listed();
  }

  boolean isKind(Kind kind) {
    return before.isPresent() && before.get().kind() == kind;
  }

  /** 位, 名: the figure counts places of an order. */
  boolean isPlaces() {
    char[] unit = quantity.unit().toCharArray();
    Lexicon.Hit<Cue> hit = words.words(CueRole.RANK_UNIT).longest(unit, 0, unit.length);
    return hit != null && hit.end() == unit.length;
  }

  /** Set against another place or group than its own past: 比全国, 高于, 较东部. */
  boolean isAgainstOthers() {
    int mark = lastCompared(from);
    if (mark < 0 && phrase.listed()) {
      mark = lastCompared(phrase.clauseStart());
    }
    return mark >= 0 && !isOwnPast(mark);
  }

  /** Set against its own past, or against any base. */
  boolean isCompared() {
    return lastCompared(from) >= 0;
  }

  private int lastCompared(int start) {
    return lastSaying(CueRole.COMPARED, start);
  }

  /** Where the last word of the role begins, longer words that only hold one passed over. */
  private int lastSaying(CueRole role, int start) {
    int last = -1;
    WordList<Cue> list = words.words(role);
    for (int i = mentions.begin(list, start, to); i < to; ) {
      Lexicon.Hit<Cue> hit = mentions.longest(list, i, to);
      boolean holds = hit.value().value().equals(NONE) || hit.value().role() == CueRole.NOUN;
      last = holds ? last : i;
      i = mentions.begin(list, hit.end(), to);
    }
    return last;
  }

  private boolean isOwnPast(int mark) {
    for (TimeMention time : phrase.sentence().times()) {
      boolean base = time.role() == TimeMentionRole.BASE && time.end() == mark;
      if (base || time.start() >= mark && time.end() <= to) {
        return true;
      }
    }
    return lastSaying(CueRole.OWN_PAST, mark) >= 0;
  }

  /**
   * Where the word that makes the figure an aim begins; -1 if none does, or something done or given
   * stands between the two.
   */
  int aim() {
    Sentence s = phrase.sentence();
    int number = quantity.start();
    int last = -1;
    int end = -1;
    WordList<Cue> targets = words.words(CueRole.TARGET);
    for (int i = mentions.begin(targets, s.from(), number); i < number; ) {
      Lexicon.Hit<Cue> hit = mentions.longest(targets, i, number);
      if (isAim(s, hit)) {
        last = i;
        end = hit.end();
      }
      i = mentions.begin(targets, hit.end(), number);
    }
    if (last < 0) {
      return -1;
    }
    int since = isReached() ? Math.max(end, phrase.leftStart()) : end;
    return isRealised(s, since) || isOtherSentence(end) ? -1 : last;
  }

  /** 已 behind the aim, or 累计 in a clause behind that of the aim: 计划累计投资 is still an aim. */
  private boolean isRealised(Sentence s, int from) {
    for (CueMention realised : mentions.all(CueRole.REALISED, from, quantity.start())) {
      boolean other = !realised.cue().value().equals(FORECAST);
      if (other || realised.start() > s.clauseEnd(from)) {
        return true;
      }
    }
    return false;
  }

  /** 30项事项有望上线: a forecast of what the number counts. */
  boolean isForecastBehind() {
    WordList<Cue> targets = words.words(CueRole.TARGET);
    int end = phrase.rightEnd();
    for (int i = mentions.begin(targets, quantity.end(), end); i < end; ) {
      Lexicon.Hit<Cue> hit = mentions.longest(targets, i, end);
      if (hit.value().value().equals(FORECAST)) {
        return end == phrase.clauseEnd();
      }
      i = mentions.begin(targets, hit.end(), end);
    }
    return false;
  }

  private boolean isAim(Sentence s, Lexicon.Hit<Cue> hit) {
    return switch (hit.value().value()) {
      case NONE -> false;
      case BEFORE_VERB ->
          words.verb(mentions, hit.end(), s.to()) != null
              || mentions.longest(words.words(CueRole.AIM_GOES_ON), hit.end(), s.to()) != null
              || hit.end() < s.to() && Script.isDigit(t[hit.end()])
              || beginsTime(s, hit.end());
      case FORECAST -> isNear(s, hit.start());
      default -> true;
    };
  }

  private static boolean beginsTime(Sentence s, int at) {
    for (TimeMention time : s.times()) {
      if (time.start() == at) {
        return true;
      }
    }
    return false;
  }

  /** A forecast holds in its clause, and on where its clause tells a figure: 预计发送9万人，到达10万人. */
  private boolean isNear(Sentence s, int cue) {
    if (cue >= phrase.clauseStart()) {
      return true;
    }
    int end = cue;
    while (end < s.to() && !Script.endsClause(t[end])) {
      end++;
    }
    for (Quantity q : s.quantities()) {
      if (q.start() > cue && q.end() <= end) {
        return true;
      }
    }
    return false;
  }

  private boolean isOtherSentence(int end) {
    for (int i = end; i < quantity.start(); i++) {
      if (t[i] == ';') {
        return true;
      }
    }
    return false;
  }

  // what is told beside the kind

  /** The word that stands at a place, for the evidence. */
  String word(CueRole role, int at) {
    Lexicon.Hit<Cue> hit = at < 0 ? null : mentions.longest(words.words(role), at, to);
    return hit == null ? "" : hit.value().word();
  }

  /** The last cue of the role in the clause before the number. */
  int lastInClause(CueRole role) {
    return words.lastOf(role, mentions, phrase.clauseStart(), to);
  }
}
