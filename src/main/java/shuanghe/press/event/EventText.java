package shuanghe.press.event;

import java.util.ArrayList;
import java.util.List;
import shuanghe.model.CueRole;
import shuanghe.model.Paragraph;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;
import shuanghe.press.text.WordList;

/** Sentences of an article cut into clauses, with what all readers of events need found once. */
final class EventText {

  /** What is longer is no paragraph of a newspaper. */
  private static final int LONGEST_PASSAGE = 20_000;

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_QUOTE = 40;
  private static final int LONGEST_NOTE = 60;

  private final Vocabulary words;
  private final EventWords cues;

  EventText(Vocabulary words, EventWords cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * The sentences of the body and of data boxes, in reading order; of a report that is a picture
   * with its words those of the caption.
   */
  List<EventSentence> of(FoundArticle article, ArticleFrame frame) {
    List<EventSentence> sentences = new ArrayList<>();
    TimeReader reader = new TimeReader(words, frame.anchor());
    boolean heading = true;
    boolean agenda = false;
    boolean notice = Notice.isOne(article.title());
    boolean picture = article.passages().stream().noneMatch(p -> p.role() == Paragraph.Role.BODY);
    for (Passage passage : article.passages()) {
      boolean text =
          switch (passage.role()) {
            case BODY, DATA_BOX -> true;
            case CAPTION -> picture;
            default -> false;
          };
      if (!text || passage.text().length() > LONGEST_PASSAGE) {
        agenda = isHeading(passage) ? isAgenda(passage) : agenda;
        heading |= isHeading(passage);
        continue;
      }
      EventCutting cutting = new EventCutting(passage);
      for (int[] bounds : passage.sentences()) {
        List<TimeMention> times = reader.sentence(frame.times().in(passage, bounds[0], bounds[1]));
        List<Clause> clauses =
            cutting.cut(
                bounds[0], bounds[1], times, frame.areas().in(passage, bounds[0], bounds[1]));
        if (clauses.isEmpty()) {
          continue;
        }
        sentences.add(
            new EventSentence(
                passage, bounds[0], bounds[1], clauses, times, heading, agenda || notice));
        heading = false;
      }
    }
    return sentences;
  }

  /** The phrases of the headline, which blanks part, each as a sentence. */
  List<EventSentence> headline(FoundArticle article, ArticleFrame frame) {
    List<EventSentence> phrases = new ArrayList<>();
    TimeReader reader = new TimeReader(words, frame.anchor());
    for (Passage passage : article.passages()) {
      if (passage.role() != Paragraph.Role.HEADLINE || passage.text().length() > LONGEST_TITLE) {
        continue;
      }
      EventCutting cutting = new EventCutting(passage);
      int from = 0;
      for (int end = 0; end <= passage.plain().length; end++) {
        if (end < passage.plain().length && passage.plain()[end] != ' ') {
          continue;
        }
        List<TimeMention> times = reader.sentence(frame.times().in(passage, from, end));
        List<Clause> clauses = cutting.cut(from, end, times, frame.areas().in(passage, from, end));
        if (!clauses.isEmpty()) {
          phrases.add(new EventSentence(passage, from, end, clauses, times, true, false));
        }
        from = end + 1;
      }
    }
    return phrases;
  }

  /** A few words by themselves, such as a title, as one clause. */
  Clause clause(String some) {
    Passage passage = Passage.of(words, Paragraph.Role.BODY, some, 1);
    int to = passage.plain().length;
    List<Token> tokens = new ArrayList<>();
    new EventCutting(passage)
        .cut(0, to, List.of(), List.of())
        .forEach(c -> tokens.addAll(c.tokens()));
    return new Clause(passage, 0, to, ' ', tokens, List.of());
  }

  /** Whether a heading says that what stands below is yet to be done: 下月重点. */
  private boolean isAgenda(Passage passage) {
    CueMentions m = passage.mentions();
    int to = passage.plain().length;
    for (int i = m.place(cues.list(), 0, to); i < to; i = m.place(cues.list(), i + 1, to)) {
      if ("step".equals(m.value(cues.list(), m.find(cues.list(), i, to)).value(CueRole.NEXT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeading(Passage passage) {
    return switch (passage.role()) {
      case HEADLINE, SECTION_HEAD, KICKER -> true;
      case BODY, DATA_BOX, TABLE, BYLINE, CAPTION, CREDIT -> false;
    };
  }

  /** Cutting of the sentences of a passage, each in one pass. */
  private final class EventCutting {

    private final Passage passage;
    private final CueMentions m;
    private final char[] t;
    private final WordList<CueRoles> list = cues.list();
    private int to;
    private List<TimeMention> times = List.of();
    private List<AreaMention> areas = List.of();
    private List<Clause> clauses = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();

    /** Where 、 stands behind what is told of a thing: 甲桥合龙、乙隧道贯通. */
    private final List<Integer> pauses = new ArrayList<>();

    private int clauseStart;
    private int time;

    /** The last pause behind a verb with its thing. */
    private int lastDone = -1;

    EventCutting(Passage passage) {
      this.passage = passage;
      this.m = passage.mentions();
      this.t = m.text();
    }

    /** The clauses of a sentence with the times and areas found in it. */
    List<Clause> cut(int from, int end, List<TimeMention> told, List<AreaMention> named) {
      clauses = new ArrayList<>();
      clauseStart = from;
      to = end;
      times = told;
      areas = named;
      time = 0;
      int i = from;
      int next = nextTime();
      while (i < to) {
        if (i > clauseStart && passage.opensClause(i)) {
          close(i, ',');
          clauseStart = i;
        }
        if (Script.isWordChar(t[i]) && !m.mayBegin(list, i) && i < next) {
          i++;
          continue;
        }
        Token token = tokenAt(i);
        next = nextTime();
        if (token != null) {
          tokens.add(token);
          i = token.end();
          continue;
        }
        if (Script.endsClause(t[i])) {
          close(i, t[i]);
        } else if (t[i] == '、' && (isToldOf(i) || isDone(i))) {
          pauses.add(i);
        }
        i++;
      }
      close(to, ' ');
      return clauses;
    }

    private int nextTime() {
      return time < times.size() ? times.get(time).start() : to;
    }

    /** Whether what ends at a place tells of a thing: an act, or what goes on with its manner. */
    private boolean isToldOf(int end) {
      int last = tokens.size() - 1;
      if (last < 1 || tokens.get(last).end() != end) {
        return false;
      }
      Token before = tokens.get(last - 1);
      boolean goesOn = tokens.get(last).is(CueRole.GOING) && before.is(CueRole.MANNER);
      return (tokens.get(last).is(CueRole.ACT) || goesOn) && isOfThing(last);
    }

    /** Whether a verb with its thing ends at a place, and another verb goes on: 建成园区 | 、开通线路. */
    private boolean isDone(int end) {
      if (tokens.size() < 2 || tokens.getLast().end() != end) {
        return false;
      }
      Token last = tokens.getLast();
      boolean thing = last.is(CueRole.PROJECT) || last.is(Token.TokenKind.COUNT);
      if (!thing || last.isVerb() || !doesBefore(last)) {
        return false;
      }
      int word = m.find(cues.list(), end + 1, to);
      boolean verb = word >= 0 && m.value(cues.list(), word).bits() != 0 && isVerbOnly(word);
      lastDone = verb ? end : lastDone;
      return verb;
    }

    private boolean isVerbOnly(int word) {
      CueRoles roles = m.value(cues.list(), word);
      return (roles.has(CueRole.ACT) || roles.has(CueRole.TOGETHER) && roles.has(CueRole.GOING))
          && !roles.has(CueRole.PROJECT)
          && !roles.has(CueRole.ATTAINED)
          && !roles.has(CueRole.USUAL);
    }

    /** Whether the words before a thing, up to the pause before, do something to it. */
    private boolean doesBefore(Token thing) {
      for (Token token : tokens) {
        boolean verb = token.is(CueRole.ACT) || token.is(CueRole.GOING);
        if (verb && token.start() >= pastPauses() && token.end() < thing.start()) {
          return true;
        }
      }
      return false;
    }

    /** Whether something is told of another thing behind a pause. */
    private boolean tellsBehind(int pause) {
      if (pause == lastDone) {
        return true;
      }
      for (Token token : tokens) {
        boolean told = token.is(CueRole.ACT) || token.is(CueRole.MANNER);
        if (told && token.start() > pause + 1) {
          return true;
        }
      }
      return false;
    }

    /** Whether a pause stands in a list of aspects: 在标准制定、平台建设等方面. */
    private boolean listsAspects(int pause) {
      boolean place = false;
      boolean aspects = false;
      for (Token token : tokens) {
        place |= token.is(CueRole.PLACE) && token.end() <= pause;
        aspects |= token.is(CueRole.ASPECTS) && token.start() > pause;
      }
      return place && aspects;
    }

    private boolean isOfThing(int end) {
      for (int i = 0; i < end; i++) {
        if (tokens.get(i).is(CueRole.PROJECT) && tokens.get(i).start() >= pastPauses()) {
          return true;
        }
      }
      return false;
    }

    private int pastPauses() {
      return pauses.isEmpty() ? clauseStart : pauses.getLast();
    }

    /** Ends a clause; where things with what is told of each are strung together, several. */
    private void close(int end, char mark) {
      boolean strung =
          !pauses.isEmpty() && tellsBehind(pauses.getLast()) && !listsAspects(pauses.getFirst());
      for (int pause : strung ? pauses : List.<Integer>of()) {
        List<Token> told = tokens.stream().filter(k -> k.end() <= pause).toList();
        clauses.add(new Clause(passage, clauseStart, pause, '、', told, areas));
        tokens.subList(0, told.size()).clear();
        clauseStart = pause + 1;
      }
      int start = pastOpenQuote(clauseStart, end);
      if (end > start) {
        clauses.add(new Clause(passage, start, end, mark, tokens, areas));
      }
      pauses.clear();
      tokens.clear();
      clauseStart = end + 1;
    }

    /** Past the mark that opens what somebody says, “江岸大桥明年开工, and does not close it here. */
    private int pastOpenQuote(int start, int end) {
      int place = start;
      while (place < end && t[place] == ' ') {
        place++;
      }
      if (place == end || t[place] != '“') {
        return start;
      }
      for (int i = place; i < end; i++) {
        if (t[i] == '”') {
          return start;
        }
      }
      return place + 1;
    }

    private Token tokenAt(int i) {
      Token enclosed =
          switch (t[i]) {
            case '《' -> enclosed(i, '》', LONGEST_TITLE, Token.TokenKind.TITLE);
            case '“' -> enclosed(i, '”', LONGEST_QUOTE, Token.TokenKind.QUOTE);
            case '(' -> enclosed(i, ')', LONGEST_NOTE, Token.TokenKind.NOTE);
            default -> null;
          };
      if (enclosed != null) {
        return enclosed;
      }
      while (time < times.size() && times.get(time).start() < i) {
        time++;
      }
      if (time < times.size() && times.get(time).start() == i && tells(times.get(time))) {
        return Token.of(i, times.get(time).end(), Token.TokenKind.TIME);
      }
      boolean joined = i > clauseStart && Script.isLatin(t[i - 1]);
      if (Script.isDigit(t[i]) && !joined) {
        int figure = pastFigure(i);
        int end = pastUnit(figure);
        boolean named = end == figure && end < to && Script.isLatin(t[end]);
        return named || isOrdinal(figure) ? null : Token.of(i, end, Token.TokenKind.COUNT);
      }
      int word = m.find(list, i, to);
      if (word < 0) {
        return null;
      }
      CueRoles parts = m.value(list, word);
      int wordEnd = m.end(i, word);
      if (parts.has(CueRole.NUMERAL) && wordEnd == i + 1) {
        int figure = pastFigure(i);
        int end = pastUnit(figure);
        boolean tail = parts.value(CueRole.NUMERAL).equals("tail");
        return end > figure && !tail && !isOrdinal(figure)
            ? Token.of(i, end, Token.TokenKind.COUNT)
            : null;
      }
      return new Token(i, wordEnd, Token.TokenKind.CUE, parts);
    }

    /** What stands between two marks, unless the second is far or a sentence ends before it. */
    private Token enclosed(int open, char closing, int longest, Token.TokenKind kind) {
      for (int i = open + 1; i < to && i <= open + longest; i++) {
        if (t[i] == closing) {
          return new Token(open, i + 1, kind, EnclosedWords.parts(m, list, kind, open, i));
        }
        if (Script.endsSentence(t[i]) || kind == Token.TokenKind.QUOTE && t[i] == ',') {
          return null;
        }
      }
      return null;
    }

    /** Whether a time is no part of a name. */
    private static boolean tells(TimeMention time) {
      return time.role() != TimeMention.TimeMentionRole.NAME
          && time.role() != TimeMention.TimeMentionRole.TITLE;
    }

    private int pastFigure(int i) {
      int j = i;
      while (j < to && (Script.isDigit(t[j]) || t[j] == '.' || isNumeral(j))) {
        j++;
      }
      return j;
    }

    private boolean isNumeral(int i) {
      Lexicon.Hit<CueRoles> hit = m.longest(list, i, i + 1);
      return hit != null && hit.value().has(CueRole.NUMERAL);
    }

    /** Whether a number only tells things of one kind apart: 四 | 号线, 1 | 号楼. */
    private boolean isOrdinal(int figure) {
      Lexicon.Hit<CueRoles> hit = m.longest(list, figure, to);
      return hit != null && hit.value().has(CueRole.NUMBERED);
    }

    private int pastUnit(int i) {
      Lexicon.Hit<?> unit = m.longest(words.units(), i, to);
      return unit == null ? i : unit.end();
    }
  }
}
