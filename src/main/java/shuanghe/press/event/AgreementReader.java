package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shuanghe.model.Agreement;
import shuanghe.model.Agreement.Type;
import shuanghe.model.CueRole;
import shuanghe.model.Place;
import shuanghe.model.TimePeriod;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.LazyValue;
import shuanghe.press.text.Rule;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeMention;
import shuanghe.press.text.TimeMention.TimeMentionRole;

/**
 * Finder of the documents a text names, in 《》 or behind a verb that signs or puts out, with who
 * signed or put them out and the day of signing.
 */
final class AgreementReader {

  /** What an article that names a document holds one of. */
  private static final long DOCUMENTS =
      bit(Token.TokenKind.TITLE) | bit(CueRole.SIGN) | bit(CueRole.ISSUE);

  private static final int SHORTEST_QUOTED = 4;
  private static final int SHORTEST_SIGNED = 10;
  private static final int SHORTEST_UNQUOTED = 6;
  private static final int LONGEST_UNQUOTED = 45;

  private final EventWords cues;
  private final EventText text;
  private final DomainClassifier domains;

  AgreementReader(EventWords cues, EventText text, DomainClassifier domains) {
    this.cues = cues;
    this.text = text;
    this.domains = domains;
  }

  /** Reads the agreements that an article names. */
  List<Agreement> read(List<EventSentence> sentences, ArticleFrame frame) {
    if (!EventSentence.any(sentences, DOCUMENTS)) {
      return List.of();
    }
    AgreementReading reading = new AgreementReading(frame);
    sentences.forEach(reading::sentence);
    return List.copyOf(reading.byTitle.values());
  }

  /** A title in its clause. */
  private record Title(Clause clause, int start, int end, String words, Type type) {}

  /** Reading of one article for agreements. */
  private final class AgreementReading {

    private final ArticleFrame frame;
    private final String pairSides;
    private final Modality.CarriedOutlook outlook = new Modality.CarriedOutlook();
    private final LinkedHashMap<String, Agreement> byTitle = new LinkedHashMap<>();

    /** Who signed last and when, for 双方还签订了 in a sentence after. */
    private Parties signers = Parties.NONE;

    /** The sentence that tells of it: 其中包括 names what was signed there. */
    private EventSentence signedIn;

    private Optional<TimePeriod> signed = Optional.empty();

    /** The day of the meeting told of last: 会上 is then. */
    private Optional<TimePeriod> met = Optional.empty();

    AgreementReading(ArticleFrame frame) {
      this.frame = frame;
      this.pairSides =
          cues.value(frame.pair(), CueRole.SIDES)
              .filter(s -> frame.areas().isNamed(frame.pair()) || isNamed(frame, s))
              .orElse("");
    }

    /** Whether an article names a side: the 两地 of one on two districts are these. */
    private static boolean isNamed(ArticleFrame frame, String sides) {
      return Arrays.stream(sides.split(";")).anyMatch(frame.areas()::isNamed);
    }

    void sentence(EventSentence sentence) {
      outlook.begin(sentence);
      met = sentence.opensSection() ? Optional.empty() : met;
      met = sentence.has(CueRole.HOLD) ? day(sentence, sentence.to()) : met;
      for (int i = 0; i < sentence.clauses().size(); i++) {
        Clause clause = sentence.clauses().get(i);
        quoted(sentence, i, clause);
        unquoted(sentence, i, clause);
        signedBy(clause);
        outlook.pass(clause);
      }
    }

    private void quoted(EventSentence sentence, int index, Clause clause) {
      if (!clause.has(bit(Token.TokenKind.TITLE))) {
        return;
      }
      Optional<Token> verb = Optional.empty();
      for (int i = 0; i < clause.tokens().size(); i++) {
        Token token = clause.tokens().get(i);
        if (token.is(CueRole.SIGN) || token.is(CueRole.ISSUE)) {
          verb = Optional.of(token);
        }
        if (token.is(Token.TokenKind.TITLE)) {
          String words = clause.words(token.start() + 1, token.end() - 1);
          Optional<Type> type = words.length() < SHORTEST_QUOTED ? Optional.empty() : type(words);
          if (type.isEmpty() && isBehindVerb(clause, verb, token)) {
            type = Optional.of(verb.get().is(CueRole.SIGN) ? Type.AGREEMENT : Type.OTHER);
          }
          if (type.isPresent()) {
            Title title = new Title(clause, token.start(), token.end(), words, type.get());
            add(sentence, index, title, verb.or(() -> signedBehind(title)));
          }
        }
      }
    }

