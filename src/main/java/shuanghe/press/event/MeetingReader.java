package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Meeting;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;
import shuanghe.press.text.TimeExpression.TimeForm;
import shuanghe.press.text.TimeMention;

/**
 * Finder of the meetings a text reports. The day is the one the sentence tells before the meeting's
 * name, else the day of the report; a year within the name is none.
 */
final class MeetingReader {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 50;

  private final DomainClassifier domains;

  MeetingReader(DomainClassifier domains) {
    this.domains = domains;
  }

  /** A clause in which a meeting is held, and the verb that says so. */
  private record Holding(Clause clause, Token verb) {

    /** Where the name of a meeting ends that ends just before or behind the verb. */
    Optional<Token> gathering(int from, int to) {
      return clause
          .last(CueRole.GATHERING, from, to)
          .filter(this::isMeeting)
          .filter(t -> touches(t.end(), to));
    }

    /**
     * Whether people confer there: not at a ceremony alone by which something is begun or opened.
     */
    boolean isMeeting(Token gathering) {
      String marks = gathering.value(CueRole.GATHERING);
      return marks.isEmpty()
          || marks.equals("signing")
          || clause.any(clause.from(), gathering.start(), t -> t.is(CueRole.GATHERING, ""));
    }

    /** Whether it is one of many that are only counted: 活动23场. */
    boolean isCounted(Token gathering) {
      int behind =
          clause.at(verb.end()).filter(t -> t.is(CueRole.LINK)).map(Token::end).orElse(verb.end());
      return clause.isAt(gathering.end(), bit(Token.TokenKind.COUNT))
          || clause.isAt(behind, bit(Token.TokenKind.COUNT));
    }

    /** Whether nothing but a time stands between two places: 座谈会 | 14日 | 在. */
    private boolean touches(int end, int to) {
      return clause.isBlank(end, to)
          || clause
              .at(end)
              .filter(t -> t.is(Token.TokenKind.TIME) && clause.isBlank(t.end(), to))
              .isPresent();
    }

    /** The last 在 between two places. */
    Optional<Token> place(int from, int to) {
      return clause.last(CueRole.PLACE, from, to);
    }

    int start() {
      return clause.pastLeadIns();
    }
  }

  /** Name and venue of a meeting as they stand in a clause. */
  private record Held(int start, int end, String venue) {}

  private static final RuleList<Holding, Held> RULES =
      RuleList.of(
          "meeting",
          new Rule<>(
              "news-from",
              h ->
                  h.verb().is(CueRole.HOLD, "told")
                      && h.gathering(h.start(), h.verb().start()).isPresent(),
              h -> new Held(from(h), h.verb().start(), "")),
          new Rule<>(
              "named-before-place",
              h ->
                  h.place(h.start(), h.verb().start())
                      .filter(p -> h.gathering(h.start(), p.start()).isPresent())
                      .isPresent(),
              MeetingReader::beforePlace),
          new Rule<>(
              "named-before-verb",
              h -> h.gathering(h.start(), beforeManner(h)).isPresent(),
              h -> new Held(h.start(), beforeManner(h), "")),
          new Rule<>(
              "named-behind-verb",
              h ->
                  h.clause()
                      .last(CueRole.GATHERING, h.verb().end(), h.clause().to())
                      .filter(g -> h.isMeeting(g) && !h.isCounted(g))
                      .isPresent(),
              MeetingReader::behindVerb));

  private static int from(Holding h) {
    return h.clause()
        .last(CueRole.FROM, h.clause().from(), h.verb().start())
        .map(Token::end)
        .orElse(h.start());
  }

  private static Held beforePlace(Holding h) {
    Token place = h.place(h.start(), h.verb().start()).orElseThrow();
    int end = h.gathering(h.start(), place.start()).map(Token::end).orElseThrow();
    return new Held(h.start(), end, h.clause().words(place.end(), beforeManner(h)));
  }

  /** Where the words before the verb begin that tell no place: 在渝联合召开, 在乙馆主持召开, 在日前举行. */
  private static int beforeManner(Holding h) {
    int place = h.verb().start();
    Optional<Token> before = h.clause().endingAt(place);
    while (before.filter(MeetingReader::isManner).isPresent()) {
      place = before.get().start();
      before = h.clause().endingAt(place);
    }
    return place;
  }

  private static boolean isManner(Token token) {
    return token.is(CueRole.MANNER)
        || token.is(CueRole.ATTEND)
        || token.is(Token.TokenKind.TIME)
        || token.is(CueRole.LEAD_IN, "recent");
  }

  private static Held behindVerb(Holding h) {
    Clause clause = h.clause();
    int start =
        clause
            .at(h.verb().end())
            .filter(t -> t.is(CueRole.OF) || t.is(CueRole.LINK))
            .map(Token::end)
            .orElse(h.verb().end());
    Token end = clause.last(CueRole.GATHERING, start, clause.to()).orElseThrow();
    String venue =
        h.place(clause.from(), h.verb().start())
            .map(p -> clause.words(p.end(), beforeManner(h)))
            .orElse("");
    return new Held(start, end.end(), venue);
  }

