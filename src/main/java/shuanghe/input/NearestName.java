package shuanghe.input;

import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Message;

/** Known name that a mistyped one was probably meant to be. */
public final class NearestName {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  private NearestName() {}

  /**
   * The known name with the fewest changed characters (Levenshtein distance), if no more than a
   * third of the characters, rounded, changed; the first of equally near ones. Texts of one or two
   * characters are near to too many names to propose one.
   */
  public static Optional<String> of(String text, Stream<String> known) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Optional.empty();
    }
    String best = "";
    int least = (text.length() + 1) / 3 + 1;
    for (String name : (Iterable<String>) known::iterator) {
      if (Math.abs(name.length() - text.length()) < least) {
        int distance = distance(text, name);
        if (distance < least && distance < name.length()) {
          least = distance;
          best = name;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** A question that proposes the nearest name, or nothing where none is near. */
  public static Message question(String text, Stream<String> known) {
    return of(text, known).map(name -> Message.of("nearest-name", name)).orElse(Message.NONE);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