    /**
     * Whether a long title stands behind a verb that signs it or puts it out, alone or in a list:
     * 签署《江河22条》, 印发《往来便利举措》.
     */
    private static boolean isBehindVerb(Clause clause, Optional<Token> verb, Token title) {
      return title.end() - title.start() >= SHORTEST_SIGNED
          && verb.filter(v -> v.is(CueRole.SIGN) || v.is(CueRole.ISSUE, ""))
              .filter(v -> clause.are(v.end(), title.start(), AgreementReader::lists))
              .isPresent();
    }

    /** Who signed what was named before: 协议由甲与乙共同签订. */
    private void signedBy(Clause clause) {
      if (byTitle.isEmpty() || !clause.has(CueRole.FORECAST) || !clause.has(CueRole.SIGN)) {
        return;
      }
      Optional<Token> paper =
          clause
              .at(clause.pastLeadIns())
              .flatMap(t -> t.is(CueRole.REFERS) ? clause.at(t.end()) : Optional.of(t))
              .filter(t -> t.is(CueRole.PAPER, "agreement"));
      Optional<Token> by =
          paper.flatMap(p -> clause.at(p.end())).filter(t -> t.is(CueRole.FORECAST));
      Optional<Token> verb = by.flatMap(b -> clause.first(CueRole.SIGN, b.end(), clause.to()));
      if (verb.isEmpty()) {
        return;
      }
      Agreement last = byTitle.lastEntry().getValue();
      Parties parties = Parties.in(clause, by.get().end(), verb.get().start(), pairSides, signers);
      if (last.type() == Type.AGREEMENT && last.parties().isEmpty() && parties.canSign()) {
        signers = parties;
        byTitle.put(last.title(), last.signedBy(parties.names()));
      }
    }

    /** The verb that stands behind a title: 《协议》正式签订. */
    private Optional<Token> signedBehind(Title title) {
      return title.type() == Type.AGREEMENT
          ? title.clause().first(CueRole.SIGN, title.end(), title.clause().to())
          : Optional.empty();
    }

    /** Documents named behind a verb without 《》, each of a list. */
    private void unquoted(EventSentence sentence, int index, Clause clause) {
      Optional<Token> verb =
          clause.has(CueRole.SIGN) || clause.has(CueRole.ISSUE)
              ? clause.last(clause.from(), clause.to(), bit(CueRole.SIGN) | bit(CueRole.ISSUE))
              : Optional.empty();
      if (verb.isEmpty() || clause.has(bit(Token.TokenKind.TITLE))) {
        return;
      }
      boolean toCome = !outlook.at(clause, verb.get().end()).isTold();
      if (toCome && !verb.get().is(CueRole.ISSUE, "cites")) {
        return;
      }
      for (MatterNames.Name name : named(clause, verb.get().end())) {
        String words = name.words();
        boolean sized =
            words.length() >= SHORTEST_UNQUOTED
                && words.length() <= LONGEST_UNQUOTED
                && !clause.isAt(name.end(), bit(Token.TokenKind.COUNT));
        Optional<Type> type = sized && !isVague(name) ? type(words) : Optional.empty();
        type =
            type.filter(
                t ->
                    !name.isBarePaper()
                        || t == Type.AGREEMENT && verb.get().is(CueRole.SIGN)
                        || in(clause, verb.get().start()).names().size() > 1);
        type.ifPresent(
            t -> add(sentence, index, new Title(clause, name.start(), name.end(), words, t), verb));
      }
    }

