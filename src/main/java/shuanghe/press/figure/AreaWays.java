package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Sentence;

/**
 * The areas that a way leads to or through, which own no figure of the way by themselves.
 *
 * @param sentence that tells of the way
 * @param cues the words of the language in the sentence's passage
 * @param mentions the areas it names
 * @param topic what the report goes on speaking of
 */
record AreaWays(Sentence sentence, CueMentions cues, List<AreaMention> mentions, AreaTopic topic) {

  /** Whether a number behind 通道辐射 counts what a way leads to: 通道辐射18个省区. */
  boolean isReach(int number) {
    Optional<CueMention> way = cues.first(CueRole.ROUTE, sentence.from(), number);
    return way.isPresent()
        && cues.has(CueRole.REACH, way.get().end(), number)
        && mentions.stream().noneMatch(m -> m.part() == Part.SUBJECT && m.end() <= number);
  }

  /**
   * Whether a number measures a way behind its course, which leads beyond the area of the report:
   * 线路起自重庆,途经四川,全长….
   */
  boolean isCourse(int number) {
    if (!cues.has(CueRole.COURSE, sentence.from(), number)) {
      return false;
    }
    List<AreaMention> passed =
        mentions.stream().filter(m -> m.part() == Part.OBJECT && m.end() <= number).toList();
    return passed.size() > 1
        && passed.stream().noneMatch(m -> topic.tree().isWithin(m.area(), topic.usual()));
  }
}
