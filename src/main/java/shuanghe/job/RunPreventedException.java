package shuanghe.job;

import java.io.IOException;
import shuanghe.model.Message;

/** Something outside the run stands in its way; the sentence says what, and what to do. */
class RunPreventedException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message sentence;

  RunPreventedException(Message sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  /** Sentence for people: what stands in the way, and what to do. */
  public final Message sentence() {
    return sentence;
  }
}
