package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Sentence;

/**
 * Deals the figures of a list out to the items before it: 甲、乙分别增长1%、2% gives each item its own
 * figure. The items are the nouns before 分别, those of the clause before, or what an earlier list of
 * as many figures counted.
 */
final class RespectiveLists {

  private static final int CLAUSES = 3;

  private final Sentence s;
  private final List<NameToken> tokens;
  private final List<Phrase> phrases;
  private final NounWords nouns;
  private List<String> items = List.of();
  private List<String> itemsAlone = List.of();

  RespectiveLists(Sentence s, List<NameToken> tokens, List<Phrase> phrases, NounWords nouns) {
    this.s = s;
    this.tokens = tokens;
    this.phrases = phrases;
    this.nouns = nouns;
  }

  /**
   * A list of figures and what it is dealt out to.
   *
   * @param head number of its first figure, {@code size} how many it has
   * @param size how many figures it has
   * @param items the items as printed, with what they share; empty where it goes on with figures
   *     named before
   * @param named numbers of the figures whose names it goes on with; empty where it has items
   * @param ownFrom where the words that say what is told of each item begin
   * @param listFrom where the items begin
   */
  record Deal(
      int head, int size, List<String> items, List<Integer> named, int ownFrom, int listFrom) {}

  /** The number of the first figure of the list a figure stands in. */
  int head(int i) {
    int head = i;
    while (phrases.get(head).listed()) {
      head--;
    }
    return head;
  }

  /** How many figures the list has whose first this is. */
  int size(int head) {
    int end = head + 1;
    while (end < phrases.size() && phrases.get(end).listed()) {
      end++;
    }
    return end - head;
  }

  /**
   * What a list is dealt out to; empty where it is dealt to nothing.
   *
   * @param head number of its first figure
   * @param own that figure's own words
   * @param names of the figures before
   */
  Optional<Deal> of(int head, FigureWords own, List<FigureName> names) {
    int size = size(head);
    int deal = dealAt(head);
    Phrase first = phrases.get(head);
    if (size < 2) {
      return subset(head, own, names);
    }
    int start = clauseStart(head);
    if (deal >= 0) {
      Items own1 = list(start, tokens.get(deal).start(), size);
      if (own1 != null) {
        int ownFrom = own1.end() < 0 ? tokens.get(deal).end() : own1.end();
        return told(new Deal(head, size, own1.words(), List.of(), ownFrom, own1.from()));
      }
      boolean blank = own.slots().isEmpty() || own.slots().need() == Slots.Need.RATED;
      if (blank) {
        Items next = earlierList(start, size);
        Optional<Deal> named =
            next != null && head > 0 && next.from() >= endOf(head - 1)
                ? Optional.empty()
                : named(head, size, names);
        if (named.isPresent()) {
          return named;
        }
      }
      if (!own.slots().isEmpty() && itemsAlone.size() == size && nounBefore(start, deal)) {
        return Optional.of(new Deal(head, size, itemsAlone, List.of(), start, start));
      }
      Items earlier = earlierList(start, size);
      if (earlier != null) {
        int ownFrom = nounBefore(start, deal) ? start : tokens.get(deal).end();
        return told(new Deal(head, size, earlier.words(), List.of(), ownFrom, earlier.from()));
      }
      return blank ? Optional.empty() : goesOn(head, size, start);
    }
    return own.slots().isEmpty() && !own.isBlank() ? listed(head, size, names) : Optional.empty();
  }

  private Optional<Deal> goesOn(int head, int size, int start) {
    return items.size() == size
        ? Optional.of(new Deal(head, size, items, List.of(), start, start))
        : Optional.empty();
  }

  private Optional<Deal> told(Deal deal) {
    items = deal.items();
    return Optional.of(deal);
  }

  /** Whether a noun stands between the beginning of the clause and 分别. */
  private boolean nounBefore(int start, int deal) {
    for (int i = TokenSpans.first(tokens, start); i < deal; i++) {
      if (tokens.get(i).role().isNominal()) {
        return true;
      }
    }
    return false;
  }

