package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.Fact.Kind;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity.QuantityForm;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.TimeMention;

/** Slots of the words around a figure; what they leave out stays empty. */
final class ClauseReader {

  private final NounWords nouns;
  private final Map<String, String> naming;

  /**
   * @param naming words to put names together with, by what they are for
   */
  ClauseReader(NounWords nouns, Map<String, String> naming) {
    this.nouns = nouns;
    this.naming = naming;
  }

  /**
   * The words around a figure.
   *
   * @param tokens of the whole sentence
   * @param from where the words that lead to it begin
   * @param antecedents what words such as 该院 stand for
   */
  FigureWords read(List<NameToken> tokens, Phrase p, int from, Kind kind, Antecedents antecedents) {
    return new ClauseReading(tokens, p, from, kind, antecedents).read();
  }

  /** Without the small words that words may end in. */
  static List<NameToken> withoutTrailing(List<NameToken> left) {
    int end = left.size();
    while (end > 0 && (left.get(end - 1).is(NameRole.AND) || left.get(end - 1).is(NameRole.OF))) {
      end--;
    }
    return left.subList(0, end);
  }

  /** The words around one figure. */
  private final class ClauseReading {

    private final Sentence s;
    private final Phrase p;
    private final Kind kind;

    private final int from;

    private final List<NameToken> tokens;

    private final Antecedents antecedents;

    private boolean part;

    private boolean dealt;

    private boolean etc;

    private boolean ofEnd;

    private String stands = "";

    ClauseReading(List<NameToken> tokens, Phrase p, int from, Kind kind, Antecedents antecedents) {
      this.tokens = tokens;
      this.from = from;
      this.p = p;
      this.s = p.sentence();
      this.kind = kind;
      this.antecedents = antecedents;
    }

    FigureWords read() {
      List<NameToken> left = left();
      ofEnd = !left.isEmpty() && left.getLast().is(NameRole.OF);
      if (!left.isEmpty() && (left.getLast().is(NameRole.CLOSER) || isRisenFrom())) {
        left = left.subList(0, TokenSpans.fromStart(left));
      }
      boolean light = !left.isEmpty() && left.getFirst().is(NameRole.LIGHT);
      if (ofEnd && light && p.quantity().form() == QuantityForm.TIMES) {
        return multiple(left.getFirst());
      }
      left = closed(left);
      if (ofEnd
          && p.quantity().form() == QuantityForm.PERCENT
          && !left.isEmpty()
          && !isNamed(left.getFirst())) {
        return shareOf(left);
      }
      String change = "";
      if (!left.isEmpty() && left.getLast().is(NameRole.CHANGE)) {
        NameToken last = left.getLast();
        boolean compared = SlotReader.first(left, NameRole.COMPARE) < left.size();
        change = compared || keepsChange() ? s.words(last.start(), last.end()) : "";
        left = left.subList(0, left.size() - 1);
        while (!left.isEmpty() && left.getLast().is(NameRole.CHANGE)) {
          change = change.isEmpty() ? "" : s.words(left.getLast().start(), last.end());
          left = left.subList(0, left.size() - 1);
        }
      }
      left = change.isEmpty() ? left : closed(left);
      int compared = SlotReader.first(left, NameRole.COMPARE, NameRole.DIFFERENCE);
      Comparison comparison = comparison(left.subList(compared, left.size()));
      left = left.subList(0, compared);
      int share = SlotReader.first(left, NameRole.SHARE);
      String whole = whole(left, share);
      left = closed(left.subList(0, share));
      int rank = kind == Kind.RANK ? rankStart(left) : left.size();
      String field = nouns.text(s, left.subList(rank, left.size()), antecedents);
      left = left.subList(0, rank);
      return said(withoutTrailing(left), change, comparison, whole, field);
    }

    /** The words of the figure once what is compared, shared and ranked has been taken off. */
    private FigureWords said(
        List<NameToken> left, String change, Comparison comparison, String whole, String field) {
      SlotReader slotReader = new SlotReader(nouns, s, antecedents);
      NounBehind right = new NounBehind(nouns, slotReader, tokens, p, antecedents);
      List<NameToken> noun = right.counted(isSaidOfShare(left));
      boolean attribute =
          p.quantity().form() == QuantityForm.AMOUNT
              || p.quantity().form() == QuantityForm.PERCENT && left.isEmpty();
      List<NameToken> owner = noun.isEmpty() && attribute ? right.nounOfAttribute() : List.of();
      boolean measured =
          left.isEmpty()
              || left.getLast().is(NameRole.MEASURE)
              || left.getLast().is(NameRole.MODIFIER);
      if (!measured && SlotReader.first(left, NameRole.VERB, NameRole.MANNER) < left.size()) {
        noun = owner.isEmpty() ? noun : owner;
        owner = List.of();
      }
      Slots given = noun.isEmpty() ? right.givenTo(left) : Slots.NONE;
      Slots slots =
          !given.isEmpty()
              ? given
              : !owner.isEmpty()
                  ? right.attribute(left, owner)
                  : noun.isEmpty()
                      ? slotReader.slotsOf(etc ? slotReader.withoutListed(left) : left)
                      : right.behind(left, noun, etc, ofEnd);
      String own = slots.name();
      boolean area = noun.isEmpty() && !own.isEmpty() && nouns.isAreaName(own);
      return new FigureWords(
          area ? Slots.NONE : slots,
          change,
          comparison,
          whole,
          field,
          (p.nounFollows() || isSaidOfShare(left)) && given.isEmpty() ? right.predicate(noun) : "",
          !noun.isEmpty(),
          noun.isEmpty()
              ? owner.isEmpty() ? p.quantity().end() : owner.getLast().end()
              : noun.getLast().end(),
          area ? own : "",
          part,
          stands,
          dealt,
          nouns.beginsWithArea(s, left, antecedents));
    }

