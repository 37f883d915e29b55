package shuanghe.cli;

import java.util.List;
import shuanghe.delivery.Delivery;
import shuanghe.delivery.DeliveryRecords;

/** Exit codes of the program, of one meaning with all commands. */
final class ExitCode {

  /** Done, or nothing was left to do. */
  static final int DONE = 0;

  /**
   * Something must be mended first: a file of the input, the settings, the templates or an edition,
   * or a variable of the environment.
   */
  static final int FAULTS = 1;

  /** The command line is wrong, or asks for what is not set up or not there. */
  static final int USAGE = 2;

  /** Not done, or not all of it; started again, it goes on. */
  static final int FAILED = 3;

  /** Done as far as the program can; a letter waits for a person. */
  static final int PERSON = 4;

  /** The codes in the order in which one counts where several hold. */
  private static final List<Integer> ORDER = List.of(USAGE, FAULTS, FAILED, PERSON, DONE);

  private ExitCode() {}

  /** Code of two pieces of work that ended with codes of their own. */
  static int both(int one, int other) {
    return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
  }

  /**
   * Code of a command that has sent what could be sent now.
   *
   * @param delivery whose letters are looked at; those that wait to be sent, while sending is on
   */
  static int of(Delivery delivery, DeliveryRecords letters) {
    if (delivery.sends() && letters.nextTry().isPresent()) {
      return FAILED;
    }
    return letters.unsettled().isEmpty() ? DONE : PERSON;
  }
}
