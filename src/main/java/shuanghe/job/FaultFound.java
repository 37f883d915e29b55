package shuanghe.job;

import shuanghe.model.Message;

/** The input does not allow an edition, or may not in strict mode; the sentence is for people. */
final class FaultFound extends RuntimeException {

  private final transient Message sentence;

  FaultFound(Message sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
