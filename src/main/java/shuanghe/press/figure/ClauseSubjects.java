package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Sentence;

/** Subjects of the clauses before a figure, for figures that do not say it themselves. */
final class ClauseSubjects {

  private static final String EXAMPLE = "example";

  /** Value of the verbs that say what a thing is: 是. */
  private static final String BEING = NameTokens.ANYWHERE;

  /** Value of the verbs that say what belongs to a thing: 包括. */
  private static final String LISTS = "lists";

  /** Value of the preposition before who acts, 由, or where something begins, 从. */
  private static final String FROM = "from";

  /** Value of what the registered name of a firm ends in: 有限公司. */
  private static final String REGISTERED = "registered";

  /** Longer words before 是 are a clause and no thing. */
  private static final int LONGEST_THING = 8;

  /** A shorter thing is told with whose it is: 两市汽车. */
  private static final int SHORT_THING = 2;

  private final NounWords nouns;

  ClauseSubjects(NounWords nouns) {
    this.nouns = nouns;
  }

  /**
   * Subject of a clause.
   *
   * @param text as printed, never an area alone
   * @param acts whether it may do something: a hospital, not a device
   * @param entity whether it is a thing of its own and no mere modifier of a measure
   */
  record Subject(String text, boolean acts, boolean entity) {}

  /**
   * Who or what a clause begins to speak of; empty where it names none, or says only by whom
   * something is done or what belongs to a thing. The registered name of a firm is left to its own
   * clause: a report would carry it through all its figures.
   */
  Optional<Subject> subject(Sentence s, List<NameToken> clause, Antecedents antecedents) {
    List<NameToken> kept = new ArrayList<>();
    boolean example = false;
    for (NameToken token : clause) {
      if (token.is(NameRole.REPORT)) {
        return Optional.empty();
      }
      example |= token.value().equals(EXAMPLE);
      if (!NounWords.isSmall(token)) {
        kept.add(token);
      }
    }
    if (!kept.isEmpty() && kept.getFirst().value().equals(FROM)) {
      return Optional.empty();
    }
    int being = 0;
    while (being < kept.size() && !kept.get(being).value().equals(BEING)) {
      being++;
    }
    List<NameToken> said = being == 0 ? kept : kept.subList(0, being);
    kept = NounWords.afterRelative(NounWords.withoutOpening(said));
    if (example && !kept.isEmpty() && kept.getFirst().is(NameRole.PREPOSITION)) {
      kept = kept.subList(1, kept.size());
    }
    int end = 0;
    while (end < kept.size()
        && !(end > 0 && kept.get(end).value().equals(FROM))
        && (kept.get(end).role().isNominal()
            || kept.get(end).is(NameRole.OF) && end > 0
            || kept.get(end).is(NameRole.AND) && end > 0
            || kept.get(end).is(NameRole.TALLY) && end > 0
            || kept.get(end).is(NameRole.POINTER)
            || kept.get(end).is(NameRole.PRONOUN))) {
      end++;
    }
    if (end < kept.size()
        && (kept.get(end).value().equals(LISTS) || kept.get(end).is(NameRole.ETC))) {
      return Optional.empty();
    }
    if (end > 1 && kept.getFirst().is(NameRole.POINTER)) {
      String pointed = nouns.text(s, kept.subList(0, 2), antecedents);
      return nouns.isOwner(pointed)
          ? Optional.of(new Subject(pointed, true, true))
          : Optional.empty();
    }
    List<NameToken> run = NounWords.ownerOf(kept.subList(0, end));
    while (run.size() > 1 && run.getLast().is(NameRole.MODIFIER)) {
      run = run.subList(0, run.size() - 1);
    }
    int entity = run.size() - 1;
    while (entity >= 0 && NounWords.isBracket(run.get(entity))) {
      entity--;
    }
    boolean named = entity >= 0 && run.get(entity).is(NameRole.ENTITY);
    if (named && run.get(entity).value().equals(REGISTERED)) {
      return Optional.empty();
    }
    if (run.size() == 1 && run.getFirst().is(NameRole.PRONOUN)) {
      return Optional.empty();
    }
    String found = nouns.ownerText(s, withoutArea(run), antecedents);
    return nouns.isOwner(found)
        ? Optional.of(new Subject(found, named && run.get(entity).value().isEmpty(), named))
        : Optional.empty();
  }

  /** 全市星级酒店: what stands for the area is not said with a thing that is understood without it. */
  private static List<NameToken> withoutArea(List<NameToken> run) {
    boolean area =
        run.size() > 1
            && run.getFirst().value().equals(NounWords.AREA)
            && run.getLast().end() - run.get(1).start() > SHORT_THING;
    return area ? run.subList(1, run.size()) : run;
  }

