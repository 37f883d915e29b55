package shuanghe.press.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Numerals;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Script;
import shuanghe.press.text.Sentence;

/** Antecedents in an article: what 该院 or 其 stands for, and what a text goes on about. */
final class Antecedents {

  private static final int NEAREST = 40;
  private static final int LONGEST_HEAD = 4;

  private final NameTokens cutter;
  private final List<CueMentions> passages = new ArrayList<>();
  private FigureName last = FigureName.NONE;
  private String topic = "";
  private final Map<String, CountedThing> counted = new HashMap<>();
  private String lastUnit = "";
  private BigDecimal lastNumber = BigDecimal.ZERO;
  private boolean begun;

  /**
   * What was counted in a unit.
   *
   * @param what that was counted
   * @param number how many it was, in the unit
   */
  private record CountedThing(Slots what, BigDecimal number) {}

  Antecedents(NameTokens cutter) {
    this.cutter = cutter;
  }

  /** Begins the next passage of the article. */
  void begin(CueMentions passage) {
    passages.add(passage);
    topic = "";
    begun = false;
    counted.clear();
  }

  /** Takes the words that head a passage for what it speaks of: (一)一般公共预算。 */
  void speakOf(String head) {
    topic = head;
  }

  /** Who or what the sentence before spoke of; empty where it spoke of none. */
  String topic() {
    return topic;
  }

  /**
   * What the passage counted last in the unit of a number, which may be a part of it; {@link
   * Slots#NONE} where it counted nothing or less.
   */
  Slots counted(Quantity part) {
    CountedThing last = counted.get(part.unit());
    return last == null || last.number.compareTo(part.value()) < 0 ? Slots.NONE : last.what;
  }

  /** What the last figure of the article counted, {@link Slots#NONE} where in another unit. */
  Slots countedLast(String unit) {
    return unit.equals(lastUnit) ? last.subject() : Slots.NONE;
  }

  /** Whether a figure tells an amount of something in a unit. */
  static boolean counts(FigureName name, Phrase phrase, String unit) {
    return name.told() == FigureName.StatementType.AMOUNT
        && (!name.subject().object().isEmpty()
            || !name.subject().owner().isEmpty() && !name.subject().action().isEmpty())
        && phrase.quantity().form() == QuantityForm.AMOUNT
        && phrase.quantity().unit().equals(unit);
  }

  /** The last figure named in the article, {@link FigureName#NONE} where it is the first. */
  FigureName last() {
    return last;
  }

  /**
   * The last figure named, which a number may be a part of: of the passage, or one in the same unit
   * that is no less; {@link FigureName#NONE} where there is none.
   */
  FigureName whole(Quantity part) {
    boolean holds = part.unit().equals(lastUnit) && lastNumber.compareTo(part.value()) >= 0;
    return begun || holds ? last : FigureName.NONE;
  }

  /**
   * Takes note of the figures of a sentence: it is about the first owner they name, and goes on
   * counting what is no part of another.
   */
  void speakOf(List<FigureName> names, List<FigureWords> words, List<Phrase> phrases) {
    for (int i = 0; i < names.size(); i++) {
      String unit = phrases.get(i).quantity().unit();
      if (!words.get(i).part() && counts(names.get(i), phrases.get(i), unit)) {
        counted.put(
            unit, new CountedThing(names.get(i).subject(), phrases.get(i).quantity().value()));
      }
    }
    last = names.getLast();
    begun = true;
    boolean amount = counts(last, phrases.getLast(), phrases.getLast().quantity().unit());
    lastNumber = phrases.getLast().quantity().value();
    lastUnit = amount ? phrases.getLast().quantity().unit() : "";
    topic = last.subject().holder();
    for (FigureName name : names.reversed()) {
      String owner = name.subject().owner();
      topic = owner.isEmpty() ? topic : owner;
    }
  }

  /** What a word such as 其 or 全线 stands for; empty where nothing was named. */
  String of(NameToken pronoun, Sentence s) {
    String word = s.words(pronoun.start(), pronoun.end());
    return pronoun.value().equals("topic") ? topic() + word : "";
  }

  /**
   * The thing named last whose name ends as the words begin: 青杠岭隧道全长 for 隧道全长 behind 该; the words
   * without it where none was named.
   */
  String pointedTo(String words, Sentence s, int at) {
    for (int length = Math.min(LONGEST_HEAD, words.length()); length > 0; length--) {
      String named = named(words.substring(0, length), s, at);
      if (!named.isEmpty()) {
        return named + words.substring(length);
      }
    }
    return words.length() <= 2 ? "" : words;
  }

  private String named(String head, Sentence s, int at) {
    for (int i = passages.size() - 1; i >= 0; i--) {
      CueMentions passage = passages.get(i);
      int to = passage == s.mentions() ? at : passage.text().length;
      String found = lastIn(passage, to, head);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String lastIn(CueMentions passage, int to, String head) {
    char[] t = passage.text();
    for (int end = to; end >= head.length() + 1; end--) {
      if (endsWith(t, end, head)
          && cutter.roleAt(t, end - head.length() - 1, end) != NameRole.POINTER) {
        String found = nounEndingAt(passage, end);
        if (found.length() > head.length() && Numerals.digit(found.charAt(0)) < 0) {
          return found;
        }
      }
    }
    return "";
  }

  private static boolean endsWith(char[] t, int end, String head) {
    for (int i = 0; i < head.length(); i++) {
      if (t[end - head.length() + i] != head.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The nominal words of the clause that end there, of a thing within another the thing. */
  private String nounEndingAt(CueMentions passage, int end) {
    char[] t = passage.text();
    int from = end;
    while (from > 0
        && end - from < NEAREST
        && !Script.endsClause(t[from - 1])
        && !Script.opens(t[from - 1])) {
      from--;
    }
    Sentence clause = new Sentence(passage, from, end, List.of(), List.of(), List.of());
    List<NameToken> tokens = cutter.of(clause);
    int first = tokens.size();
    while (first > 0 && tokens.get(first - 1).role().isNominal()) {
      first--;
    }
    boolean headAlone = first == tokens.size() - 1 && tokens.size() > 1;
    if (headAlone && tokens.get(first - 1).role().isAction()) {
      first--;
      while (first > 0 && tokens.get(first - 1).role().isNominal()) {
        first--;
      }
    }
    for (int i = tokens.size() - 3; i >= first; i--) {
      if (tokens.get(i).is(NameRole.ENTITY) && tokens.get(i + 1).is(NameRole.TEXT)) {
        first = i + 1;
      }
    }
    return first >= tokens.size() ? "" : clause.words(tokens.get(first).start(), end);
  }
}
