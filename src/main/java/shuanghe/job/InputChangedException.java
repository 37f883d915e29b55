package shuanghe.job;

import shuanghe.model.Message;

/** Input that is no longer as the run's survey found it. */
final class InputChangedException extends RunPreventedException {
  private static final long serialVersionUID = 1;

  /**
   * @param name the file, or the folder
   */
  InputChangedException(String name) {
    super(Message.of("run.input-changed", name));
  }
}
