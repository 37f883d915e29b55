package shuanghe.job;

import shuanghe.model.Message;

/** The input does not allow an edition, or may not in strict mode; the sentence is for people. */
final class FaultyInputException extends RuntimeException {

  private final transient Message sentence;

  FaultyInputException(Message sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  Message sentence() {
    return sentence;
  }
}
