package shuanghe.press.figure;

import java.util.List;
import java.util.Optional;
import shuanghe.model.CueRole;
import shuanghe.press.text.AreaMention;
import shuanghe.press.text.AreaMention.Part;
import shuanghe.press.text.AreaTree;
import shuanghe.press.text.CueMention;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Phrase;

/**
 * The places other than that which a sentence speaks of whose own figures stand in it.
 *
 * @param cues the words of the language in the sentence's passage
 * @param mentions the areas it names
 * @param tree the areas and what they lie in
 */
record OtherAreas(CueMentions cues, List<AreaMention> mentions, AreaTree tree) {

  /** 高于同期全国2.4%的增幅: that with which a figure is compared has its own number right behind it. */
  Optional<String> setAgainst(Phrase figure) {
    int from = figure.clauseStart();
    int at = figure.quantity().governStart();
    int end = figure.quantity().end();
    if (end == figure.sentence().to()
        || cues.longest(CueRole.AREA_OF, end, figure.sentence().to()).isEmpty()) {
      return Optional.empty();
    }
    Optional<AreaMention> area =
        mentions.stream().filter(m -> m.part() == Part.SCALE && m.end() == at).findFirst();
    return area.map(AreaMention::start)
        .or(() -> cues.endingAt(CueRole.OTHER_AREA, from, at).map(CueMention::start))
        .flatMap(start -> cues.last(CueRole.AREA_SCALE, from, start))
        .filter(compared -> compared.cue().value().isEmpty())
        .map(compared -> area.map(AreaMention::area).orElse(tree.country()));
  }

  /** 在全国9个园区中: the number of all among which something stands. */
  boolean isAmongAll(Phrase figure) {
    int number = figure.quantity().governStart();
    int from = figure.clauseStart();
    return cues.endingAt(CueRole.OTHER_AREA, from, number)
        .filter(all -> all.cue().value().isEmpty())
        .filter(all -> cues.endingAt(CueRole.PLACED, from, all.start()).isPresent())
        .filter(all -> cues.has(CueRole.AREA_AMONG, figure.quantity().end(), figure.rightEnd()))
        .isPresent();
  }

  /** 据中国民航局发布的信息: whether one who tells of the whole country does, before any area. */
  boolean isToldOfCountry(Phrase figure) {
    int from = figure.sentence().from();
    int number = figure.quantity().start();
    return cues.last(CueRole.NATIONAL_BODY, from, number)
        .filter(b -> cues.has(CueRole.SOURCE_VERB, b.end(), figure.sentence().clauseEnd(b.end())))
        .filter(b -> mentions.stream().noneMatch(m -> m.start() >= b.end() && m.end() <= number))
        .isPresent();
  }

  /** A measure of the whole country, and not only what a figure is compared with. */
  boolean isNational(Phrase figure) {
    int from = figure.clauseStart();
    for (CueMention measure : cues.all(CueRole.NATIONAL, from, figure.quantity().start())) {
      if (!cues.has(CueRole.AREA_SCALE, from, measure.start())) {
        return true;
      }
    }
    return false;
  }
}
