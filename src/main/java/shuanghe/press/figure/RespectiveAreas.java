package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Phrase;
import shuanghe.press.text.Sentence;

/** The areas that the figures of a sentence's lists are dealt to one by one: 重庆、四川分别为3亿元、4亿元. */
final class RespectiveAreas {

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final CueMentions cues;
  private final List<AreaMention> mentions;
  private final List<Optional<String>> dealt;

  RespectiveAreas(
      Sentence sentence, List<Phrase> phrases, CueMentions cues, List<AreaMention> mentions) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.cues = cues;
    this.mentions = mentions;
    this.dealt = new ArrayList<>(Collections.nCopies(phrases.size(), Optional.empty()));
    dealOut();
  }

  /** The area that a figure is dealt to; empty where it is in no such list. */
  Optional<String> of(int index) {
    return dealt.get(index);
  }

  /** The last area between two places that is spoken of. */
  Optional<AreaMention> lastSubject(int from, int to) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      AreaMention m = mentions.get(i);
      if (m.part() == Part.SUBJECT && m.start() >= from && m.end() <= to) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** 达州(9个): an area right before the bracket that holds no more than the number. */
  Optional<AreaMention> beforeBracket(Phrase phrase) {
    int from = phrase.clauseStart();
    boolean alone = phrase.nested() && phrase.quantity().governStart() == from;
    return alone
        ? mentions.stream()
            .filter(m -> m.end() == from - 1)
            .filter(m -> m.part() != Part.SOURCE && m.part() != Part.TITLE)
            .findFirst()
        : Optional.empty();
  }

  /** Gives the figures of each list the areas of the list before it that is as long. */
  private void dealOut() {
    List<String> before = List.of();
    int first = 0;
    while (first < phrases.size()) {
      int last = first + 1;
      while (last < phrases.size() && phrases.get(last).listed()) {
        last++;
      }
      int count = last - first;
      if (count > 1) {
        before = items(first, count, before);
        for (int i = 0; i < before.size() && before.size() == count; i++) {
          dealt.set(first + i, Optional.of(before.get(i)));
        }
      }
      first = last;
    }
  }

  /**
   * The areas that a list of figures is dealt to: those its own items name, those of the list of
   * areas before it, or those the list of figures before was dealt to.
   */
  private List<String> items(int first, int count, List<String> before) {
    List<String> own = new ArrayList<>();
    int from = phrases.get(first).clauseStart();
    for (int i = first; i < first + count; i++) {
      int start = phrases.get(i).quantity().start();
      Optional<AreaMention> named =
          lastSubject(i == first ? from : phrases.get(i).leftStart(), start);
      named.filter(m -> m.items().isEmpty()).ifPresent(m -> own.add(m.area()));
    }
    if (own.size() == count && Set.copyOf(own).size() > 1) {
      return own;
    }
    int start = phrases.get(first).quantity().start();
    Optional<AreaMention> list = lastSubject(sentence.from(), start);
    boolean dealtOut =
        cues.has(CueRole.DEALT, list.map(AreaMention::end).orElse(sentence.from()), start);
    if (list.isPresent() && list.get().items().size() == count && dealtOut) {
      return list.get().items();
    }
    List<String> singles = singlesBefore(first, count);
    if (dealtOut && singles.size() == count) {
      return singles;
    }
    boolean goesOn = list.isEmpty() || list.get().start() < phrases.getFirst().quantity().start();
    return before.size() == count && (goesOn || dealtOut) ? before : List.of();
  }

  /** The areas of the figures just before, each named by itself: 重庆3亿元，四川4亿元，分别增长. */
  private List<String> singlesBefore(int first, int count) {
    List<String> singles = new ArrayList<>();
    for (int i = Math.max(0, first - count); i < first; i++) {
      int from = i == 0 ? sentence.from() : phrases.get(i - 1).quantity().end();
      lastSubject(from, phrases.get(i).quantity().start())
          .filter(m -> m.items().isEmpty())
          .ifPresent(m -> singles.add(m.area()));
    }
    return Set.copyOf(singles).size() == count ? singles : List.of();
  }
}