  /** 前者, 后者: one of the figures of the last list, or of the two figures before. */
  private Optional<Deal> subset(int head, FigureWords own, List<FigureName> names) {
    if (own.stands().isEmpty() || names.size() < 2) {
      return Optional.empty();
    }
    int end = lastAmount(names) + 1;
    int which = own.stands().equals("former") ? Math.max(0, end - 2) : end - 1;
    return end < 2
        ? Optional.empty()
        : Optional.of(new Deal(head, 1, List.of(), List.of(which), -1, -1));
  }

  private int lastAmount(List<FigureName> names) {
    int last = names.size() - 1;
    while (last >= 0 && names.get(last).told() != FigureName.StatementType.AMOUNT) {
      last--;
    }
    return last;
  }

  /** The list that was named last, where it has as many figures. */
  private Optional<Deal> listed(int head, int size, List<FigureName> names) {
    int i = names.size() - 1;
    if (i < 0 || !phrases.get(i).listed() || i - head(i) + 1 != size) {
      return Optional.empty();
    }
    List<Integer> found = IntStream.rangeClosed(head(i), i).boxed().toList();
    return Optional.of(new Deal(head, size, List.of(), found, -1, -1));
  }

  /**
   * The last figures named, as many as the list has, that go on: amounts, or a list of any kind.
   */
  private Optional<Deal> named(int head, int size, List<FigureName> names) {
    Optional<Deal> list = listed(head, size, names);
    if (list.isPresent()) {
      return list;
    }
    List<Integer> found = new ArrayList<>();
    if (phrases.get(head).quantity().form() == Quantity.QuantityForm.POINTS) {
      lastTold(FigureName.StatementType.GROWTH, size, names, found);
    }
    if (found.size() < size) {
      found.clear();
      lastTold(FigureName.StatementType.AMOUNT, size, names, found);
    }
    return found.size() == size
        ? Optional.of(new Deal(head, size, List.of(), found, -1, -1))
        : Optional.empty();
  }

  /** Finds the last figures told in one way, so many at most. */
  private static void lastTold(
      FigureName.StatementType told, int size, List<FigureName> names, List<Integer> found) {
    for (int i = names.size() - 1; i >= 0 && found.size() < size; i--) {
      if (names.get(i).told() == told) {
        found.addFirst(i);
      }
    }
  }

  /** Number of the token 分别 that deals a list out; -1 where none does. */
  private int dealAt(int head) {
    int from = clauseStart(head);
    int to = phrases.get(head).quantity().governStart();
    int found = -1;
    for (int i = 0; i < tokens.size(); i++) {
      NameToken token = tokens.get(i);
      if (token.start() >= from && token.end() <= to && token.is(NameRole.DEAL)) {
        found = i;
      }
    }
    return found;
  }

  private int endOf(int i) {
    return phrases.get(i).quantity().end();
  }

  private int clauseStart(int i) {
    return phrases.get(i).leftStart();
  }

  /**
   * Items with the place where they begin.
   *
   * @param end where what is told of them begins before 分别, 对欧盟出口 in 甲、乙对欧盟出口分别增长; -1 where nothing
   *     is
   */
  private record Items(List<String> words, int from, int end) {}

  /** The list in one of the clauses before that have no figures; null where there is none. */
  private Items earlierList(int start, int size) {
    int end = start;
    for (int k = 0; k < CLAUSES; k++) {
      int pause = lastPauseBefore(end);
      if (pause < 0) {
        return null;
      }
      int from = lastPauseBefore(tokens.get(pause).start());
      int begin = from < 0 ? s.from() : tokens.get(from).end();
      Items found = list(begin, tokens.get(pause).start(), size);
      if (found != null && beginsWithNoun(begin)) {
        return found;
      }
      end = tokens.get(pause).start();
    }
    return null;
  }

  /** 在渝中、锦江鸣枪 lists places and no items. */
  private boolean beginsWithNoun(int from) {
    for (NameToken token : tokens) {
      if (token.start() >= from) {
        switch (token.role()) {
          case TIME, LEAD_IN, ADVERB, PART -> {}
          default -> {
            return token.role().isNominal();
          }
        }
      }
    }
    return false;
  }

