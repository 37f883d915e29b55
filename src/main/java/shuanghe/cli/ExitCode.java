package shuanghe.cli;

/** Exit codes of the program. */
final class ExitCode {

  /** Published, or up to date already. */
  static final int DONE = 0;

  /** The input has faults that stand in the way. */
  static final int FAULTS = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** The run failed; started again, it goes on. */
  static final int FAILED = 3;

  private ExitCode() {}
}
