package shuanghe.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.model.Message;

/**
 * Record of what a channel has told of; the only place that decides when something is told. A new
 * trouble, or one that reads otherwise than before, is told at once; what lasts is told again after
 * one day, two, four, then every eight; what is over is told once where it was told before. At most
 * six alerts go out in an hour, so that what comes and goes is no loop; one that was not taken is
 * tried again as {@link BackOff} has it.
 *
 * @param troubles by name, in the order they arose
 * @param failures how often in a row an alert was not taken
 * @param tried when that was last
 * @param reminders how often it was told that nothing new is known
 * @param sent when the last alerts were taken, the oldest first, six at most
 */
record AlertState(
    Map<String, Trouble> troubles, int failures, Instant tried, int reminders, List<Instant> sent) {

  static final AlertState NONE = new AlertState(Map.of(), 0, Instant.EPOCH, 0, List.of());

  private static final int MOST_AN_HOUR = 6;
  private static final int LONGEST_WAIT_DAYS = 8;

  /** State of a trouble with the channel. */
  enum Stand {
    /** To be told. */
    NEW,
    /** Told, and lasting. */
    TOLD,
    /** Told, but over, which is to be told. */
    OVER
  }

  /**
   * Something that is wrong.
   *
   * @param sentence what is wrong, and what to do
   * @param stand what the channel has told of it
   */
  record Trouble(Message sentence, Stand stand) {}

  AlertState {
    troubles = Collections.unmodifiableMap(new LinkedHashMap<>(troubles));
    sent = List.copyOf(sent);
  }

  /**
   * What is wrong now.
   *
   * @param scope what all names of the troubles looked at begin with
   * @param now the troubles there are in it, by name
   */
  AlertState with(String scope, Map<String, Message> now) {
    Map<String, Trouble> next = new LinkedHashMap<>();
    troubles.forEach(
        (name, before) -> {
          if (!name.startsWith(scope)) {
            next.put(name, before);
          } else if (now.containsKey(name)) {
            next.put(name, lasting(before, now.get(name)));
          } else if (before.stand() != Stand.NEW) {
            next.put(name, new Trouble(before.sentence(), Stand.OVER));
          }
        });
    now.forEach((name, sentence) -> next.putIfAbsent(name, new Trouble(sentence, Stand.NEW)));
    return new AlertState(next, failures, tried, reminders, sent);
  }

  private static Trouble lasting(Trouble before, Message sentence) {
    boolean known = before.stand() != Stand.NEW && before.sentence().equals(sentence);
    return new Trouble(sentence, known ? Stand.TOLD : Stand.NEW);
  }

  /** The sentences of the troubles that stand so. */
  List<Message> sentences(Stand stand) {
    return troubles.values().stream()
        .filter(trouble -> trouble.stand() == stand)
        .map(Trouble::sentence)
        .toList();
  }

  /** When the next alert is due; empty where there is nothing to tell. */
  Optional<Instant> due() {
    if (troubles.isEmpty()) {
      return Optional.empty();
    }
    Instant wanted =
        hasNews() || sent.isEmpty()
            ? Instant.EPOCH
            : sent.getLast().plus(Duration.ofDays(Math.min(1L << reminders, LONGEST_WAIT_DAYS)));
    Instant mayTry = failures == 0 ? Instant.EPOCH : tried.plus(BackOff.after(failures));
    Instant mayTell =
        sent.size() < MOST_AN_HOUR ? Instant.EPOCH : sent.getFirst().plus(Duration.ofHours(1));
    return Stream.of(wanted, mayTry, mayTell).max(Instant::compareTo);
  }

  private boolean hasNews() {
    return troubles.values().stream().anyMatch(trouble -> trouble.stand() != Stand.TOLD);
  }

  /** An alert is about to be sent; where no {@link #taken} follows, it was not taken. */
  AlertState trying(Instant now) {
    return new AlertState(troubles, failures + 1, now, reminders, sent);
  }

  /** The alert was taken. */
  AlertState taken(Instant now) {
    Map<String, Trouble> lasting = new LinkedHashMap<>();
    troubles.forEach(
        (name, trouble) -> {
          if (trouble.stand() != Stand.OVER) {
            lasting.put(name, new Trouble(trouble.sentence(), Stand.TOLD));
          }
        });
    List<Instant> last = new ArrayList<>(sent);
    last.add(now);
    return new AlertState(
        lasting,
        0,
        tried,
        hasNews() ? 0 : Math.min(reminders + 1, LONGEST_WAIT_DAYS),
        last.subList(Math.max(0, last.size() - MOST_AN_HOUR), last.size()));
  }
}
