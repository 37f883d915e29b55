package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shuanghe.model.CueRole;
import shuanghe.model.Unit;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.Sentence;

/**
 * The areas of a sentence that do something with each other or stand as examples together.
 *
 * @param sentence the sentence
 * @param cues the words found in it
 * @param topic what the report went on speaking of before
 */
record PartneredAreas(Sentence sentence, CueMentions cues, AreaTopic topic) {

  private static final String LIST = "、";

  /** Characters of a firm's name behind its area at the most. */
  private static final int LONGEST_FIRM = 16;

  /**
   * The mentions, and one of both at the word that says what two do with each other: 甲与乙签订; 与乙签订 is
   * with what the report speaks of. Examples before 等 are of all together behind it.
   *
   * @param joint takes those that stand for several areas together
   */
  List<AreaMention> with(List<AreaMention> joint) {
    boolean deeds = cues.holds(CueRole.WITH) && cues.holds(CueRole.JOINT);
    List<AreaMention> named = named();
    if (!deeds && !cues.holds(CueRole.EXAMPLES_END) && named.size() < 2) {
      return named;
    }
    List<AreaMention> all = new ArrayList<>();
    for (AreaMention next : named) {
      all.add(next);
      if (next.part() == Part.SUBJECT && !next.area().isEmpty()) {
        Optional<CueMention> deed = deed(next);
        if (deed.isPresent()) {
          together(deed.get().start(), deed.get().end(), List.of(partnerOf(next, all), next.area()))
              .ifPresent(joint::add);
        }
      }
    }
    for (CueMention etc : cues.all(CueRole.EXAMPLES_END, sentence.from(), sentence.to())) {
      List<AreaMention> examples = examples(all, etc.start());
      if (examples.size() > 1 && examples.getLast().end() == etc.start()) {
        AreaMention first = examples.getFirst();
        boolean owned = cues.has(CueRole.AREA_OF, first.end(), examples.get(1).start());
        List<String> of = new ArrayList<>();
        (owned ? List.of(first) : examples).forEach(m -> of.add(m.area()));
        together(etc.start(), etc.end(), of).ifPresent(joint::add);
      }
    }
    for (Quantity count : sentence.quantities()) {
      ofThings(named, count).ifPresent(joint::add);
    }
    if (joint.isEmpty()) {
      return named;
    }
    all.addAll(joint);
    all.sort(Comparator.comparingInt(AreaMention::start));
    return all;
  }

  /**
   * The mentions, those of firms' names that only say wider where the report is at home as such.
   */
  private List<AreaMention> named() {
    if (!cues.holds(CueRole.AREA_FIRM)) {
      return sentence.areas();
    }
    List<AreaMention> named = new ArrayList<>();
    for (AreaMention m : sentence.areas()) {
      named.add(isOfFirm(m) ? m.as(Part.OBJECT) : m);
    }
    return named;
  }

  /** 四川某公司 in a report on 安岳: the name of a firm that lies around the report's area. */
  private boolean isOfFirm(AreaMention m) {
    if (m.part() != Part.SUBJECT
        || m.area().equals(topic.usual())
        || !topic.tree().isWithin(topic.usual(), m.area())) {
      return false;
    }
    int to = Math.min(m.end() + LONGEST_FIRM, sentence.clauseEnd(m.end()));
    return cues.first(CueRole.AREA_FIRM, m.end(), to)
        .filter(firm -> !cues.has(CueRole.AREA_OF, m.end(), firm.start()))
        .isPresent();
  }

  /**
   * The areas of a count's things together, where the things are listed right before it, each with
   * its own area: 涪陵某基地、江津某项目2个.
   */
  private Optional<AreaMention> ofThings(List<AreaMention> all, Quantity count) {
    int at = count.governStart();
    List<AreaMention> named = examples(all, at);
    if (count.dimension() != Unit.Dimension.COUNT || named.size() < 2) {
      return Optional.empty();
    }
    List<String> areas = new ArrayList<>();
    int end = -1;
    for (AreaMention m : named) {
      if (end >= 0 && (end == m.start() - 1 || !isListed(end, m.start()))) {
        return Optional.empty();
      }
      end = m.end();
      areas.add(m.area());
    }
    boolean alone = Set.copyOf(areas).size() > 1 && end < at && !sentence.isBlank(end, at);
    boolean counted =
        sentence.quantities().stream()
            .anyMatch(q -> q.start() >= named.getFirst().end() && q.start() < at);
    return alone && !counted && !cues.has(CueRole.DEALT, end, at)
        ? together(at - 1, at, areas)
        : Optional.empty();
  }

  /** Whether one thing of a list ends and the next begins between two places. */
  private boolean isListed(int from, int to) {
    String between = sentence.words(from, to);
    return between.endsWith(LIST) || cues.endingAt(CueRole.WITH, to - 1, to).isPresent();
  }

  /** The subjects in the clause of a place before it. */
  private List<AreaMention> examples(List<AreaMention> all, int before) {
    int from = sentence.clauseStart(before);
    List<AreaMention> examples = new ArrayList<>();
    for (AreaMention m : all) {
      boolean subject = m.part() == Part.SUBJECT && !m.area().isEmpty();
      if (subject && m.start() >= from && m.end() <= before) {
        examples.add(m);
      }
    }
    return examples;
  }

  private Optional<AreaMention> together(int start, int end, List<String> areas) {
    String both = areas.contains("") ? "" : topic.tree().together(areas);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(new AreaMention(start, end, both, List.of(), Part.SUBJECT));
  }

  /** The word that says what the area does with another one. */
  private Optional<CueMention> deed(AreaMention mention) {
    int from = sentence.clauseStart(mention.start());
    return cues.has(CueRole.WITH, from, mention.start())
        ? cues.first(CueRole.JOINT, mention.end(), sentence.clauseEnd(mention.end()))
        : Optional.empty();
  }

  private String partnerOf(AreaMention mention, List<AreaMention> before) {
    int from = sentence.clauseStart(mention.start());
    int with = cues.last(CueRole.WITH, from, mention.start()).map(CueMention::start).orElse(from);
    for (AreaMention m : before.reversed()) {
      if (m.part() == Part.SUBJECT && m.end() <= with) {
        return m.area();
      }
    }
    return topic.paragraph().orElse(topic.usual());
  }
}
