package shuanghe.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shuanghe.delivery.Mailing.LetterStand;

/**
 * Every sequence of up to seven things that can happen to the letters of an edition, told by
 * exhaustive search in which equal states are merged.
 */
class MailingTest {

  private static final int LONGEST = 7;

  /** What can happen. */
  private enum Event {
    PUBLISH_A,
    PUBLISH_B,
    PUBLISH_C,
    RECIPIENT_LEAVES,
    RECIPIENT_RETURNS,
    RECIPIENT_CHANGES_DOMAINS,
    PERSON_SAYS_AGAIN,
    PERSON_LEARNS_THAT_IT_CAME,
    LETTERS_WRITTEN_DOWN,
    SERVER_ACCEPTS,
    SERVER_REFUSES,
    SERVER_PUTS_OFF,
    SERVER_TAKES_AND_IS_SILENT,
    SERVER_HANGS_UP_AFTER_THE_DOT,
    SERVER_CLOSES_AFTER_EACH_LETTER,
    KILLED_BEFORE_HANDING_OVER,
    KILLED_AFTER_THE_SERVER_TOOK,
    KILLED_BEFORE_THE_SERVER_TOOK,
    TRIED_LONG_ENOUGH
  }

  /**
   * The mailing with the world around it.
   *
   * @param received what really arrived last
   * @param asked content that a person let go out once more
   */
  private record World(
      char published,
      boolean listed,
      boolean otherDomains,
      Mailing mailing,
      Optional<String> received,
      Optional<String> asked) {

    Optional<String> wanted() {
      return listed ? Optional.of(published + (otherDomains ? "2" : "1")) : Optional.empty();
    }

    World with(Mailing next) {
      return new World(published, listed, otherDomains, next, received, asked);
    }

    /** The program starts: what a dead process was handing over is unanswered. */
    World started() {
      return mailing.open().filter(o -> o.stand() == LetterStand.SENDING).isPresent()
          ? with(mailing.unanswered())
          : this;
    }

    World written() {
      World started = started();
      return started.with(started.mailing.wanted(wanted()));
    }

    /** Hands over, and lets the letter arrive or not. */
    World handedOver(boolean arrives) {
      String content = mailing.open().orElseThrow().content();
      assertThat(arrives && received.equals(Optional.of(content)) && !asked.equals(received))
          .as("%s arrives twice in a row: %s", content, this)
          .isFalse();
      return new World(
          published,
          listed,
          otherDomains,
          mailing.handedOver(),
          arrives ? Optional.of(content) : received,
          arrives ? Optional.empty() : asked);
    }

    boolean waits() {
      return mailing.open().filter(o -> o.stand() == LetterStand.WAITING).isPresent();
    }

    World after(Event event) {
      return switch (event) {
        case PUBLISH_A -> new World('A', listed, otherDomains, mailing, received, asked);
        case PUBLISH_B -> new World('B', listed, otherDomains, mailing, received, asked);
        case PUBLISH_C -> new World('C', listed, otherDomains, mailing, received, asked);
        case RECIPIENT_LEAVES ->
            new World(published, false, otherDomains, mailing, received, asked);
        case RECIPIENT_RETURNS ->
            new World(published, true, otherDomains, mailing, received, asked);
        case RECIPIENT_CHANGES_DOMAINS ->
            new World(published, listed, !otherDomains, mailing, received, asked);
        case LETTERS_WRITTEN_DOWN -> written();
        case PERSON_SAYS_AGAIN -> again();
        case PERSON_LEARNS_THAT_IT_CAME -> arrived();
        default -> written().waits() ? written().sent(event) : written();
      };
    }

    private World sent(Event event) {
      return switch (event) {
        case SERVER_ACCEPTS, SERVER_CLOSES_AFTER_EACH_LETTER ->
            handedOver(true).answered(Mailing::accepted);
        case SERVER_REFUSES, TRIED_LONG_ENOUGH -> with(mailing.refused());
        case SERVER_PUTS_OFF -> handedOver(false).answered(Mailing::putOff);
        case SERVER_TAKES_AND_IS_SILENT -> handedOver(true).answered(Mailing::unanswered);
        case SERVER_HANGS_UP_AFTER_THE_DOT -> handedOver(false).answered(Mailing::unanswered);
        case KILLED_AFTER_THE_SERVER_TOOK -> handedOver(true);
        case KILLED_BEFORE_THE_SERVER_TOOK -> handedOver(false);
        default -> this;
      };
    }

    private World answered(java.util.function.UnaryOperator<Mailing> answer) {
      return with(answer.apply(mailing));
    }

    /** Asked, the recipient tells the truth. */
    private World arrived() {
      World started = started();
      return received
          .filter(started.mailing.uncertain()::contains)
          .map(content -> started.with(started.mailing.arrived(content)))
          .orElse(started);
    }

    private World again() {
      World started = started();
      return List.of("A1", "A2", "B1", "B2", "C1", "C2").stream()
          .filter(started.mailing::mayGoAgain)
          .findFirst()
          .map(
              content ->
                  new World(
                      published,
                      listed,
                      otherDomains,
                      started.mailing.again(content),
                      received,
                      Optional.of(content)))
          .orElse(started);
    }
  }

  @Test
  void losesNoLetterAndSendsNoneTwiceInAnySequenceOfSevenEvents() {
    World start = new World('A', true, false, Mailing.NONE, Optional.empty(), Optional.empty());
    Map<World, Integer> depths = new HashMap<>(Map.of(start, 0));
    ArrayDeque<World> open = new ArrayDeque<>(List.of(start));
    List<World> lost = new ArrayList<>();
    while (!open.isEmpty()) {
      World world = open.poll();
      for (Event event : Event.values()) {
        World next = world.after(event);
        if (event.compareTo(Event.LETTERS_WRITTEN_DOWN) >= 0 && isLost(next)) {
          lost.add(next);
        }
        if (!depths.containsKey(next) && depths.get(world) < LONGEST) {
          depths.put(next, depths.get(world) + 1);
          open.add(next);
        }
      }
    }

    assertThat(lost).isEmpty();
    assertThat(depths).hasSizeGreaterThan(1_000);
  }

  /** Whether a listed address lacks what is published, and nobody will ever know. */
  private static boolean isLost(World world) {
    Mailing mailing = world.started().mailing();
    return world.listed()
        && !mailing.needsPerson()
        && !world.waits()
        && !(mailing.sent().equals(world.wanted()) && world.received().equals(world.wanted()));
  }

  @Test
  void sendsContentThatReturnsAfterOtherContent() {
    Mailing a = sent(Mailing.NONE, "A");
    Mailing b = sent(a, "B");

    assertThat(b.wanted(Optional.of("A")).open().orElseThrow().content()).isEqualTo("A");
    assertThat(b.wanted(Optional.of("B")).open()).isEmpty();
  }

  private static Mailing sent(Mailing before, String content) {
    return before.wanted(Optional.of(content)).handedOver().accepted();
  }
}