  private int lastPauseBefore(int offset) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(NameRole.PAUSE) && tokens.get(i).end() <= offset) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A list of just as many nouns between two places; null where there is none. Where 、 alone parts
   * as many, 和 joins the words of one: 生活用品及服务、交通和通信价格.
   */
  private Items list(int from, int to, int size) {
    ListParts list = new ListParts(from, to, size);
    for (NameToken token : tokens) {
      if (token.start() < from || token.end() > to) {
        continue;
      }
      if (token.is(NameRole.FIGURE)) {
        return null;
      }
      list.take(token);
    }
    List<List<NameToken>> parts = list.parts;
    if (parts.size() != size || parts.stream().anyMatch(List::isEmpty)) {
      return null;
    }
    ItemWords.Named named = new ItemWords(s, nouns).of(parts);
    itemsAlone = named.alone();
    return new Items(named.items(), parts.getFirst().getFirst().start(), list.end);
  }

  /** Parts of a list of nouns in the making, token by token. */
  private final class ListParts {

    private final int to;
    private final int size;
    private final int marks;
    private final int lastMark;
    private final List<List<NameToken>> parts = new ArrayList<>();
    private List<NameToken> part = new ArrayList<>();
    private boolean ended;
    private boolean tallied;

    /** Where a verb behind the last item begins; -1 where none does. */
    private int end = -1;

    private ListParts(int from, int to, int size) {
      this.to = to;
      this.size = size;
      List<NameToken> listed = marks(from, to);
      marks = listed.size();
      lastMark = marks == 0 ? -1 : listed.getLast().start();
      parts.add(part);
    }

    private void take(NameToken token) {
      switch (token.role()) {
        case AND -> and(token);
        case TIME, LEAD_IN, ADVERB, PART, DEAL -> {}
        case OF -> {
          if (parts.size() == 1) {
            part.clear();
          } else if (!ended) {
            part.add(token);
          }
        }
        case PREPOSITION, VERB, MANNER, LIGHT -> verb(token);
        case TALLY -> {
          tallied = parts.size() == 1;
          ended |= !tallied;
          if (tallied) {
            part.removeIf(t -> t.role().isNominal());
          }
        }
        case COMPARE -> ended = true;
        default -> {
          ended |= token.is(NameRole.CHANGE) && !leadsToNoun(token);
          boolean kind = tallied && parts.size() == 1 && token.is(NameRole.GENERIC);
          if (!ended && !kind) {
            part.add(token);
          }
        }
      }
    }

    private void and(NameToken token) {
      boolean joins = token.start() < lastMark || marks == size - 1;
      if (joins && s.text()[token.start()] != NounWords.LIST) {
        part.add(token);
        return;
      }
      part = new ArrayList<>();
      parts.add(part);
      ended = false;
    }

    /** 研究 in 研究机构和高校: a verb that more items follow is part of an item. */
    private void verb(NameToken token) {
      if (!part.isEmpty() && isBeforeMark(token, to)) {
        part.add(token);
        return;
      }
      boolean last = parts.size() > 1 && (parts.size() >= size || part.isEmpty());
      end = last && !ended ? token.start() : end;
      ended |= last;
      if (!last) {
        part.add(token);
      }
    }
  }

  /** 提升 in 品质提升领域 is part of an item, 增长 in 产业增长较快 is not. */
  private boolean leadsToNoun(NameToken change) {
    return tokens.stream().anyMatch(t -> t.start() == change.end() && t.role().isNominal());
  }

  /** 服务 in 用品及服务、交通价格 ends an item and does nothing. */
  private boolean isBeforeMark(NameToken token, int to) {
    return token.end() < to && s.text()[token.end()] == NounWords.LIST;
  }

  /** The 、 of a stretch; a 和 before the last parts no items. */
  private List<NameToken> marks(int from, int to) {
    List<NameToken> marks = new ArrayList<>();
    for (NameToken t : TokenSpans.between(tokens, from, to)) {
      if (t.is(NameRole.AND) && s.text()[t.start()] == NounWords.LIST) {
        marks.add(t);
      }
    }
    return marks;
  }
}
