package shuanghe.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shuanghe.model.Matter;
import shuanghe.model.Matter.Status;
import shuanghe.model.Message;
import shuanghe.model.ReviewItem;

/**
 * Words of a ledger that tell no status that is known, or its having none, with all matters of the
 * file of which that is so.
 *
 * @param first the first of the matters
 * @param word what the ledger writes for their status; empty where it writes a whole report or
 *     nothing
 * @param count how many matters of the file it is
 */
public record UntoldStatus(Matter first, String word, int count) {

  private static final String RULE = "unknown-status";
  private static final int LONGEST_WORD = 12;

  /** A mark is told with the head of its column behind it: ●（状态）. */
  private static final Pattern REMARK = Pattern.compile("^(.)（.+）$");

  private static final String PARTED = "；";
  private static final String LABELLED = "：";

  /** Those among matters, in the order of their first places, one for each word of a file. */
  public static List<UntoldStatus> in(List<Matter> matters) {
    Map<List<String>, UntoldStatus> found = new LinkedHashMap<>();
    matters.stream()
        .filter(matter -> matter.status() == Status.UNTOLD)
        .map(matter -> new UntoldStatus(matter, word(matter), 1))
        .forEach(
            one ->
                found.merge(
                    List.of(one.first.place().file(), one.word),
                    one,
                    (a, b) -> new UntoldStatus(a.first, a.word, a.count + 1)));
    return List.copyOf(found.values());
  }

  private static String word(Matter matter) {
    String told = REMARK.matcher(matter.situation().split(PARTED, 2)[0]).replaceFirst("$1");
    return told.length() <= LONGEST_WORD && !told.contains(LABELLED) ? told : "";
  }

  /** The entry of 待核. */
  public ReviewItem reviewItem() {
    return new ReviewItem(
        first.key(),
        ReviewItem.ReviewKind.MATTER,
        first.place(),
        first.name(),
        Matter.STATUS.column(),
        word.isEmpty() ? first.situation() : word,
        RULE,
        word.isEmpty()
            ? Message.of("review.no-status", count, LedgerWords.statuses())
            : Message.of("review.unknown-status", count, line(), LedgerWords.statuses()),
        "",
        ReviewItem.Prominence.BRIEFING);
  }

  /** The sentence that people are told on the console. */
  public Message sentence() {
    return word.isEmpty()
        ? Message.of("matter.no-status", first.place(), count, LedgerWords.statuses())
        : Message.of(
            "matter.unknown-status", first.place(), word, count, line(), LedgerWords.statuses());
  }

  private String line() {
    return word + ",status,…";
  }
}