    /** 在校生15万名,三成来自四川: a share without words of its own is of those of whom something is said. */
    private boolean isSaidOfShare(List<NameToken> left) {
      return left.isEmpty()
          && kind == Kind.SHARE
          && p.quantity().form() == QuantityForm.PERCENT
          && p.quantity().end() < p.rightEnd();
    }

    /** 从传统海运的15%降至3%: the number is followed by the word of where it went. */
    private boolean isRisenFrom() {
      int next = TokenSpans.first(tokens, p.quantity().end());
      return next < tokens.size()
          && tokens.get(next).is(NameRole.CLOSER)
          && tokens.get(next).start() == p.quantity().end();
    }

    private static boolean isNamed(NameToken token) {
      return token.role().isNominal() || token.is(NameRole.SHARE) || token.is(NameRole.PREPOSITION);
    }

    /** 是2018年同期的2.1倍: how many times an earlier value the figure is. */
    private FigureWords multiple(NameToken is) {
      StringBuilder base = new StringBuilder();
      StringBuilder named = new StringBuilder();
      Optional<TimeMention> time = Optional.empty();
      for (NameToken token : TokenSpans.between(tokens, is.start(), p.quantity().governStart())) {
        String word = s.words(token.start(), token.end());
        base.append(word);
        if (token.is(NameRole.TIME)) {
          time = time.or(() -> s.timeAt(token.start()));
        }
        boolean said =
            !token.is(NameRole.ADVERB) && !token.is(NameRole.LIGHT) && !token.is(NameRole.OF);
        named.append(said ? withoutYear(word) : "");
      }
      String told = naming.getOrDefault("is", "") + named + naming.getOrDefault("multiple", "");
      return blank(new Comparison(base.toString(), told, time), "");
    }

    /** 同期 of 2018年同期; other words as they are. */
    private static String withoutYear(String time) {
      int digits = 0;
      while (digits < time.length() && Character.isDigit(time.charAt(digits))) {
        digits++;
      }
      int from = digits == 0 ? 0 : digits + 1;
      return digits > 0 && time.length() - from < 2 ? "" : time.substring(from);
    }

    /** 为年度计划的83.6%, 完成年度计划的83.6%: of what the figure is a share. */
    private FigureWords shareOf(List<NameToken> left) {
      boolean is = left.getFirst().is(NameRole.LIGHT) && left.getFirst().value().equals("anywhere");
      String whole = nouns.text(s, is ? left.subList(1, left.size()) : left, antecedents);
      return blank(Comparison.NONE, (is ? naming.getOrDefault("share-of", "") : "") + whole);
    }

    private FigureWords blank(Comparison comparison, String whole) {
      return new FigureWords(
          Slots.NONE,
          "",
          comparison,
          whole,
          "",
          "",
          false,
          p.quantity().end(),
          "",
          part,
          stands,
          dealt,
          false);
    }

    /** Where the words of the rank begin: at 居, or at 在 before it. */
    private int rankStart(List<NameToken> left) {
      int rank = SlotReader.last(left, NameRole.RANK);
      return Math.min(rank, SlotReader.first(left, NameRole.PREPOSITION));
    }

    private boolean keepsChange() {
      return kind == Kind.CHANGE
          || kind == Kind.DIFFERENCE
          || p.isRate() && p.quantity().form() != QuantityForm.TIMES;
    }

