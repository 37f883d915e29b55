package shuanghe.job;

import shuanghe.model.Message;

/**
 * Display of how far the step under way has come, while it runs. The line that says what the step
 * did is none of it.
 */
public interface Progress {

  /**
   * Amount that a step has to do.
   *
   * @param unit what is counted; may say nothing
   * @param unitSize how much of the total is one of the unit
   * @param total the whole, negative where it is not known
   */
  record Extent(Message unit, long unitSize, long total) {

    static final Extent UNKNOWN = new Extent(Message.NONE, 1, -1);
  }

  /** For logs: nothing is shown but what steps did. */
  Progress UNSEEN =
      new Progress() {
        @Override
        public void begin(Message step, Extent extent) {}

        @Override
        public void reach(long done) {}

        @Override
        public void end() {}
      };

  /** A step begins; the one before has ended. */
  void begin(Message step, Extent extent);

  /** So much of the extent is done; safe to call from several threads. */
  void reach(long done);

  /** The step under way, if there is one, is over, or has broken; nothing of it stays shown. */
  void end();
}