    /** The names behind a verb, each document of a list: 清单以及方案. */
    private static List<MatterNames.Name> named(Clause clause, int after) {
      List<MatterNames.Name> names = new ArrayList<>();
      for (MatterNames.Name found : VerbObjects.of(clause, after, clause.to())) {
        MatterNames.Name name = upToPaper(whole(found, after));
        int start = name.start();
        for (Token paper : clause.in(start, name.end())) {
          Optional<Token> joins = clause.at(paper.end()).filter(t -> t.is(CueRole.JOINS));
          if (paper.is(CueRole.PAPER) && joins.isPresent()) {
            names.add(new MatterNames.Name(clause, start, paper.end()));
            start = joins.get().end();
          }
        }
        names.add(new MatterNames.Name(clause, start, name.end()));
      }
      return names;
    }

    /** A name without what is told next: 合作协议 | 并授牌. */
    private static MatterNames.Name upToPaper(MatterNames.Name name) {
      Clause clause = name.clause();
      return clause
          .last(CueRole.PAPER, name.start(), name.end())
          .filter(t -> clause.isAt(t.end(), bit(CueRole.LINK)))
          .map(t -> new MatterNames.Name(clause, name.start(), t.end()))
          .orElse(name);
    }

    /** The name of the first document behind a verb with its year and all that describes it. */
    private static MatterNames.Name whole(MatterNames.Name name, int after) {
      Clause clause = name.clause();
      boolean first = clause.first(CueRole.PAPER, after, name.start()).isEmpty();
      int start = first ? clause.pastBlanks(after) : name.start();
      Optional<Token> token = clause.at(start);
      while (start < name.end() && token.filter(AgreementReader::leads).isPresent()) {
        start = clause.pastBlanks(token.get().end());
        token = clause.at(start);
      }
      return new MatterNames.Name(clause, start, name.end());
    }

    private boolean isVague(MatterNames.Name name) {
      return name.refersBack()
          || name.clause()
              .first(CueRole.VAGUE, name.start(), name.end())
              .filter(t -> t.start() == name.start())
              .isPresent();
    }

    private void add(EventSentence sentence, int index, Title title, Optional<Token> verb) {
      Clause clause = title.clause();
      boolean agreed = title.type() == Type.AGREEMENT;
      boolean signs = verb.filter(v -> v.is(CueRole.SIGN)).isPresent();
      Optional<TimePeriod> day = signs ? daySigned(sentence, verb.get().start()) : Optional.empty();
      boolean amongSigned =
          verb.isEmpty()
              && agreed
              && signedIn == sentence
              && clause.any(t -> t.is(CueRole.LEAD_IN, "goes-on"));
      Place place = new Place(frame.file(), clause.passage().lineAt(title.start()));
      Parties parties = parties(signing(sentence, index, title, verb, amongSigned), title, place);
      if (agreed && signs) {
        signedIn = sentence;
        boolean again = parties.names().equals(signers.names());
        signed = day.isPresent() || !again ? day : signed;
        signers = parties.names().isEmpty() ? signers : parties;
      }
      Agreement known = byTitle.get(title.words());
      List<Place> sources = new ArrayList<>(known == null ? List.of() : known.sources());
      sources.add(place);
      boolean better = known == null || known.parties().size() < parties.names().size();
      byTitle.put(
          title.words(),
          new Agreement(
              known == null ? frame.id() + "-p" + (byTitle.size() + 1) : known.id(),
              known == null ? place : known.place(),
              title.words(),
              title.type(),
              better ? parties.names() : known.parties(),
              better ? isComplete(title, parties) : known.partiesComplete(),
              known == null || known.signed().isEmpty()
                  ? title.type() == Type.AGREEMENT && (signs || amongSigned)
                      ? signed
                      : Optional.empty()
                  : known.signed(),
              domains.weigh(title.words()).leader().orElse(frame.domain()),
              frame.id(),
              known == null ? sentence.words() : known.context(),
              sources));
    }

    private static boolean isComplete(Title title, Parties parties) {
      return title.type() == Type.AGREEMENT
          ? parties.canSign()
          : parties.complete() && !parties.names().isEmpty();
    }

