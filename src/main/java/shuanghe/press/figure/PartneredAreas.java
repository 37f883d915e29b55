package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Sentence;

/**
 * The areas of a sentence that do something with each other or stand as examples together.
 *
 * @param sentence the sentence
 * @param cues the words found in it
 * @param topic what the report went on speaking of before
 */
record PartneredAreas(Sentence sentence, CueMentions cues, AreaTopic topic) {

  /**
   * The mentions, and one of both at the word that says what two do with each other: 甲与乙签订; 与乙签订 is
   * with what the report speaks of. Examples before 等 are of all together behind it.
   *
   * @param joint takes those that stand for several areas together
   */
  List<AreaMention> with(List<AreaMention> joint) {
    boolean deeds = cues.holds(CueRole.WITH) && cues.holds(CueRole.JOINT);
    if (!deeds && !cues.holds(CueRole.EXAMPLES_END)) {
      return sentence.areas();
    }
    List<AreaMention> all = new ArrayList<>();
    for (AreaMention next : sentence.areas()) {
      all.add(next);
      if (next.part() == Part.SUBJECT && !next.area().isEmpty()) {
        Optional<CueMention> deed = deed(next);
        if (deed.isPresent()) {
          together(deed.get(), List.of(partnerOf(next, all), next.area())).ifPresent(joint::add);
        }
      }
    }
    for (CueMention etc : cues.all(CueRole.EXAMPLES_END, sentence.from(), sentence.to())) {
      List<AreaMention> examples = examples(all, etc.start());
      if (examples.size() > 1) {
        AreaMention first = examples.getFirst();
        boolean owned = cues.has(CueRole.AREA_OF, first.end(), examples.get(1).start());
        List<String> of = new ArrayList<>();
        (owned ? List.of(first) : examples).forEach(m -> of.add(m.area()));
        together(etc, of).ifPresent(joint::add);
      }
    }
    if (joint.isEmpty()) {
      return sentence.areas();
    }
    all.addAll(joint);
    all.sort(Comparator.comparingInt(AreaMention::start));
    return all;
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

  private Optional<AreaMention> together(CueMention at, List<String> areas) {
    String both = areas.contains("") ? "" : topic.tree().together(areas);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(new AreaMention(at.start(), at.end(), both, List.of(), Part.SUBJECT));
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
