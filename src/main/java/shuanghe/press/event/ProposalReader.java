package shuanghe.press.event;

import static shuanghe.press.event.CueRoles.bit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.model.Place;
import shuanghe.model.Proposal;
import shuanghe.model.Proposal.ProposalKind;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Rule;
import shuanghe.press.text.RuleList;

/**
 * Finder of the shortcomings that are named and the proposals that are made, with who says so to
 * whom.
 */
final class ProposalReader {

  /** What an article that proposes anything holds one of. */
  private static final long PROPOSALS =
      bit(CueRole.SHORTCOMING) | bit(CueRole.ASK_NOUN) | bit(CueRole.ASK);

  private static final int SHORTEST = 4;
  private static final int LONGEST = 120;
  private static final int LONGEST_DOER = 20;

  /** What a clause holds that says what is so. */
  private static final long TELLS =
      bit(CueRole.SAY)
          | bit(CueRole.PERSON)
          | bit(CueRole.LACK)
          | bit(CueRole.EXIST)
          | bit(CueRole.FORECAST)
          | bit(Token.TokenKind.TIME);

  /** What follows who does something. */
  private static final long DOES =
      bit(CueRole.ATTEND)
          | bit(CueRole.PLACE)
          | bit(CueRole.MANNER)
          | bit(CueRole.CIRCUMSTANCE)
          | bit(CueRole.TO)
          | bit(Token.TokenKind.TIME);

  private final DomainClassifier domains;

  ProposalReader(DomainClassifier domains) {
    this.domains = domains;
  }

  /** Reads the shortcomings and proposals that an article tells of. */
  List<Proposal> read(List<EventSentence> sentences, ArticleFrame frame) {
    if (!EventSentence.any(sentences, PROPOSALS)) {
      return List.of();
    }
    ProposalReading reading = new ProposalReading(frame);
    sentences.forEach(reading::sentence);
    return reading.found;
  }

  /** Form in which a sentence tells its shortcomings or proposals. */
  private enum ProposalForm {
    /** Numbered: 一是 … 二是 …. */
    ITEMS,
    /** 短板：…. */
    BEHIND_COLON,
    /** 存在 … 等4个方面短板. */
    BEFORE_NOUN,
    /** 建议 …. */
    ASKED,
    /** 建议: and below it one on each line, ——由 …. */
    ON_LINES
  }

  /**
   * A sentence with what it announces.
   *
   * @param listed what the numbered items of the list at hand are
   * @param onLines whether it is one of the lines below 建议:
   */
  private record SaidProposal(
      EventSentence sentence,
      Optional<ProposalKind> announced,
      Optional<ProposalKind> listed,
      boolean onLines) {

    boolean namesShortcomings() {
      return announced.equals(Optional.of(ProposalKind.SHORTCOMING));
    }
  }

  private static final RuleList<SaidProposal, ProposalForm> RULES =
      RuleList.of(
          "proposal",
          new Rule<>(
              "numbered-items",
              s -> s.listed().isPresent() && s.sentence().has(CueRole.ITEM),
              s -> ProposalForm.ITEMS),
          new Rule<>(
              "behind-colon",
              s ->
                  s.namesShortcomings()
                      && s.sentence().clauses().stream().anyMatch(ProposalReader::heads),
              s -> ProposalForm.BEHIND_COLON),
          new Rule<>("before-noun", SaidProposal::namesShortcomings, s -> ProposalForm.BEFORE_NOUN),
          new Rule<>("asked-on-lines", SaidProposal::onLines, s -> ProposalForm.ON_LINES),
          new Rule<>("asked", s -> s.sentence().has(CueRole.ASK), s -> ProposalForm.ASKED));

  /** Whether a clause names shortcomings before a colon. */
  private static boolean heads(Clause clause) {
    return clause.has(CueRole.SHORTCOMING) && clause.mark() == ':';
  }

  /** Reading of one article for proposals. */
  private final class ProposalReading {

    private final ArticleFrame frame;
    private final List<Proposal> found = new ArrayList<>();
    private final Speaker speakers = new Speaker();
    private String speaker = "";
    private Passage passage;

    /** What the numbered items that follow are. */
    private Optional<ProposalKind> listed = Optional.empty();

    /** Whether the sentence before ends a paragraph with 建议:. */
    private boolean opensLines;

    private boolean onLines;
    private Passage linesOf;

    ProposalReading(ArticleFrame frame) {
      this.frame = frame;
    }