    private Parties parties(Signing signing, Title title, Place place) {
      Rule<Signing, Parties> rule = Signing.RULES.first(signing).orElseThrow();
      frame.trace().decided(Signing.RULES, rule, signing, place, title::words);
      return rule.decides().apply(signing);
    }

    private Signing signing(
        EventSentence sentence, int index, Title title, Optional<Token> verb, boolean amongSigned) {
      Clause clause = title.clause();
      Optional<Token> puts =
          verb.filter(v -> v.start() < title.start() && !v.is(CueRole.ISSUE, "cites"));
      return new Signing(
          new LazyValue<>(() -> puts.map(v -> in(clause, v.start())).orElse(Parties.NONE)),
          new LazyValue<>(
              () ->
                  puts.map(v -> earlier(sentence.clauses().subList(0, index)))
                      .orElse(Parties.NONE)),
          new LazyValue<>(
              () ->
                  puts.filter(v -> index > 0 && goesOn(clause, v))
                      .map(v -> subject(sentence.clauses().get(index - 1)))
                      .orElse(Parties.NONE)),
          new LazyValue<>(() -> amongSigned ? signers : Parties.NONE),
          new LazyValue<>(
              () ->
                  title.type() == Type.AGREEMENT
                      ? Parties.opening(text.clause(title.words()))
                      : Parties.NONE));
    }

    private Parties in(Clause clause, int to) {
      return Parties.in(clause, clause.from(), to, pairSides, signers);
    }

    /**
     * Several named in the nearest clause before that names several, within the same semicolons.
     */
    private Parties earlier(List<Clause> clauses) {
      return clauses.reversed().stream()
          .takeWhile(c -> c.mark() != ';')
          .map(c -> in(c, c.to()))
          .filter(named -> named.names().size() > 1)
          .findFirst()
          .orElse(Parties.NONE);
    }

    private static boolean goesOn(Clause clause, Token verb) {
      return verb.start() <= clause.pastLeadIns()
          || clause.isAt(clause.pastLeadIns(), bit(CueRole.LINK) | bit(CueRole.MANNER));
    }

    /** The body that a clause tells of, for the one that goes on with it. */
    private Parties subject(Clause clause) {
      return clause.tokens().stream()
          .filter(Parties::endsParties)
          .findFirst()
          .map(t -> in(clause, t.start()))
          .orElse(Parties.NONE);
    }

    private Optional<TimePeriod> daySigned(EventSentence sentence, int before) {
      return sentence.times().isEmpty() && !sentence.has(CueRole.COUNTERPART)
          ? met
          : day(sentence, before);
    }

    private static Optional<TimePeriod> day(EventSentence sentence, int before) {
      for (int i = sentence.times().size() - 1; i >= 0; i--) {
        TimeMention m = sentence.times().get(i);
        boolean then = m.role() == TimeMentionRole.DURING || m.role() == TimeMentionRole.SINCE;
        if (then && m.start() < before && m.period().isPresent()) {
          return m.period();
        }
      }
      return Optional.empty();
    }
  }

  private static boolean lists(Token token) {
    return token.is(Token.TokenKind.TITLE) || leads(token);
  }

  private static boolean leads(Token token) {
    return token.is(CueRole.LINK)
        || token.is(CueRole.OF)
        || token.is(CueRole.JOINS)
        || token.is(CueRole.COUNT_WORD)
        || token.is(Token.TokenKind.COUNT);
  }

  /** The type by the word a title ends with, a note in brackets aside; empty for other works. */
  private Optional<Type> type(String title) {
    String bare = title.endsWith(")") || title.endsWith("）") ? withoutNote(title) : title;
    char[] t = Script.plain(bare);
    for (int i = Math.max(0, t.length - 6); i < t.length; i++) {
      Optional<String> type = cues.value(t, i, CueRole.PAPER);
      if (type.isPresent()) {
        return type.map(name -> Type.valueOf(name.toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private static String withoutNote(String title) {
    int open = Math.max(title.lastIndexOf('('), title.lastIndexOf('（'));
    return open > 0 ? title.substring(0, open) : title;
  }
}