    /** The tokens that lead to the number, without small words and without what only leads in. */
    private List<NameToken> left() {
      List<NameToken> left = new ArrayList<>();
      Adjuncts adjuncts = new Adjuncts(nouns, s, antecedents);
      for (int i = TokenSpans.first(tokens, modifiedFrom()); i < tokens.size(); i++) {
        NameToken token = tokens.get(i);
        if (token.end() > p.quantity().governStart()) {
          break;
        }
        part |= token.is(NameRole.PART);
        dealt |= token.is(NameRole.DEAL);
        if (isUntil(i)) {
          continue;
        }
        if (adjuncts.isSince(left, token)
            || token.is(NameRole.REPORT) && token.end() < p.quantity().governStart()) {
          left.clear();
        } else if (token.is(NameRole.PAUSE)) {
          left.add(token);
        } else if (!NounWords.isSmall(token)) {
          left.add(token);
        } else if (!left.isEmpty()
            && left.getLast().is(NameRole.PREPOSITION)
            && left.getLast().end() == token.start()
            && !token.is(NameRole.ADVERB)) {
          left.removeLast();
        }
      }
      int pause = SlotReader.last(left, NameRole.PAUSE);
      if (pause < left.size()
          && NounWords.any(
              left.subList(pause + 1, left.size()),
              t -> t.role().isNominal() || t.role().isAction())) {
        left = left.subList(pause + 1, left.size());
      }
      if (!left.isEmpty()
          && left.getLast().is(NameRole.PAUSE)
          && (p.nounFollows() || left.getLast().value().equals(NameTokens.DASH))) {
        left = List.of();
      }
      left = NounWords.without(left, t -> t.is(NameRole.PAUSE));
      boolean threshold = TokenSpans.isBehindThreshold(tokens, p, from);
      left = threshold ? left : adjuncts.without(NounWords.withoutOpening(left));
      if (left.size() > 1 && left.getFirst().value().equals(NameTokens.EXISTS)) {
        left = left.subList(1, left.size());
      }
      if (!left.isEmpty() && left.getFirst().is(NameRole.PRONOUN)) {
        String value = left.getFirst().value();
        if (!value.isEmpty() && !value.equals("topic")) {
          stands = value;
          left = left.subList(1, left.size());
        }
      }
      return left;
    }

    /** 到 in 到2025年产值突破5亿元 ties a time to what follows; in 到2025年的5亿元 it leads to the number. */
    private boolean isUntil(int i) {
      return tokens.get(i).is(NameRole.CLOSER)
          && i + 2 < tokens.size()
          && tokens.get(i + 1).is(NameRole.TIME)
          && !tokens.get(i + 2).is(NameRole.OF)
          && !tokens.get(i + 2).is(NameRole.FIGURE);
    }

    /**
     * 标的额5亿元以上的案件11件, 5亿元以上案件11件: words that go on with 的 or right behind a threshold take it up,
     * unless they do something, as in 平均34岁的团队获奖2次, or count more, as in 投资9亿元的3个项目.
     */
    private int modifiedFrom() {
      if (TokenSpans.isBehindThreshold(tokens, p, from)) {
        return p.clauseStart();
      }
      int of = -1;
      for (int i = TokenSpans.first(tokens, from); i < tokens.size(); i++) {
        NameToken token = tokens.get(i);
        if (token.end() > p.quantity().governStart()) {
          break;
        }
        if (of < 0 && (!token.is(NameRole.OF) || from == p.clauseStart())) {
          return from;
        }
        if (token.role().isAction()) {
          return of;
        }
        of = of < 0 ? token.end() : of;
      }
      return of < 0 ? from : of == p.quantity().governStart() ? of : p.clauseStart();
    }

    /** Without the words that say how the number is reached. */
    private List<NameToken> closed(List<NameToken> left) {
      int end = left.size();
      while (end > 0
          && switch (left.get(end - 1).role()) {
            case CLOSER, LIGHT, OF, AND, PREPOSITION -> true;
            case ETC -> etc = true;
            case RANK -> kind != Kind.RANK;
            default -> false;
          }) {
        end--;
      }
      return left.subList(0, end);
    }

    /** What is compared with, from the word of comparison to the word of change or the number. */
    private Comparison comparison(List<NameToken> left) {
      if (left.isEmpty()) {
        return Comparison.NONE;
      }
      int from = left.getFirst().start();
      StringBuilder base = new StringBuilder();
      StringBuilder named = new StringBuilder();
      Optional<TimeMention> time = Optional.empty();
      boolean year = false;
      for (NameToken token : TokenSpans.between(tokens, from, p.quantity().governStart())) {
        if (token.is(NameRole.CHANGE) || token.is(NameRole.DEAL) || token.is(NameRole.CLOSER)) {
          continue;
        }
        String word = s.words(token.start(), token.end());
        base.append(word);
        if (token.is(NameRole.TIME)) {
          year |= Character.isDigit(word.charAt(0));
          time = time.or(() -> s.timeAt(token.start()));
        }
        if (!token.is(NameRole.ADVERB)) {
          named.append(word);
        }
      }
      return new Comparison(base.toString(), year ? "" : named.toString(), time);
    }

    /** Of what the figure is a share: the words behind 占, or between 为 and 的. */
    private String whole(List<NameToken> left, int share) {
      if (share < left.size()) {
        List<NameToken> after = new ArrayList<>();
        for (NameToken token : left.subList(share + 1, left.size())) {
          if (token.is(NameRole.OF) || token.is(NameRole.GROWTH)) {
            break;
          }
          after.add(token);
        }
        return s.words(left.get(share).start(), left.get(share).end())
            + nouns.text(s, after, antecedents);
      }
      return "";
    }
  }
}