    void sentence(EventSentence sentence) {
      if (sentence.opensSection()) {
        listed = Optional.empty();
      }
      if (sentence.passage() != passage) {
        passage = sentence.passage();
        speaker = listed.isPresent() || opensLines ? speaker : "";
      }
      Optional<ProposalKind> announced = announced(sentence);
      if (sentence.first(t -> t.is(CueRole.ITEM) && t.is(CueRole.MODAL)).isPresent()) {
        listed = Optional.empty(); // what is demanded, 一要 …, is a next step
      }
      for (Clause clause : sentence.clauses()) {
        String says = speakers.of(clause);
        speaker = says.isEmpty() ? speaker : says;
        if (says.isEmpty() && clause.isAt(clause.pastLeadIns(), bit(CueRole.ASK))) {
          speaker = doer(sentence, clause).orElse(speaker);
        }
      }
      if (announced.isPresent()) {
        listed = announced;
      }
      onLines = opensLines || onLines && passage == linesOf;
      linesOf = passage;
      opensLines = opensLines(sentence);
      SaidProposal said = new SaidProposal(sentence, announced, listed, onLines);
      int before = found.size();
      Optional<Rule<SaidProposal, ProposalForm>> rule = RULES.first(said);
      rule.ifPresent(r -> read(r.decides().apply(said), sentence));
      if (found.size() > before) {
        Place place = new Place(frame.file(), sentence.passage().lineAt(sentence.from()));
        frame.trace().decided(RULES, rule.orElseThrow(), said, place, sentence::words);
      }
    }

    /** Whether a sentence ends its paragraph with who proposes what stands below: 协会建议:. */
    private static boolean opensLines(EventSentence sentence) {
      Clause last = sentence.clauses().getLast();
      return last.mark() == ':'
          && last.endsAt(last.to(), bit(CueRole.ASK))
          && sentence.to() == sentence.passage().plain().length;
    }

    /** One proposal for each part that ends with a semicolon or a full stop. */
    private void onLines(EventSentence sentence) {
      int start = sentence.from();
      for (Clause clause : sentence.clauses()) {
        if (clause.mark() == ';' || clause == sentence.clauses().getLast()) {
          while (start < clause.to() && sentence.passage().plain()[start] == '—') {
            start++;
          }
          proposed(sentence, start, clause.to());
          start = clause.to() + 1;
        }
      }
    }

    /** The body that the sentence opens with, and that then proposes: 调研组赴江岸考察,建议…. */
    private static Optional<String> doer(EventSentence sentence, Clause asking) {
      Clause first = sentence.clauses().getFirst();
      int from = first.pastLeadIns();
      return first == asking
          ? Optional.empty()
          : first
              .first(
                  from,
                  first.to(),
                  t ->
                      t.is(CueRole.BODY)
                          && first.isAt(t.end(), bit(CueRole.LEAD_IN) | Token.VERB | DOES))
              .map(t -> first.words(from, t.end()))
              .filter(w -> w.length() <= LONGEST_DOER);
    }

    private void read(ProposalForm form, EventSentence sentence) {
      switch (form) {
        case ITEMS -> items(sentence, listed.orElseThrow());
        case BEHIND_COLON -> itemsBehind(sentence);
        case BEFORE_NOUN -> itemsBetween(sentence);
        case ASKED -> asked(sentence);
        case ON_LINES -> onLines(sentence);
      }
    }

    /** What a sentence announces: 存在三方面短板, 提出五点建议. */
    private static Optional<ProposalKind> announced(EventSentence sentence) {
      for (Clause clause : sentence.clauses()) {
        boolean counted = clause.has(CueRole.COUNT_WORD) || clause.has(bit(Token.TokenKind.COUNT));
        if (clause.has(CueRole.SHORTCOMING) && sentence.has(CueRole.EXIST)) {
          return Optional.of(ProposalKind.SHORTCOMING);
        }
        boolean itemised =
            clause.endsAt(clause.to(), bit(CueRole.ASK)) && sentence.has(CueRole.ITEM);
        if (clause.has(CueRole.ASK_NOUN) && counted || itemised) {
          return Optional.of(ProposalKind.PROPOSAL);
        }
      }
      return Optional.empty();
    }

    /** Numbered items: 一是 … 二是 …; each goes on until the next number or full stop. */
    private void items(EventSentence sentence, ProposalKind kind) {
      int start = -1;
      for (Clause clause : sentence.clauses()) {
        for (Token token : clause.has(CueRole.ITEM) ? clause.tokens() : List.<Token>of()) {
          if (token.is(CueRole.ITEM) && token.start() <= clause.pastLeadIns()) {
            item(sentence, start, token.start(), kind);
            start = token.end();
          }
        }
      }
      item(sentence, start, sentence.to(), kind);
    }

    private void item(EventSentence sentence, int start, int end, ProposalKind kind) {
      if (start >= 0) {
        String to = kind == ProposalKind.PROPOSAL ? Addressee.of(sentence, start) : "";
        add(sentence, kind, sentence.passage().text().substring(start, end), start, to);
      }
    }

