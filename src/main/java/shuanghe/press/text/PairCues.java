package shuanghe.press.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

/**
 * The words that the pairs of an office's list of areas add to the language: what a pair is called
 * (川渝, 川渝两地), who acts in it (重庆, 四川) and whom a word like 两省市 means.
 */
final class PairCues {

  /** The value of {@link CueRole#SIDES} for a word that may mean any of several pairs. */
  private static final String ANY_PAIR = "pair";

  private static final String AREA = "area";

  /** Ends the value of {@link CueRole#COUNTERPART} for a word that counts places: 三地. */
  private static final String OF_PLACES = " places";

  private static final String BETWEEN = ";";

  private final List<Area> pairs;
  private final Set<String> counterparts;

  private PairCues(List<Area> pairs, Collection<Cue> language) {
    this.pairs = pairs;
    this.counterparts =
        language.stream()
            .filter(cue -> cue.role() == CueRole.COUNTERPART)
            .filter(cue -> !cue.value().endsWith(OF_PLACES))
            .map(Cue::word)
            .collect(Collectors.toSet());
  }

  /**
   * The words of all pairs.
   *
   * @param language the program's own words; what these take for a counterpart stays one
   */
  static List<Cue> of(List<Area> areas, Collection<Cue> language) {
    PairCues cues =
        new PairCues(areas.stream().filter(a -> a.kind() == Area.AreaKind.PAIR).toList(), language);
    List<Cue> all = new ArrayList<>();
    all.addAll(cues.each(CueRole.TOGETHER, "", PairCues::abbreviations));
    all.addAll(
        cues.each(
            CueRole.BODY,
            "",
            pair -> Stream.of(names(pair), pair.members()).flatMap(List::stream).toList()));
    all.addAll(cues.each(CueRole.GENERIC, AREA, PairCues::withPairWord));
    cues.pairs.forEach(
        pair ->
            names(pair)
                .forEach(
                    name ->
                        all.add(
                            new Cue(name, CueRole.SIDES, String.join(BETWEEN, pair.members())))));
    all.addAll(cues.pairWords());
    return all;
  }

  private List<Cue> each(CueRole role, String value, Function<Area, List<String>> words) {
    return pairs.stream()
        .flatMap(pair -> words.apply(pair).stream())
        .distinct()
        .map(word -> new Cue(word, role, value))
        .toList();
  }

  /** 两省市 means the members of the one pair that has it; 两地 those of the pair spoken of. */
  private List<Cue> pairWords() {
    return pairs.stream()
        .flatMap(pair -> pair.pairWords().stream())
        .distinct()
        .filter(word -> !counterparts.contains(word))
        .map(word -> new Cue(word, CueRole.SIDES, sides(word)))
        .toList();
  }

  private String sides(String word) {
    List<Area> meant = pairs.stream().filter(pair -> pair.pairWords().contains(word)).toList();
    return meant.size() == 1 ? String.join(BETWEEN, meant.getFirst().members()) : ANY_PAIR;
  }

  /** 成渝, and other names as short, such as 渝蓉. */
  private static List<String> abbreviations(Area pair) {
    return Stream.concat(
            Stream.of(pair.name()),
            pair.aliases().stream().filter(a -> a.length() <= pair.name().length()))
        .toList();
  }

  private static List<String> names(Area pair) {
    return Stream.concat(Stream.of(pair.name()), withPairWord(pair).stream()).toList();
  }

  private static List<String> withPairWord(Area pair) {
    return pair.pairWords().stream().map(word -> pair.name() + word).toList();
  }
}