  /**
   * The noun a clause begins with where the clause says something of it, or how it was reckoned:
   * 产值按不变价格计算; empty where it does not. What set a record, 单日发送旅客 in 单日发送旅客创新高, is told by the
   * whole clause; 规模 in 规模创新高 is that of the figure before.
   */
  String told(Sentence s, List<NameToken> clause, Antecedents antecedents) {
    List<NameToken> kept = new ArrayList<>();
    for (NameToken token : clause) {
      if (token.is(NameRole.LEAD_IN) && !kept.isEmpty() && kept.getLast().is(NameRole.MEASURE)) {
        break;
      }
      if (token.is(NameRole.REPORT) || token.is(NameRole.LEAD_IN) || token.is(NameRole.PART)) {
        return "";
      }
      if (!NounWords.isSmall(token)) {
        kept.add(token);
      }
    }
    if (!kept.isEmpty() && kept.getLast().is(NameRole.CLOSER)) {
      Slots told =
          new SlotReader(nouns, s, antecedents)
              .slotsOf(NounWords.withoutOpening(kept.subList(0, kept.size() - 1)));
      boolean amount =
          told.need() == Slots.Need.AMOUNT && told.name().length() <= NounWords.OWN_NAME;
      return amount ? "" : told.name();
    }
    int end = 0;
    while (end < kept.size()
        && (kept.get(end).role().isNominal()
            || kept.get(end).is(NameRole.OF) && end > 0
            || kept.get(end).is(NameRole.AND) && joins(kept, end))) {
      end++;
    }
    boolean measure = end > 0 && end == kept.size() && kept.getLast().is(NameRole.MEASURE);
    String found =
        end < kept.size() || measure ? nouns.named(s, kept.subList(0, end), antecedents) : "";
    return found.length() > 2 && nouns.isOwner(found) ? found : "";
  }

  /** The noun that a clause says to be something, 轿车 in 轿车仍是最大商品; empty where it does not. */
  String saidToBe(Sentence s, List<NameToken> clause, Antecedents antecedents) {
    List<NameToken> kept = NounWords.without(clause, NounWords::isSmall);
    int end = 0;
    while (end < kept.size() && kept.get(end).is(NameRole.TEXT)) {
      end++;
    }
    boolean is = end > 0 && end + 1 < kept.size() && kept.get(end).value().equals(BEING);
    String found = is ? nouns.text(s, kept.subList(0, end), antecedents) : "";
    return found.length() <= LONGEST_THING && nouns.isOwner(found) ? found : "";
  }

  /** 电器和音像器材消费: nouns on both sides. */
  private static boolean joins(List<NameToken> kept, int and) {
    return and > 0 && and + 1 < kept.size() && kept.get(and + 1).role().isNominal();
  }

  /**
   * What the clause right before the figure's own speaks of, where it has no figure.
   *
   * @param placed whether the figure's own words name an area alone, which a clause only tells more
   *     of where it says of what the areas have parts: 在建项目中
   */
  String before(
      Sentence s,
      List<NameToken> tokens,
      List<Phrase> phrases,
      int i,
      boolean ranked,
      boolean placed,
      Antecedents antecedents) {
    int own = TokenSpans.wordsStart(tokens, phrases.get(i));
    int end = -1;
    int from = s.from();
    for (NameToken token : tokens) {
      if (token.end() > own) {
        break;
      }
      if (token.is(NameRole.PAUSE)) {
        from = end < 0 ? from : end + 1;
        end = token.start();
      }
    }
    int begin = from;
    int stop = end;
    if (end < 0 || i > 0 && phrases.get(i - 1).quantity().end() > begin) {
      return "";
    }
    List<NameToken> clause = TokenSpans.between(tokens, begin, stop);
    if (placed && !ranked && (clause.isEmpty() || !clause.getLast().is(NameRole.AFTER))) {
      return "";
    }
    return ranked ? field(s, clause, antecedents) : told(s, clause, antecedents);
  }

  /** The noun of a clause that says only in what field a rank is held: 在科技榜中, 投入强度. */
  String field(Sentence s, List<NameToken> clause, Antecedents antecedents) {
    List<NameToken> kept = new ArrayList<>();
    for (NameToken t : clause) {
      if (!NounWords.isSmall(t)
          && !t.is(NameRole.PREPOSITION)
          && !t.is(NameRole.AFTER)
          && !t.is(NameRole.RANK)) {
        if (!t.role().isNominal()) {
          return "";
        }
        kept.add(t);
      }
    }
    return nouns.named(s, kept, antecedents);
  }
}