    private void itemsBehind(EventSentence sentence) {
      List<Clause> clauses = sentence.clauses();
      int colon = 0;
      while (!heads(clauses.get(colon))) {
        colon++;
      }
      itemsBehind(sentence, clauses.subList(colon + 1, clauses.size()));
    }

    /**
     * Items behind a colon, parted by semicolons; of each its first clause. Where only commas part
     * them, each clause that says what falls short.
     */
    private void itemsBehind(EventSentence sentence, List<Clause> clauses) {
      boolean first = true;
      boolean commas = clauses.stream().noneMatch(c -> c.mark() == ';');
      for (Clause clause : clauses) {
        if (first || commas && clause.has(CueRole.LACK)) {
          add(sentence, ProposalKind.SHORTCOMING, clause.words(), clause.from(), "");
        }
        first = clause.mark() == ';';
      }
    }

    /** Items between 存在 and the word that names them, parted by commas or 、. */
    private void itemsBetween(EventSentence sentence) {
      Token exist = sentence.first(t -> t.is(CueRole.EXIST)).orElseThrow();
      for (Clause clause : sentence.clauses()) {
        if (clause.to() <= exist.start()) {
          continue;
        }
        int from = Math.max(clause.from(), Math.min(exist.end(), clause.to()));
        int end =
            clause
                .first(CueRole.CLOSES_LIST, from, clause.to())
                .or(() -> clause.first(CueRole.SHORTCOMING, from, clause.to()))
                .map(Token::start)
                .orElse(clause.to());
        int last = clause.endingAt(end).filter(t -> t.is(CueRole.OF)).map(Token::start).orElse(end);
        boolean lists = clause.has(CueRole.CLOSES_LIST) || clause.has(CueRole.SHORTCOMING);
        for (String item : parts(clause, from, Math.max(from, last))) {
          add(sentence, ProposalKind.SHORTCOMING, item, from, "");
        }
        if (lists) {
          return;
        }
      }
    }

    private List<String> parts(Clause clause, int from, int end) {
      List<String> parts = new ArrayList<>();
      int start = from;
      for (int i = from; i <= end; i++) {
        boolean parted =
            i < end && clause.passage().plain()[i] == '、' && clause.endsAt(i, bit(CueRole.LACK));
        if (i == end || parted) {
          parts.add(clause.words(start, i));
          start = i + 1;
        }
      }
      return parts;
    }

    /**
     * What is proposed behind 建议, one proposal for each time it is said, and for each clause of a
     * list with semicolons that goes on with it.
     */
    private void asked(EventSentence sentence) {
      int open = -1;
      boolean listing = false;
      for (Clause clause : sentence.clauses()) {
        open = listing && goesOnAsking(clause) ? clause.from() : open;
        listing = false;
        for (Token token : clause.has(CueRole.ASK) ? clause.tokens() : List.<Token>of()) {
          boolean asks =
              token.is(CueRole.ASK)
                  && (token.start() <= clause.pastLeadIns() || !speakers.of(clause).isEmpty())
                  && clause.at(token.end()).filter(n -> n.is(CueRole.OF)).isEmpty();
          if (asks) {
            proposed(sentence, open, clause.from());
            open = token.end();
          }
        }
        if (open >= 0 && clause.mark() == ';') {
          proposed(sentence, open, clause.to());
          open = -1;
          listing = true;
        }
      }
      proposed(sentence, open, sentence.to());
    }

    /** Whether a clause behind a semicolon only says what is to be done, and not what is so. */
    private static boolean goesOnAsking(Clause clause) {
      return !clause.has(TELLS)
          && !clause.any(t -> t.is(CueRole.MANNER, "done"))
          && (clause.goesOn() || clause.pastLeadIns() == clause.pastBlanks(clause.from()));
    }

    private void proposed(EventSentence sentence, int start, int end) {
      if (start >= 0 && start < end) {
        add(
            sentence,
            ProposalKind.PROPOSAL,
            sentence.passage().text().substring(start, end),
            start,
            Addressee.of(sentence, start));
      }
    }

    private void add(EventSentence sentence, ProposalKind kind, String words, int at, String to) {
      String text = EdgeMarks.trimmed(words);
      if (text.length() < SHORTEST || text.length() > LONGEST) {
        return;
      }
      found.add(
          new Proposal(
              frame.id() + "-s" + (found.size() + 1),
              new Place(frame.file(), sentence.passage().lineAt(at)),
              kind,
              text,
              speaker,
              to,
              domains
                  .weigh(sentence.passage().mentions(), sentence.from(), sentence.to())
                  .leader()
                  .orElse(frame.domain()),
              frame.id(),
              sentence.words()));
    }
  }
}