  /** Reads the meetings that an article reports on. */
  List<Meeting> read(List<EventSentence> sentences, ArticleFrame frame) {
    if (!EventSentence.any(sentences, bit(CueRole.HOLD))) {
      return List.of();
    }
    Map<String, Meeting> byName = new LinkedHashMap<>();
    Modality.CarriedOutlook outlook = new Modality.CarriedOutlook();
    EventSentence before = null;
    for (EventSentence sentence : sentences) {
      outlook.begin(sentence);
      for (Clause clause : sentence.clauses()) {
        if (clause.has(CueRole.HOLD)) {
          Token verb = clause.first(CueRole.HOLD).orElseThrow();
          if (outlook.at(clause, verb.start()).isTold() && isHeld(clause, verb)) {
            add(new Holding(clause, verb), sentence, dayBefore(before, sentence), frame, byName);
          }
        }
        outlook.pass(clause);
      }
      before = sentence;
    }
    return List.copyOf(byName.values());
  }

  /** The day that the sentence before tells of, in the same passage: 9月21日，代表团到访。 */
  private static Optional<TimePeriod> dayBefore(EventSentence before, EventSentence sentence) {
    if (before == null || before.passage() != sentence.passage() || !sentence.times().isEmpty()) {
      return Optional.empty();
    }
    return before.times().stream()
        .flatMap(m -> m.period().stream())
        .filter(p -> p.start().equals(p.end()))
        .findFirst();
  }

  /** Whether a meeting was held: not one that is to come, nor one held each year. */
  private static boolean isHeld(Clause clause, Token verb) {
    boolean regular = clause.any(clause.from(), verb.start(), t -> t.is(CueRole.MANNER, "not"));
    boolean since = clause.isAt(verb.end(), bit(CueRole.AFTER));
    return !regular && !since;
  }

  private void add(
      Holding holding,
      EventSentence sentence,
      Optional<TimePeriod> dayBefore,
      ArticleFrame frame,
      Map<String, Meeting> byName) {
    Clause clause = holding.clause();
    Optional<Rule<Holding, Held>> rule = RULES.first(holding);
    if (rule.isEmpty()) {
      return;
    }
    Place told = new Place(frame.file(), clause.passage().lineAt(clause.from()));
    frame.trace().decided(RULES, rule.get(), holding, told, sentence::words);
    Held held = rule.get().decides().apply(holding);
    Optional<TimeMention> year = yearOfName(sentence, clause, held.start());
    int start = year.map(TimeMention::start).orElse(pastTheme(clause, held));
    String name = clause.words(start, held.end());
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return;
    }
    String venue = held.venue().isEmpty() ? venue(sentence, clause) : held.venue();
    byName.putIfAbsent(
        name,
        new Meeting(
            frame.id() + "-c" + (byName.size() + 1),
            new Place(frame.file(), clause.passage().lineAt(start)),
            name,
            day(sentence, holding.verb().start(), start, held.end(), year, dayBefore, frame),
            venue,
            domains.weigh(name).leader().orElse(frame.domain()),
            frame.id(),
            sentence.words()));
  }

  /** Past the words that tell what a meeting is on: 以“…”为主题的. */
  private static int pastTheme(Clause clause, Held held) {
    return clause.isAt(held.start(), bit(CueRole.CIRCUMSTANCE))
        ? clause.first(CueRole.OF, held.start(), held.end()).map(Token::end).orElse(held.start())
        : held.start();
  }

  /** Where those who met came together, told in a clause before: 齐聚永川. */
  private static String venue(EventSentence sentence, Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.to() <= clause.from())
        .flatMap(
            c ->
                c
                    .last(CueRole.PLACE, c.from(), c.to())
                    .filter(p -> !p.is(CueRole.LINK))
                    .map(p -> c.words(p.end(), c.to()))
                    .stream())
        .reduce((a, b) -> b)
        .orElse("");
  }

  /** A year, or a part of one, that the name opens with: 2025年二季度集中签约活动. */
  private static Optional<TimeMention> yearOfName(
      EventSentence sentence, Clause clause, int nameStart) {
    return sentence.times().stream()
        .filter(m -> m.end() == nameStart && m.start() >= clause.from())
        .filter(m -> m.said().year().isPrinted() && isPartOfName(m.said().cut().form()))
        .findFirst();
  }

  private static boolean isPartOfName(TimeForm form) {
    return form == TimeForm.YEAR || form == TimeForm.MONTHS || form == TimeForm.HALF;
  }

  /** The day told before the verb, and not within the name that begins and ends there. */
  private static Optional<TimePeriod> day(
      EventSentence sentence,
      int before,
      int nameStart,
      int nameEnd,
      Optional<TimeMention> year,
      Optional<TimePeriod> dayBefore,
      ArticleFrame frame) {
    List<TimeMention> told =
        sentence.times().stream()
            .filter(m -> m.end() <= before && (m.end() <= nameStart || m.start() >= nameEnd))
            .toList();
    Optional<TimePeriod> day = told.stream().flatMap(m -> m.period().stream()).reduce((a, b) -> b);
    boolean vague =
        told.stream().anyMatch(m -> m.period().isEmpty())
            || sentence.first(t -> t.is(CueRole.LEAD_IN, "recent")).isPresent();
    if (day.isPresent() || vague) {
      return day;
    }
    if (dayBefore.isPresent()) {
      return dayBefore;
    }
    Optional<LocalDate> report = frame.anchor().date();
    Optional<TimePeriod> named = year.flatMap(TimeMention::period);
    boolean ofReport =
        named.isEmpty() || report.filter(d -> !d.isAfter(named.get().end())).isPresent();
    return ofReport ? report.map(TimePeriod::day) : named;
  }
}
