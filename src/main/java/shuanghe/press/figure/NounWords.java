package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Sentence;
import shuanghe.press.text.Vocabulary;

/** Nouns of owner and measure: where the owner ends, and which words a name does without. */
final class NounWords {

  /** A noun behind 的 shorter than this is not understood without what 的 ties to it. */
  static final int OWN_NOUN = 4;

  private static final int LONGEST_OWNER = 20;

  /** Length of the longest bracket, with its marks, that is part of a name: (成渝). */
  private static final int LONGEST_IN_NAME = 8;

  /** A name this long is one of its own, and not a part of the thing before it. */
  static final int OWN_NAME = 2;

  static final String AREA = "area";

  static final char LIST = '、';

  private final Vocabulary words;
  private final NameTokens cutter;

  NounWords(Vocabulary words, NameTokens cutter) {
    this.words = words;
    this.cutter = cutter;
  }

  /** The part of a nominal run that owns the measure it ends in, or that is a thing of its own. */
  static List<NameToken> ownerOf(List<NameToken> run) {
    for (int i = run.size() - 1; i >= 0; i--) {
      if (run.get(i).is(NameRole.ENTITY)) {
        int last = i;
        while (last + 1 < run.size()
            && run.get(last + 1).is(NameRole.TEXT)
            && run.get(last + 1).length() > 2
            && run.get(last + 1).value().equals(NameTokens.BRACKET)) {
          last++;
        }
        return run.subList(0, last + 1);
      }
    }
    int measure = measureStart(run);
    return measure < run.size() ? run.subList(0, measure) : List.of();
  }

  /**
   * The words of an owner: of several things told one behind the other the last, behind how many
   * they are, and of a thing within another the thing: 金凤实验室 of 科学城金凤实验室.
   */
  String ownerText(Sentence s, List<NameToken> run, Antecedents antecedents) {
    List<NameToken> kept = run;
    for (int i = 0; i < run.size(); i++) {
      if (run.get(i).is(NameRole.TALLY)) {
        List<NameToken> listed = run.subList(0, i);
        kept = new ArrayList<>(isAreaOnly(text(s, listed, antecedents)) ? List.of() : listed);
        kept.addAll(run.subList(i + 1, run.size()));
      }
    }
    for (int i = kept.size() - 2; i > 0; i--) {
      boolean own =
          kept.get(i).is(NameRole.TEXT)
              && kept.get(i).length() >= OWN_NAME
              && !isBracket(kept.get(i));
      boolean last = i == kept.size() - 2 && kept.getLast().is(NameRole.ENTITY);
      if (own && last && kept.get(i - 1).is(NameRole.ENTITY)) {
        kept = kept.subList(i, kept.size());
        break;
      }
    }
    String text = text(s, kept, antecedents);
    int listed = text.lastIndexOf(LIST);
    if (listed >= 0) {
      for (int i = listed; i < text.length(); i++) {
        if (Character.isDigit(text.charAt(i))) {
          return text.substring(i);
        }
      }
    }
    return text;
  }

  /** Whether words are short enough for an owner and no area alone. */
  boolean isOwner(String text) {
    return text.length() >= 2 && text.length() <= LONGEST_OWNER && !isAreaOnly(text);
  }

  /** Whether words name areas and nothing else. */
  boolean isAreaOnly(String text) {
    return areaEnd(text, text.length()) == text.length() && !holdsEntity(text);
  }

  /** Whether words are the name of an area, be it one that may own and act as well: 两江新区. */
  boolean isAreaName(String text) {
    Lexicon.Hit<String> area = words.areaWords().longest(text.toCharArray(), 0, text.length());
    return area != null && area.end() == text.length() && words.tree().isZone(area.value())
        || isAreaOnly(text);
  }

  /** Whether words begin with a sight or another place that is itself what is spoken of. */
  private boolean isSpot(String text) {
    Lexicon.Hit<String> area = words.areaWords().longest(text.toCharArray(), 0, text.length());
    return area != null && words.tree().isSpot(area.value());
  }

  /** 中欧班列(成渝) and 成渝金融法院 stand for an area and are things of their own. */
  boolean holdsEntity(String text) {
    char[] t = text.toCharArray();
    for (int i = 0; i < t.length; i++) {
      if (cutter.roleAt(t, i, t.length) == NameRole.ENTITY) {
        return true;
      }
    }
    return false;
  }

  /** Where the areas a text begins with end; 0 where it begins with none. */
  int areaEnd(String text) {
    return areaEnd(text, text.length());
  }

  private int areaEnd(String text, int to) {
    if (to == 0 || !words.areaWords().mayBegin(text.charAt(0))) {
      return 0;
    }
    char[] t = text.toCharArray();
    int i = 0;
    while (i < to) {
      Lexicon.Hit<String> area = words.areaWords().longest(t, i, to);
      if (area != null) {
        i = area.end();
      } else if (i > 0 && isJoint(t, i)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether a text ends in what may own the things behind it, as 重庆段 does. */
  boolean endsPlace(String text) {
    return endsIn(text, NameRole.ENTITY) || isAreaOnly(text);
  }

  /** Whether a text ends in a measure, as 灯具进口值 does. */
  boolean endsMeasure(String text) {
    return endsIn(text, NameRole.MEASURE);
  }

  private boolean endsIn(String text, NameRole role) {
    char[] t = text.toCharArray();
    for (int i = 0; i < t.length; i++) {
      if (cutter.roleAt(t, i, t.length) == role && cutter.ends(t, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isJoint(char[] t, int i) {
    NameRole role = cutter.roleAt(t, i, i + 1);
    return role == NameRole.AND || role == NameRole.OF || role == NameRole.COMPARE;
  }

  /** Whether a word belongs to no name: times, adverbs, what leads in. */
  static boolean isSmall(NameToken token) {
    return switch (token.role()) {
      case TIME, LEAD_IN, ADVERB, PART, DEAL -> true;
      default -> false;
    };
  }

  /** Without a bracket the words begin with, and without small words that tie them to others. */
  static List<NameToken> withoutOpening(List<NameToken> tokens) {
    int i = 0;
    while (i < tokens.size()
        && switch (tokens.get(i).role()) {
          case AND, OF, ETC, AFTER, PAUSE, FIGURE, CLOSER -> true;
          case TEXT -> isBracket(tokens.get(i));
          default -> false;
        }) {
      i++;
    }
    return tokens.subList(i, tokens.size());
  }

  static boolean isBracket(NameToken token) {
    return token.value().equals(NameTokens.BRACKET);
  }

  /** Whether it explains rather than names: (含双流机场、天府机场), and not (成渝). */
  private static boolean isGloss(NameToken token) {
    return isBracket(token) && token.length() > LONGEST_IN_NAME;
  }

  /** The noun behind a relative clause: 由两地国企发起的基金 speaks of the 基金. */
  static List<NameToken> afterRelative(List<NameToken> tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).is(NameRole.OF)) {
        boolean clause =
            any(tokens.subList(0, i), t -> t.role().isAction() || t.is(NameRole.PREPOSITION));
        int after = i + 1 < tokens.size() ? tokens.getLast().end() - tokens.get(i).end() : 0;
        return clause && after >= OWN_NOUN ? tokens.subList(i + 1, tokens.size()) : tokens;
      }
    }
    return tokens;
  }

  /** Whether a token is as wanted. */
  static boolean any(List<NameToken> tokens, Predicate<NameToken> wanted) {
    for (int i = 0; i < tokens.size(); i++) {
      if (wanted.test(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a name, without those that stand for an area unless little is left. */
  String named(Sentence s, List<NameToken> tokens, Antecedents antecedents) {
    String named = text(s, withoutAreas(tokens), antecedents);
    boolean enough = named.length() > 2 || !named.isEmpty() && isAreaOnly(named);
    return enough ? named : text(s, tokens, antecedents);
  }

  private static List<NameToken> withoutAreas(List<NameToken> tokens) {
    return without(tokens, t -> t.value().equals(AREA));
  }

  /** The tokens that are not as unwanted; a list of their own only where one is. */
  static List<NameToken> without(List<NameToken> tokens, Predicate<NameToken> unwanted) {
    for (int i = 0; i < tokens.size(); i++) {
      if (unwanted.test(tokens.get(i))) {
        List<NameToken> kept = new ArrayList<>(tokens.subList(0, i));
        for (NameToken token : tokens.subList(i + 1, tokens.size())) {
          if (!unwanted.test(token)) {
            kept.add(token);
          }
        }
        return kept;
      }
    }
    return tokens;
  }

  /** The words of tokens, those that point back replaced by what they stand for. */
  String text(Sentence s, List<NameToken> tokens, Antecedents antecedents) {
    if (tokens.isEmpty()) {
      return "";
    }
    String text =
        areWholeStretch(tokens)
            ? s.words(tokens.getFirst().start(), tokens.getLast().end())
            : composed(s, tokens, antecedents);
    return text.replace(" ", "").replace("\n", "");
  }

  /** Whether all words of a stretch are kept as they are, as those of most names. */
  private static boolean areWholeStretch(List<NameToken> tokens) {
    int end = tokens.getFirst().start();
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (token.start() != end
          || token.is(NameRole.PRONOUN)
          || token.is(NameRole.POINTER)
          || isGloss(token)) {
        return false;
      }
      end = token.end();
    }
    return true;
  }

  private String composed(Sentence s, List<NameToken> tokens, Antecedents antecedents) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (token.is(NameRole.PRONOUN)) {
        b.append(antecedents.of(token, s));
      } else if (token.is(NameRole.POINTER)) {
        int end = i + 1;
        while (end < tokens.size() && tokens.get(end).role().isNominal()) {
          end++;
        }
        String noun = text(s, tokens.subList(i + 1, end), antecedents);
        b.append(noun.isEmpty() ? "" : antecedents.pointedTo(noun, s, token.start()));
        i = end - 1;
      } else if (!isGloss(token)) {
        b.append(s.text(), token.start(), token.end() - token.start());
      }
    }
    return b.toString();
  }

  /** Where the owner ends in a noun of owner and measure, 果园港 in 果园港货物吞吐量; 0 where it has none. */
  static int ownerEnd(List<NameToken> run) {
    int end = ownerOf(run).size();
    return end < run.size() ? end : 0;
  }

  /** Where the measure at the end of a nominal run begins; its size where none does. */
  static int measureStart(List<NameToken> run) {
    int i = run.size();
    if (!any(run, t -> !t.is(NameRole.MODIFIER))) {
      return 0;
    }
    if (!run.get(i - 1).is(NameRole.MEASURE) && !run.get(i - 1).is(NameRole.GROWTH)) {
      return i;
    }
    while (i > 0
        && switch (run.get(i - 1).role()) {
          case MEASURE, GROWTH, MODIFIER -> true;
          default -> false;
        }) {
      i--;
    }
    return i;
  }

  /** 忙碌着 in 90名工人忙碌着: what goes on where a reporter looks names nothing. */
  boolean isScene(Sentence s, NameToken token) {
    return s.words(token.start(), token.end()).contains(naming("scene"));
  }

  /** The word that names are put together with for a use, or empty. */
  String naming(String use) {
    return cutter.naming().getOrDefault(use, "");
  }

  /**
   * 合江县荔枝 without its area; 重庆北站 keeps it, for it is part of a name, and so do 泸州籍患者, which says
   * where they come from, and 洪崖洞游客, which no city's name would tell.
   */
  String withoutArea(String noun) {
    int area = areaEnd(noun);
    if (area == 0 || area > noun.length() - 2 || holdsEntity(noun) || isSpot(noun)) {
      return noun;
    }
    String rest = noun.substring(area);
    String origin = naming("origin");
    if (!origin.isEmpty() && rest.startsWith(origin)) {
      return noun;
    }
    String between = naming("between");
    return !between.isEmpty() && rest.startsWith(between) ? rest.substring(between.length()) : rest;
  }

  /** Whether words begin with the area that does what they tell: 全市 in 全市新增企业. */
  boolean beginsWithArea(Sentence s, List<NameToken> words, Antecedents antecedents) {
    return words.size() > 1
        && (words.getFirst().value().equals(AREA)
            || isAreaOnly(text(s, words.subList(0, 1), antecedents)));
  }

  /** Whether words name no more than an area: 两市, 重庆、成都两个试点城市. */
  boolean isGeneric(Sentence s, List<NameToken> run, Antecedents antecedents) {
    List<NameToken> rest =
        without(run, t -> t.is(NameRole.GENERIC) || t.is(NameRole.AND) || t.is(NameRole.TALLY));
    return isAreaOnly(text(s, rest, antecedents));
  }
}
